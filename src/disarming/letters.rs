use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// Control characters, those that turn the order of text around (UTS 55), and tags.
///
/// Nobody sees them, and everybody is fooled. The joiners and the zero-width space are kept: Khmer, Persian and Indic
/// scripts are written with them.
pub fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
        )
        || matches!(letter, '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || matches!(letter, '\u{E0000}'..='\u{E007F}')
}

/// A text without what nobody sees. What parts lines parts words.
pub fn text(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_invisible) {
        return Cow::Borrowed(text);
    }
    let parts = |letter: char| letter.is_whitespace();
    let kept = text
        .chars()
        .filter(|letter| parts(*letter) || !is_invisible(*letter));
    let kept = kept.map(|letter| if is_invisible(letter) { ' ' } else { letter });
    Cow::Owned(kept.collect())
}

/// A telephone number in ASCII: digits of every script as 0 to 9, nothing else that a telephone does not know.
pub fn number(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Cow::Borrowed(text);
    }
    let normal = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let plain = normal.chars().map(|letter| match letter {
        letter if letter.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        letter => ascii_digit(letter),
    });
    let kept = plain.filter(|letter| *letter == ' ' || letter.is_ascii_graphic());
    Cow::Owned(kept.collect())
}

/// A decimal digit of any script as 0 to 9; everything else as it is. Unicode puts the ten digits of a script in a row.
pub fn ascii_digit(letter: char) -> char {
    if letter.is_ascii() || !is_digit(letter) {
        return letter;
    }
    let before = (1..).map_while(|steps| u32::from(letter).checked_sub(steps).and_then(char::from_u32));
    let value = before.take_while(|letter| is_digit(*letter)).count() % 10;
    u32::try_from(value)
        .ok()
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(letter)
}

fn is_digit(letter: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(letter) == GeneralCategory::DecimalNumber
}
