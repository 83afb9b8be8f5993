use std::ops::Range;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_segmentation::UnicodeSegmentation as _;

/// Marks that follow a letter, beyond which more of them are not shown: they pile up over other lines.
const MOST_MARKS: usize = 6;

/// Finds where a line may end: by UAX #14, and by ICU's dictionaries where words have no blanks between them (Khmer,
/// Thai, Lao, Burmese).
pub struct Breaker(LineSegmenterBorrowed<'static>);

impl Breaker {
    /// Reads the dictionaries that are built into the program.
    pub fn new() -> Self {
        Self(LineSegmenter::new_dictionary(LineBreakOptions::default()))
    }

    /// The parts of a text between which a line may end, in bytes; together the whole text.
    pub fn parts(&self, text: &str) -> Vec<Range<usize>> {
        let mut start = 0;
        let ends = self.0.segment_str(text).filter(|end| *end > 0);
        ends.map(|end| {
            let part = start..end;
            start = end;
            part
        })
        .collect()
    }
}

/// Breaks a text into lines of at most `width`. `measure` gives the width of a part of the text, in the same unit.
///
/// A part that is wider than a line is broken between two of its letters, never inside one with its marks.
pub fn lines(
    breaker: &Breaker,
    text: &str,
    width: f32,
    mut measure: impl FnMut(&str) -> f32,
) -> Vec<Range<usize>> {
    let slice = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let mut lines = Vec::new();
    let mut line = 0..0;
    let mut used = 0.0;
    for part in breaker.parts(text) {
        let word = slice(&part);
        let visible = measure(word.trim_end());
        if used + visible > width && !line.is_empty() {
            lines.push(line.clone());
            line = part.start..part.start;
            used = 0.0;
        }
        if visible > width {
            for letter in letters(word) {
                let letter = part.start + letter.start..part.start + letter.end;
                let wide = measure(slice(&letter));
                if used + wide > width && !line.is_empty() {
                    lines.push(line.clone());
                    line = letter.start..letter.start;
                    used = 0.0;
                }
                line.end = letter.end;
                used += wide;
            }
        } else {
            line.end = part.end;
            used += measure(word);
        }
        if word.ends_with('\n') {
            lines.push(line.clone());
            line = part.end..part.end;
            used = 0.0;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The letters of a text with their marks (UAX #29); letters that are stacked in Khmer and Burmese stay together.
pub fn letters(text: &str) -> Vec<Range<usize>> {
    let mut letters: Vec<Range<usize>> = Vec::new();
    for (start, letter) in text.grapheme_indices(true) {
        let end = start + letter.len();
        match letters.last_mut() {
            Some(before)
                if text
                    .get(before.clone())
                    .is_some_and(|before| before.ends_with(['\u{17D2}', '\u{1039}'])) =>
            {
                before.end = end;
            }
            _ => letters.push(start..end),
        }
    }
    letters
}

/// The text without marks beyond the sixth on one letter.
pub fn without_piled_marks(text: &str) -> String {
    let mut marks = 0;
    text.chars()
        .filter(|letter| {
            let is_mark = unicode_bidi::bidi_class(*letter) == unicode_bidi::BidiClass::NSM;
            marks = if is_mark { marks + 1 } else { 0 };
            marks <= MOST_MARKS
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Breaker, letters, lines, without_piled_marks};

    /// Every letter with its marks is one wide.
    fn broken(text: &str, width: f32) -> Vec<String> {
        #[expect(clippy::cast_precision_loss, reason = "a few letters")]
        let measure = |part: &str| letters(part).len() as f32;
        lines(&Breaker::new(), text, width, measure)
            .into_iter()
            .map(|line| text[line].trim_end().to_owned())
            .collect()
    }

    #[test]
    fn words_without_blanks_are_not_torn() {
        // "Everybody has the right to life": the dictionary knows the words.
        assert_eq!(
            Breaker::new()
                .parts("คนเรามีสิทธิในชีวิต")
                .into_iter()
                .map(|part| &"คนเรามีสิทธิในชีวิต"[part])
                .collect::<Vec<_>>(),
            ["คน", "เรา", "มี", "สิทธิ", "ใน", "ชีวิต"]
        );
        for text in [
            "មនុស្សទាំងអស់កើតមកមានសេរីភាព",
            "ທຸກຄົນມີສິດໃນການດຳລົງຊີວິດ",
            "လူတိုင်းသည်အသက်ရှင်ရန်အခွင့်အရေးရှိသည်",
        ] {
            let together: String = broken(text, 6.0).concat();
            assert_eq!(together, text);
            assert!(broken(text, 6.0).len() > 1);
        }
    }

    #[test]
    fn a_letter_keeps_its_marks() {
        for line in broken("កំណើត", 1.0) {
            assert!(
                !line.starts_with(
                    |letter: char| unicode_bidi::bidi_class(letter) == unicode_bidi::BidiClass::NSM
                ),
                "{line}"
            );
        }
        assert_eq!(letters("ស្ត្រី").len(), 1, "three consonants stacked, one vowel");
    }

    #[test]
    fn chinese_lines_begin_with_no_stop() {
        for line in broken("我被迫诈骗，我需要帮助。请你打电话！", 5.0) {
            assert!(!line.starts_with(['，', '。', '！']), "{line}");
        }
    }

    #[test]
    fn a_new_line_is_kept() {
        assert_eq!(broken("one\ntwo three", 20.0), ["one", "two three"]);
    }

    #[test]
    fn ten_thousand_marks_on_one_letter_become_six() {
        let piled = format!("a{}b", "\u{301}".repeat(10_000));
        assert_eq!(without_piled_marks(&piled).chars().count(), 8);
    }
}
