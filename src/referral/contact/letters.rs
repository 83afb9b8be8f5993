//! Text as it is compared: digits of every script, letters that only look like others, what nobody sees.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use crate::disarming::ascii_digit;

/// A longer text is no contact.
const LONGEST: usize = 400;

/// Letters that look like a Latin one, in the order in which they are looked up (after Unicode's confusables, UTS 39;
/// small letters only).
const LOOKALIKES: &[(char, char)] = &[
    ('0', 'o'),
    ('1', 'l'),
    ('i', 'l'),
    ('|', 'l'),
    // Latin
    ('\u{0111}', 'd'),
    ('\u{0131}', 'l'),
    ('\u{0142}', 'l'),
    ('\u{00F8}', 'o'),
    ('\u{0192}', 'f'),
    ('\u{0251}', 'a'),
    ('\u{0261}', 'g'),
    ('\u{0269}', 'l'),
    ('\u{028F}', 'y'),
    ('\u{1D0F}', 'o'),
    // Greek
    ('α', 'a'),
    ('ε', 'e'),
    ('η', 'n'),
    ('ι', 'l'),
    ('κ', 'k'),
    ('ν', 'v'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('τ', 't'),
    ('υ', 'u'),
    ('χ', 'x'),
    ('γ', 'y'),
    ('ω', 'w'),
    // Cyrillic
    ('а', 'a'),
    ('с', 'c'),
    ('ԁ', 'd'),
    ('е', 'e'),
    ('һ', 'h'),
    ('і', 'l'),
    ('ј', 'j'),
    ('к', 'k'),
    ('ӏ', 'l'),
    ('м', 'm'),
    ('п', 'n'),
    ('о', 'o'),
    ('р', 'p'),
    ('ԛ', 'q'),
    ('г', 'r'),
    ('ѕ', 's'),
    ('т', 't'),
    ('у', 'y'),
    ('ү', 'y'),
    ('ѵ', 'v'),
    ('ԝ', 'w'),
    ('х', 'x'),
    ('в', 'b'),
    ('ь', 'b'),
    // Armenian
    ('ո', 'n'),
    ('օ', 'o'),
    ('ս', 'u'),
    ('հ', 'h'),
    ('ց', 'g'),
    ('գ', 'q'),
];

/// What somebody typed or pasted: full-width forms as ordinary ones, digits as 0 to 9, nothing that nobody sees, nothing
/// around it.
pub(super) fn clean(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    let normal = ComposingNormalizerBorrowed::new_nfkc()
        .normalize(&short)
        .into_owned();
    let seen = normal
        .chars()
        .filter(|letter| !is_unseen(*letter))
        .map(|letter| match letter {
            letter if letter.is_whitespace() || letter.is_control() => ' ',
            // The dashes, the dots of ideographic addresses.
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{3002}' | '\u{FF61}' => '.',
            letter => ascii_digit(letter),
        });
    let seen: String = seen.collect();
    let around = |letter: char| letter.is_whitespace() || "<>\"'`«»“”‘’,;!".contains(letter);
    let at_the_end = |letter: char| around(letter) || ".:".contains(letter);
    seen.trim_start_matches(around)
        .trim_end_matches(at_the_end)
        .to_owned()
}

/// Characters that leave no mark: soft hyphens, joiners, those that turn text around, variation selectors, tags.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E01EF}'
    )
}

/// A text as the eye takes it: small letters without accents, lookalikes as the Latin letter, `rn` as `m`.
pub(super) fn skeleton(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(&text.to_lowercase())
        .into_owned();
    let plain = apart
        .chars()
        .filter(|letter| !matches!(letter, '\u{0300}'..='\u{036F}'))
        .map(|letter| {
            let same = LOOKALIKES.iter().find(|(like, _)| *like == letter);
            same.map_or(letter, |(_, latin)| *latin)
        });
    plain.collect::<String>().replace("rn", "m").replace("vv", "w")
}

/// The digit of a letter on the keys of a telephone (ITU-T E.161).
pub(super) fn keypad(letter: char) -> Option<char> {
    Some(match letter.to_ascii_uppercase() {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{clean, skeleton};

    #[test]
    fn digits_of_every_script_are_digits_and_nothing_unseen_stays() {
        assert_eq!(clean(" ＋８５５ ២៣ ๒๑၆ ٥٣٢\u{202C}\u{200B} "), "+855 23 216 532");
        assert_eq!(clean("<help@example.org>."), "help@example.org");
    }

    #[test]
    fn lookalikes_have_one_skeleton() {
        assert_eq!(skeleton("сhаbdаi.org"), skeleton("chabdai.org"));
        assert_eq!(skeleton("chabdaí.org"), skeleton("chabdai.org"));
        assert_eq!(skeleton("rnofa.gov"), skeleton("mofa.gov"));
        assert_ne!(skeleton("chabdai.org"), skeleton("chabdei.org"));
    }
}
