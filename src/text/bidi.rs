use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use crate::gazetteer::Direction;

/// Left to right isolate and pop directional isolate (UAX #9).
const ISOLATED: (char, char) = ('\u{2066}', '\u{2069}');

/// A part of a line in its place on the screen, which epaint shapes by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The letters, in the order in which they are written; brackets already mirrored.
    pub text: String,
    /// Where they stand in the whole text, in bytes.
    pub range: Range<usize>,
    /// Whether the letters run from right to left.
    pub is_right_to_left: bool,
}

/// Whether a text has letters that run from right to left.
pub fn has_right_to_left(text: &str) -> bool {
    text.chars().any(is_right_to_left_letter)
}

fn is_right_to_left_letter(letter: char) -> bool {
    matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}

/// Whether a character steers the order of others and is itself invisible (UAX #9, 2.1 to 2.6).
pub fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The order of the letters of a whole text.
pub struct Order<'a> {
    info: BidiInfo<'a>,
}

impl<'a> Order<'a> {
    /// Resolves a text by UAX #9. A text with right-to-left letters runs as the window does; another one from left to
    /// right.
    pub fn of(text: &'a str, window: Direction) -> Self {
        let level = match window {
            Direction::RightToLeft if has_right_to_left(text) => Some(Level::rtl()),
            Direction::RightToLeft => Some(Level::ltr()),
            // By its first strong letter: a local name stands in its own order.
            Direction::LeftToRight => None,
        };
        Self {
            info: BidiInfo::new(text, level),
        }
    }

    /// The pieces of a line from left to right as they stand on the screen. epaint joins the letters of one
    /// right-to-left word rightly, but keeps several words in the order of a left-to-right line; so each such word is a
    /// piece of its own, and so is each character between.
    pub fn pieces(&self, line: Range<usize>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for paragraph in &self.info.paragraphs {
            let start = line.start.max(paragraph.range.start);
            let end = line.end.min(paragraph.range.end);
            if start >= end {
                continue;
            }
            let (levels, runs) = self.info.visual_runs(paragraph, start..end);
            for run in runs {
                let text = self.info.text.get(run.clone()).unwrap_or_default();
                if levels.get(run.start).is_some_and(Level::is_rtl) {
                    pieces.extend(turned(text, run.start));
                } else {
                    pieces.push(Piece {
                        text: text.to_owned(),
                        range: run,
                        is_right_to_left: false,
                    });
                }
            }
        }
        pieces
    }
}

/// Words and single other characters of a right-to-left run, last first; brackets mirrored.
fn turned(run: &str, start: usize) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut in_word = false;
    for (at, letter) in run.char_indices() {
        let belongs = is_right_to_left_letter(letter)
            || bidi_class(letter) == BidiClass::NSM
            || matches!(letter, '\u{200C}' | '\u{200D}');
        let end = start + at + letter.len_utf8();
        match pieces.last_mut() {
            Some(word) if belongs && in_word => {
                word.text.push(letter);
                word.range.end = end;
            }
            _ => pieces.push(Piece {
                text: if belongs { letter } else { mirrored(letter) }.to_string(),
                range: start + at..end,
                is_right_to_left: true,
            }),
        }
        in_word = belongs;
    }
    pieces.reverse();
    pieces
}

fn mirrored(letter: char) -> char {
    match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        other => other,
    }
}

/// Puts every number with blanks or signs inside, as telephone numbers have, between isolating marks: without them,
/// `+66 2 123` in an Arabic sentence is shown as `123 2 66+`, by the rules of UAX #9.
pub fn isolate_numbers(text: &str) -> Cow<'_, str> {
    let mut found = numbers(text).peekable();
    if found.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let mut isolated = String::with_capacity(text.len() + 12);
    let mut done = 0;
    for number in found {
        isolated.push_str(text.get(done..number.start).unwrap_or_default());
        isolated.push(ISOLATED.0);
        isolated.push_str(text.get(number.clone()).unwrap_or_default());
        isolated.push(ISOLATED.1);
        done = number.end;
    }
    isolated.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(isolated)
}

fn is_sign(letter: char) -> bool {
    "+*#".contains(letter)
}

fn stands_between_digits(letter: char) -> bool {
    " -./()\u{A0}\u{2009}\u{202F}".contains(letter) || is_sign(letter)
}

/// Where numbers with more than digits in them stand: from a digit or a sign before one, to the last digit that only
/// blanks and signs divide from it.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let from = rest
                + text
                    .get(rest..)?
                    .find(|letter: char| letter.is_ascii_digit() || is_sign(letter))?;
            let mut end = from;
            let mut has_digit = false;
            let mut is_plain = true;
            for (at, letter) in text.get(from..)?.char_indices() {
                if letter.is_ascii_digit() || (is_sign(letter) && (at == 0 || end == from + at)) {
                    has_digit |= letter.is_ascii_digit();
                    is_plain &= letter.is_ascii_digit() && end == from + at;
                    end = from + at + letter.len_utf8();
                } else if !stands_between_digits(letter) {
                    break;
                }
            }
            rest = end.max(from + 1);
            let number = text.get(from..end).unwrap_or_default();
            // An area code in brackets: (02) 123.
            let opens_before = text.get(..from).is_some_and(|before| before.ends_with('('));
            let from = if opens_before && number.contains(')') {
                from - 1
            } else {
                from
            };
            if has_digit && !is_plain {
                return Some(from..end);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Order, isolate_numbers};
    use crate::gazetteer::Direction;

    fn shown(text: &str, window: Direction) -> String {
        let text = isolate_numbers(text);
        let order = Order::of(&text, window);
        let pieces = order.pieces(0..text.len());
        let letters: String = pieces
            .iter()
            .map(|piece| {
                if piece.is_right_to_left {
                    piece.text.chars().rev().collect()
                } else {
                    piece.text.clone()
                }
            })
            .collect();
        letters
            .chars()
            .filter(|letter| !super::is_bidi_control(*letter))
            .collect()
    }

    #[test]
    fn the_words_of_a_name_stand_from_right_to_left() {
        assert_eq!(
            shown("اب جد (هو)", Direction::LeftToRight),
            "(وه) دج با",
            "seen from the left"
        );
    }

    #[test]
    fn latin_names_keep_their_order_inside() {
        let text = "اب Red Cross جد";
        assert_eq!(shown(text, Direction::RightToLeft), "دج Red Cross با");
    }

    #[test]
    fn phone_digits_are_never_reversed() {
        for number in [
            "1300",
            "+855 23 997 919",
            "(02) 123-4567",
            "*123#",
            "021 99 22 55",
        ] {
            for window in [Direction::LeftToRight, Direction::RightToLeft] {
                for text in [
                    format!("اتصل {number} الآن"),
                    format!("اتصل {number}"),
                    format!("{number} هاتف"),
                    number.to_owned(),
                ] {
                    assert!(
                        shown(&text, window).contains(number),
                        "{text}: {}",
                        shown(&text, window)
                    );
                }
            }
        }
    }

    #[test]
    fn numbers_are_isolated_as_a_whole() {
        assert_eq!(
            isolate_numbers("a +66 2 123, b 1300 c"),
            "a \u{2066}+66 2 123\u{2069}, b 1300 c"
        );
        assert_eq!(isolate_numbers("08:30"), "08:30");
        assert_eq!(isolate_numbers("# and + only"), "# and + only");
    }
}
