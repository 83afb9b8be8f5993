use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::iter::once;
use std::ops::Range;
use std::sync::Arc;

use egui::epaint::text::{ByteIndex, FontsView, LayoutJob, LayoutSection, TextFormat, TextWrapping};
use egui::{Align, Color32, FontFamily, FontId};
use unicode_bidi::{BidiClass, bidi_class};

use super::bidi::{Order, has_right_to_left, is_bidi_control, isolate_numbers};
use super::breaks::{Breaker, letters, lines, without_piled_marks};
use super::fonts::{BOLD_FAMILY, LATIN_FAMILIES};
use super::script::{self, LATIN, Reach};
use crate::gazetteer::{Direction, direction};

/// Texts that are kept set; those that were not shown for longest are dropped first.
const KEPT: usize = 6_000;
/// What stands for the part of a text that finds no room.
const ELLIPSIS: char = '…';

/// How a text is to be set.
#[derive(Debug, Clone)]
pub struct Setting<'a> {
    /// The text in the order in which it is read.
    pub text: &'a str,
    /// Its letters.
    pub font: FontId,
    /// Their colour.
    pub color: Color32,
    /// The room for a line, in points.
    pub width: f32,
    /// Whether it is cut to one line instead of being broken into several.
    pub one_line: bool,
    /// Whether lines stand in the middle: the job then stands around its origin.
    pub centered: bool,
    /// Pixels of the screen per point: widths are rounded to them.
    pub pixels_per_point: f32,
}

/// Sets texts as their script demands: what epaint 0.37 cannot do by itself.
///
/// Lines end where a word ends, also in scripts without blanks; right-to-left text stands in the order of UAX #9, digits
/// of numbers never turned; no line clips what hangs below or reaches above. A text is set once and remembered.
pub struct Typesetter {
    language: &'static str,
    window: Direction,
    own: Reach,
    breaker: Breaker,
    done: HashMap<u64, Done>,
    moment: u64,
}

struct Done {
    text: String,
    job: Arc<LayoutJob>,
    last_used: u64,
}

impl Typesetter {
    /// For a window in a language (BCP-47).
    pub fn new(language: &'static str) -> Self {
        Self {
            language,
            window: direction(language),
            own: script::of_language(language).1,
            breaker: Breaker::new(),
            done: HashMap::new(),
            moment: 0,
        }
    }

    /// The direction of the window.
    pub fn direction(&self) -> Direction {
        self.window
    }

    /// The language of the window.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The height of a line of the language's own letters of a size, both in points.
    pub fn line_height(&self, size: f32) -> f32 {
        size * (self.own.above + self.own.below)
    }

    /// How much deeper than Latin the language's own letters of a size stand in a line, in points.
    pub fn depth(&self, size: f32) -> f32 {
        size * (self.own.middle() - LATIN.middle())
    }

    /// Sets a text; from memory if it was set before. Lines of several are aligned at the side where reading starts:
    /// where that is the right, the job stands left of its origin.
    pub fn job(&mut self, fonts: &mut FontsView<'_>, setting: &Setting<'_>) -> Arc<LayoutJob> {
        if is_simple(setting.text) {
            return Arc::new(self.simple(setting));
        }
        let key = key(setting);
        self.moment += 1;
        if let Some(done) = self.done.get_mut(&key)
            && done.text == setting.text
        {
            done.last_used = self.moment;
            return Arc::clone(&done.job);
        }
        let job = Arc::new(self.set(fonts, setting));
        if self.done.len() >= KEPT {
            let half_ago = self.moment.saturating_sub(KEPT as u64 / 2);
            self.done.retain(|_, done| done.last_used > half_ago);
        }
        self.done.insert(
            key,
            Done {
                text: setting.text.to_owned(),
                job: Arc::clone(&job),
                last_used: self.moment,
            },
        );
        job
    }

    fn format(&self, setting: &Setting<'_>, reach: Reach) -> TextFormat {
        let around = reach.line_around(self.own.middle());
        let own = self.own.above + self.own.below;
        TextFormat {
            line_height: Some(setting.font.size * own.max(around)),
            ..TextFormat::simple(setting.font.clone(), setting.color)
        }
    }

    /// Latin, which epaint breaks rightly.
    fn simple(&self, setting: &Setting<'_>) -> LayoutJob {
        let text = if setting.one_line {
            setting.text.replace('\n', " ")
        } else {
            setting.text.to_owned()
        };
        let mut job = LayoutJob::single_section(text, latin_format(&setting.font, setting.color));
        job.break_on_newline = !setting.one_line;
        job.wrap = if setting.one_line {
            TextWrapping::truncate_at_width(setting.width.max(1.0))
        } else {
            TextWrapping::wrap_at_width(setting.width.max(1.0))
        };
        self.align(&mut job, setting);
        job
    }

