//! Every script is set as `HarfBuzz` and Pango set it, nothing is clipped, no number is ever turned, and no text at all
//! disturbs another one. References: `scripts/reference-glyphs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use egui::{Color32, Context, FontFamily, FontId, Galley, RawInput};
use lodestar::catalog;
use lodestar::gazetteer::LANGUAGES;
use lodestar::i18n::{FILES, Words};
use lodestar::text::{BOLD_FAMILY, Setting, Typesetter, install};
use proptest::prelude::*;

/// A window without a screen, in a language.
struct Press {
    ctx: Context,
    typesetter: Typesetter,
}

impl Press {
    fn in_language(language: &'static str) -> Self {
        let ctx = Context::default();
        install(&ctx, language);
        ctx.run_ui(RawInput::default(), |_| {}).textures_delta.clear();
        Self {
            ctx,
            typesetter: Typesetter::new(language),
        }
    }

    fn set(&mut self, text: &str, font: FontId, width: f32, one_line: bool) -> Arc<Galley> {
        let setting = Setting {
            text,
            font,
            color: Color32::BLACK,
            width,
            one_line,
            centered: false,
            pixels_per_point: 1.0,
        };
        self.ctx.fonts_mut(|fonts| {
            let job = self.typesetter.job(fonts, &setting);
            fonts.layout_job(Arc::unwrap_or_clone(job))
        })
    }

    fn line(&mut self, text: &str, width: f32) -> Arc<Galley> {
        self.set(text, FontId::proportional(15.0), width, true)
    }

    fn lines(&mut self, text: &str, width: f32) -> Arc<Galley> {
        self.set(text, FontId::proportional(15.0), width, false)
    }
}

/// The characters of all lines as they stand from left to right; letters that are joined into one shape come once.
fn seen(galley: &Galley) -> String {
    let rows = galley.rows.iter().map(|row| {
        let glyphs = row.glyphs.iter().filter(|glyph| glyph.advance_width > 0.0);
        glyphs.map(|glyph| glyph.chr).collect::<String>()
    });
    rows.collect::<Vec<_>>().join("\n")
}

fn fixture(name: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let pairs = text.lines().filter_map(|line| line.split_once('\t'));
    pairs
        .map(|(language, rest)| (language.to_owned(), rest.to_owned()))
        .collect()
}

/// A word from left to right: its width in thousandths of the letters' size, and its characters if they are ASCII.
#[derive(Debug, PartialEq)]
struct Word {
    width: f32,
    ascii: String,
}

fn words(letters: impl Iterator<Item = (char, f32)>) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_new = true;
    for (letter, width) in letters {
        if letter.is_whitespace() {
            is_new = true;
            continue;
        }
        if is_new {
            words.push(Word {
                width: 0.0,
                ascii: String::new(),
            });
            is_new = false;
        }
        let word = words.last_mut().expect("one was pushed");
        word.width += width;
        if letter.is_ascii() {
            word.ascii.push(letter);
        }
    }
    words
}

#[test]
fn every_script_is_set_as_pango_sets_it() {
    const SIZE: f32 = 100.0;
    let (sentences, references) = (fixture("sentences.tsv"), fixture("glyphs.tsv"));
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let reference = references[language].split(' ').map(|cell| {
            let (code, width) = cell.split_once(':').expect("a character and a width");
            let code = u32::from_str_radix(code, 16).expect("a number");
            (
                char::from_u32(code).expect("a character"),
                width.parse::<f32>().expect("a width"),
            )
        });
        // Pango counts the invisible marks around a number as letters without width.
        let reference = words(reference.filter(|(letter, _)| !matches!(letter, '\u{2066}'..='\u{2069}')));
        let mut press = Press::in_language(language);
        let galley = press.set(
            &sentences[language],
            FontId::proportional(SIZE),
            f32::INFINITY,
            true,
        );
        let glyphs = galley.rows.iter().flat_map(|row| row.glyphs.iter());
        // Brackets are mirrored by exchanging the characters, where Pango exchanges the shapes.
        let own = words(glyphs.map(|glyph| (glyph.chr, glyph.advance_width / SIZE * 1_000.0)));
        assert_eq!(own.len(), reference.len(), "{language}: {own:#?} {reference:#?}");
        for (own, reference) in own.iter().zip(&reference) {
            assert!(
                (own.width - reference.width).abs() <= 0.004 * reference.width + 8.0,
                "{language}: {own:?} is not as wide as {reference:?}"
            );
            let sorted = |text: &str| {
                let mut letters: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
                if text.contains(['(', ')']) {
                    letters.sort_unstable();
                }
                letters
            };
            assert_eq!(sorted(&own.ascii), sorted(&reference.ascii), "{language}");
        }
    }
}

