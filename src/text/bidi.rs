use std::borrow::Cow;

use unicode_bidi::{BidiClass, BidiInfo, bidi_class};

/// A text of one line in the order in which its letters stand on the screen, for a line drawn from left to right.
///
/// epaint joins Arabic letters rightly but keeps right-to-left words in the order of a left-to-right line. Here the
/// line is ordered by the Unicode Bidirectional Algorithm (UAX #9), and each right-to-left word is left as it is, for
/// epaint to turn. Texts without right-to-left letters come back unchanged. Never hand telephone numbers to it: they
/// are drawn by themselves, left to right.
pub fn display_order(text: &str) -> Cow<'_, str> {
    if !text
        .chars()
        .any(|letter| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL))
    {
        return Cow::Borrowed(text);
    }
    let info = BidiInfo::new(text, None);
    let mut shown = String::with_capacity(text.len());
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let piece = text.get(run.clone()).unwrap_or_default();
            if levels.get(run.start).is_some_and(unicode_bidi::Level::is_rtl) {
                turn(piece, &mut shown);
            } else {
                shown.push_str(piece);
            }
        }
    }
    Cow::Owned(shown)
}

/// Words and single other characters of a right-to-left run, last first; brackets mirrored.
fn turn(run: &str, shown: &mut String) {
    let mut pieces: Vec<String> = Vec::new();
    let mut in_word = false;
    for letter in run.chars() {
        let belongs = is_right_to_left_letter(letter);
        match pieces.last_mut() {
            Some(word) if belongs && in_word => word.push(letter),
            _ => pieces.push(if belongs { letter } else { mirrored(letter) }.to_string()),
        }
        in_word = belongs;
    }
    shown.extend(pieces.into_iter().rev());
}

fn is_right_to_left_letter(letter: char) -> bool {
    matches!(bidi_class(letter), BidiClass::R | BidiClass::AL | BidiClass::NSM)
        || matches!(letter, '\u{200C}' | '\u{200D}')
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
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::display_order;

    #[test]
    fn left_to_right_text_stays() {
        assert_eq!(display_order("Legal Aid (LAC) 1300"), "Legal Aid (LAC) 1300");
        assert_eq!(display_order("ជំនួយ"), "ជំនួយ");
    }

    #[test]
    fn right_to_left_words_change_places_and_brackets_mirror() {
        assert_eq!(display_order("مركز أبوظبي"), "أبوظبي مركز");
        assert_eq!(display_order("مركز (إيواء)"), "(إيواء) مركز");
    }

    #[test]
    fn digits_are_never_reversed() {
        assert!(display_order("اتصل 1300 الآن").contains("1300"));
        assert!(display_order("هاتف +855 23 727").contains("727"));
    }
}