    fn align(&self, job: &mut LayoutJob, setting: &Setting<'_>) {
        if setting.centered {
            job.halign = Align::Center;
        } else if !setting.one_line && self.window.is_right_to_left() {
            job.halign = Align::RIGHT;
        }
    }

    fn set(&self, fonts: &mut FontsView<'_>, setting: &Setting<'_>) -> LayoutJob {
        let text = cleaned(setting);
        let reach = self.reach(&text);
        let format = self.format(setting, reach);
        // Most texts fit as they are: then this line is the last word, and epaint remembers its shapes.
        if !text.contains('\n') {
            let job = self.placed(&text, once(0..text.len()), &format, setting);
            if fonts.layout_job(job.clone()).intrinsic_size().x <= setting.width {
                return job;
            }
        }
        let font = &setting.font;
        let mut measure = |part: &str| width(fonts, part, font);
        if setting.one_line {
            let cut = cut(&text, setting.width, &mut measure);
            return self.placed(&cut, once(0..cut.len()), &format, setting);
        }
        let lines = lines(&self.breaker, &text, setting.width, measure);
        self.placed(&text, lines, &format, setting)
    }

    fn placed(
        &self,
        text: &str,
        lines: impl IntoIterator<Item = Range<usize>>,
        format: &TextFormat,
        setting: &Setting<'_>,
    ) -> LayoutJob {
        let mut job = LayoutJob {
            break_on_newline: true,
            ..LayoutJob::default()
        };
        job.wrap.max_width = f32::INFINITY;
        let order = has_right_to_left(text).then(|| Order::of(text, self.window));
        for (at, line) in lines.into_iter().enumerate() {
            if at > 0 {
                push(&mut job, "\n", format);
            }
            let shown = text.get(line.clone()).unwrap_or_default().trim_end();
            match &order {
                None => push(&mut job, shown, format),
                Some(order) => {
                    for piece in order.pieces(line.start..line.start + shown.len()) {
                        push(&mut job, &piece.text, format);
                    }
                }
            }
        }
        self.align(&mut job, setting);
        job
    }

    fn reach(&self, text: &str) -> Reach {
        let others = text
            .chars()
            .filter_map(|letter| script::of_character(letter, self.language));
        others.fold(self.own, |reach, other| Reach {
            above: reach.above.max(other.above),
            below: reach.below.max(other.below),
        })
    }
}

/// How Latin alone is set in any language, with its own height of a line and its own base line.
pub fn latin_format(font: &FontId, color: Color32) -> TextFormat {
    let [regular, bold] = LATIN_FAMILIES;
    let family = match &font.family {
        FontFamily::Name(name) if **name == *BOLD_FAMILY => FontFamily::Name(bold.into()),
        FontFamily::Proportional => FontFamily::Name(regular.into()),
        other => other.clone(),
    };
    TextFormat {
        line_height: Some(font.size * (LATIN.above + LATIN.below)),
        ..TextFormat::simple(FontId::new(font.size, family), color)
    }
}

/// Whether epaint sets a text as it should be: letters from left to right, one shape each, with blanks between words.
pub fn is_simple(text: &str) -> bool {
    text.chars().all(is_simple_letter)
}

fn is_simple_letter(letter: char) -> bool {
    letter < '\u{300}'
        || matches!(letter, '\u{1E00}'..='\u{1FFF}' | '\u{2010}'..='\u{2027}' | '\u{20A0}'..='\u{214F}')
}

fn key(setting: &Setting<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    setting.text.hash(&mut hasher);
    setting.font.hash(&mut hasher);
    setting.color.hash(&mut hasher);
    setting.width.to_bits().hash(&mut hasher);
    (setting.one_line, setting.centered).hash(&mut hasher);
    setting.pixels_per_point.to_bits().hash(&mut hasher);
    hasher.finish()
}

/// Without what would turn letters that do not belong to it, and with numbers held together.
fn cleaned(setting: &Setting<'_>) -> String {
    let text: String = setting
        .text
        .chars()
        .filter(|letter| !is_bidi_control(*letter) || matches!(letter, '\u{2066}'..='\u{2069}'))
        .map(|letter| {
            if letter == '\n' && setting.one_line {
                ' '
            } else {
                letter
            }
        })
        .collect();
    let text = without_piled_marks(&text);
    if has_right_to_left(&text) {
        isolate_numbers(&text).into_owned()
    } else {
        text
    }
}