#[test]
fn phone_digits_are_never_reversed_in_any_language() {
    let numbers = [
        "1300",
        "+855 23 727 102",
        "(02) 123-4567",
        "*123#",
        "021 99 22 55",
        "1800-11-22",
    ];
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let mut press = Press::in_language(language);
        let words = Words::new(language);
        for number in numbers {
            let value = [("number", number.into())];
            let texts = [
                words.with("reach-from-abroad", &value),
                words.with("large-number", &value),
                words.with("notice-copied", &[("what", number.into())]),
                format!("اتصل {number} الآن: {number}"),
                format!("{number} پر کال کریں"),
                number.to_owned(),
            ];
            for text in texts {
                for galley in [press.line(&text, f32::INFINITY), press.lines(&text, 400.0)] {
                    let seen = seen(&galley);
                    assert!(seen.contains(number), "{language}: '{text}' is shown as '{seen}'");
                }
            }
        }
    }
}

#[test]
fn no_line_clips_what_hangs_below_or_reaches_above() {
    let mut clipped = Vec::new();
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let mut press = Press::in_language(language);
        let words = Words::new(language);
        let keys = FILES
            .iter()
            .filter(|(of, ..)| *of == "en")
            .flat_map(|(_, _, text)| {
                text.lines()
                    .filter_map(|line| line.split_once(" = ").map(|(key, _)| key))
            });
        for key in keys.filter(|key| {
            key.chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        }) {
            let text = words.text(key);
            for family in [FontFamily::Proportional, FontFamily::Name(BOLD_FAMILY.into())] {
                let galley = press.set(&text, FontId::new(20.0, family), f32::INFINITY, true);
                let (ink, line) = (galley.mesh_bounds, galley.rect);
                if ink.is_positive() && (ink.top() < line.top() - 1.5 || ink.bottom() > line.bottom() + 1.5) {
                    clipped.push(format!("{language} {key}: ink {ink:?}, line {line:?}, {text}"));
                }
            }
        }
    }
    assert!(
        clipped.is_empty(),
        "{} clipped:\n{}",
        clipped.len(),
        clipped.join("\n")
    );
}

#[test]
fn lines_fit_their_width_and_lose_nothing() {
    for (language, text) in fixture("sentences.tsv") {
        let language = LANGUAGES
            .iter()
            .find(|known| known.tag == language)
            .expect("spoken")
            .tag;
        let mut press = Press::in_language(language);
        let whole = press.lines(&text, 10_000.0);
        let narrow = press.lines(&text, 120.0);
        assert!(narrow.rows.len() > 3, "{language}");
        assert!(narrow.size().x <= 121.0, "{language}: {}", narrow.size().x);
        let letters = |galley: &Galley| {
            let mut letters: Vec<char> = seen(galley)
                .chars()
                .filter(|letter| !letter.is_whitespace())
                .collect();
            letters.sort_unstable();
            letters
        };
        assert_eq!(letters(&whole), letters(&narrow), "{language}");
    }
}