/// As much of a text as fits into one line, with an ellipsis behind it if that is not all.
fn cut(text: &str, width: f32, measure: &mut impl FnMut(&str) -> f32) -> String {
    let whole = measure(text);
    if whole <= width {
        return text.to_owned();
    }
    let ellipsis = ELLIPSIS.to_string();
    let room = width - measure(&ellipsis);
    let letters = letters(text);
    let fitting = fitting(letters.len(), room, whole, |count| {
        let end = count.checked_sub(1).and_then(|last| letters.get(last));
        measure(text.get(..end.map_or(0, |letter| letter.end)).unwrap_or_default())
    });
    let end = fitting
        .checked_sub(1)
        .and_then(|last| letters.get(last))
        .map_or(0, |letter| letter.end);
    let kept = text.get(..end).unwrap_or_default().trim_end();
    let open = kept.matches('\u{2066}').count() + kept.matches('\u{2068}').count();
    let closed = kept.matches('\u{2069}').count();
    let close = "\u{2069}".repeat(open.saturating_sub(closed));
    // Behind a Latin name in a right-to-left line, the ellipsis stands where the name was cut.
    let mark = if ends_left_to_right(kept) { "\u{200E}" } else { "" };
    format!("{kept}{close}{ellipsis}{mark}")
}

/// The most letters of so many that fit into a room. `whole`: the width of all. More letters are never narrower, and most
/// are about as wide as one another: the place is guessed by their share of the width, and the guess is mended. Each
/// measuring sets a text, which is what costs.
fn fitting(letters: usize, room: f32, whole: f32, mut measure: impl FnMut(usize) -> f32) -> usize {
    let (mut fits, mut fits_width) = (0, 0.0_f32);
    let (mut exceeds, mut exceeds_width) = (letters, whole);
    while exceeds - fits > 1 {
        let share = (room - fits_width) / (exceeds_width - fits_width).max(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            clippy::cast_sign_loss,
            reason = "a share of the letters of one line"
        )]
        let step = ((exceeds - fits) as f32 * share.clamp(0.0, 1.0)) as usize;
        let guess = fits + step.clamp(1, exceeds - fits - 1);
        let width = measure(guess);
        if width <= room {
            (fits, fits_width) = (guess, width);
        } else {
            (exceeds, exceeds_width) = (guess, width);
        }
    }
    fits
}

fn ends_left_to_right(text: &str) -> bool {
    let strong = |letter: char| match bidi_class(letter) {
        BidiClass::L => Some(true),
        BidiClass::R | BidiClass::AL => Some(false),
        _ => None,
    };
    text.chars().rev().find_map(strong).unwrap_or(false)
}

fn width(fonts: &mut FontsView<'_>, part: &str, font: &FontId) -> f32 {
    let visible: String = part
        .chars()
        .filter(|letter| !is_bidi_control(*letter) && *letter != '\n')
        .collect();
    fonts
        .layout_no_wrap(visible, font.clone(), Color32::PLACEHOLDER)
        .intrinsic_size()
        .x
}

/// `LayoutJob::append` joins sections of one format, and epaint would shape them as one: they are pushed by hand.
fn push(job: &mut LayoutJob, text: &str, format: &TextFormat) {
    let start = job.text.len();
    job.text
        .extend(text.chars().filter(|letter| !is_bidi_control(*letter)));
    if job.text.len() > start {
        job.sections.push(LayoutSection {
            leading_space: 0.0,
            byte_range: ByteIndex(start)..ByteIndex(job.text.len()),
            format: format.clone(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::fitting;

    #[test]
    fn the_place_of_a_cut_is_the_same_as_by_trying_each() {
        // Letters of quite different widths, as in Nastaliq.
        let widths: Vec<f32> = (0..60_u16).map(|at| f32::from(at * 37 % 11) + 0.5).collect();
        let sum = |count: usize| widths.iter().take(count).sum::<f32>();
        for room in 0_u16..350 {
            let room = f32::from(room);
            let expected = (0..=60).rev().find(|count| sum(*count) <= room).unwrap_or(0);
            let mut measured = 0;
            let found = fitting(60, room, sum(60) + 0.1, |count| {
                measured += 1;
                sum(count)
            });
            assert_eq!(found.min(59), expected.min(59), "{room}");
            assert!(measured < 20, "{measured} at {room}");
        }
    }
}