#[test]
fn right_to_left_lines_stand_in_reading_order_and_at_the_right() {
    let mut press = Press::in_language("ar");
    let text = "اختاروا البلد الذي أنتم فيه الآن لتظهر لكم أرقام الطوارئ فيه.";
    let galley = press.lines(text, 150.0);
    assert!(galley.rows.len() > 2);
    let first = galley.rows[0]
        .glyphs
        .iter()
        .rfind(|glyph| glyph.advance_width > 0.0);
    assert_eq!(
        first.map(|glyph| glyph.chr),
        Some('ا'),
        "reading starts at the right of the first line"
    );
    assert!(
        galley.rect.right().abs() < 1.0 && galley.rect.left() < -100.0,
        "{:?}",
        galley.rect
    );
}

#[test]
fn a_text_that_is_cut_keeps_its_beginning() {
    let mut press = Press::in_language("ur");
    let cut = press.line("دنیا بھر میں یا آن لائن", 70.0);
    let seen = seen(&cut);
    assert!(seen.starts_with('…'), "the end is at the left: {seen}");
    assert!(cut.size().x <= 71.0);
    let mut press = Press::in_language("km");
    let cut = press.line("អ្នកកំពុងមានគ្រោះថ្នាក់មែនទេ", 90.0);
    assert!(cut.size().x <= 91.0 && cut.rows.len() == 1);
}

#[test]
fn marks_that_steer_or_pile_up_disturb_nothing() {
    let mut press = Press::in_language("en");
    for text in [
        format!("a{}b", "\u{301}".repeat(10_000)),
        "\u{202E}evil\u{202C} 123".to_owned(),
        "\u{2067}\u{2066}\u{2069}\u{2069}\u{2069}x".to_owned(),
        "\u{301}\u{301}lone".to_owned(),
        "្ត ៎ ំ".to_owned(),
        "\u{FEFF}\u{200B}\u{200D}\u{200D}".to_owned(),
    ] {
        let line = press.line(&text, 300.0);
        assert!(
            line.mesh_bounds.height() < 60.0 || !line.mesh_bounds.is_positive(),
            "{text:.20}"
        );
        press.lines(&text, 300.0);
    }
    assert_eq!(seen(&press.line("\u{202E}evil\u{202C} 123", 300.0)), "evil 123");
}

#[test]
fn a_text_is_set_once() {
    let mut press = Press::in_language("km");
    let text = "ព័ត៌មានទាំងនេះមកពីទំព័រអ៊ីនធឺណិតសាធារណៈ";
    let setting = Setting {
        text,
        font: FontId::proportional(15.0),
        color: Color32::BLACK,
        width: 200.0,
        one_line: false,
        centered: false,
        pixels_per_point: 1.0,
    };
    let ctx = press.ctx.clone();
    let mut job = || ctx.fonts_mut(|fonts| press.typesetter.job(fonts, &setting));
    let (first, second) = (job(), job());
    assert!(Arc::ptr_eq(&first, &second));
}

#[test]
fn every_name_and_summary_of_the_facts_can_be_set() {
    let (facts, _) = catalog::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    let mut press = Press::in_language("ur");
    for (_, organization) in facts.organizations() {
        press.line(&organization.name, 240.0);
        press.line(organization.local_name.as_deref().unwrap_or_default(), 240.0);
        for service in &organization.services {
            assert!(
                press.lines(&service.summary, 300.0).size().x <= 301.0,
                "{}",
                service.id
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_set(text in "\\PC{0,40}|[ء-ي0-9+ ()]{0,30}|[ក-៹ ]{0,30}|[\u{200b}-\u{202e}\u{2066}-\u{2069}a1ا\n]{0,20}", width in 1.0_f32..400.0) {
        thread_local! {
            static PRESSES: std::cell::RefCell<Vec<Press>> =
                std::cell::RefCell::new(vec![Press::in_language("en"), Press::in_language("ur"), Press::in_language("km")]);
        }
        PRESSES.with_borrow_mut(|presses| {
            for press in presses {
                press.line(&text, width);
                press.lines(&text, width);
            }
        });
    }
}
