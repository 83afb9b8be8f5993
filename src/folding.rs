//! What people type → letters that can be compared.
//!
//! Lower case, without diacritics (where a script has them as an extra, not as its vowels), in Unicode's compatibility
//! decomposition, with ASCII digits, and with one letter where a language writes one sound with several.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Marks that are an extra on a letter: accents, Arabic and Hebrew vowel points, cantillation.
fn is_extra_mark(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}' | '\u{093C}' | '\u{09BC}' | '\u{0483}'..='\u{0487}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}'
        | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}')
}

/// A text in which letters that mean the same are the same.
pub fn fold(text: &str) -> String {
    let lower = text.to_lowercase();
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(&lower)
        .into_owned();
    let mut folded = String::with_capacity(decomposed.len());
    for letter in decomposed.chars().filter(|letter| !is_extra_mark(*letter)) {
        match letter {
            'đ' | 'ð' => folded.push('d'),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ħ' => folded.push('h'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            // Letters that Arabic, Persian and Urdu keyboards write differently for the same sound.
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' | 'ہ' | 'ھ' | 'ە' => folded.push('ه'),
            // Khmer writes one sound below a letter in two ways, and one word with two letters.
            'ដ' if folded.ends_with('\u{17D2}') => folded.push('ត'),
            'ឲ' => folded.push('ឱ'),
            // Lao: a letter above another one or beside it, and one vowel typed as two.
            '\u{EBC}' => folded.push('ລ'),
            'ເ' if folded.ends_with('ເ') => {
                folded.pop();
                folded.push('ແ');
            }
            '\u{1200}'..='\u{1357}' => folded.push(same_sound(letter)),
            _ => folded.push(ascii_digit(letter)),
        }
    }
    folded
}

/// The letter that Amharic more often writes for the same sound: rows of the syllabary that are spoken alike.
fn same_sound(letter: char) -> char {
    let code = u32::from(letter);
    let moved = match letter {
        '\u{1210}'..='\u{1217}' => code - 0x10,
        '\u{1280}'..='\u{1287}' => code - 0x80,
        '\u{1220}'..='\u{1227}' => code + 0x10,
        '\u{12D0}'..='\u{12D7}' => code - 0x30,
        '\u{1340}'..='\u{1347}' => code - 0x08,
        _ => code,
    };
    // The first and the fourth vowel are spoken alike after these two.
    let moved = match moved {
        0x1203 => 0x1200,
        0x12A3 => 0x12A0,
        other => other,
    };
    char::from_u32(moved).unwrap_or(letter)
}

/// The first digit of every decimal digit block that the shipped languages type.
const ZEROS: [char; 16] = [
    '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0B66}', '\u{0BE6}',
    '\u{0C66}', '\u{0CE6}', '\u{0D66}', '\u{0E50}', '\u{0ED0}', '\u{1040}', '\u{17E0}', '\u{1810}',
];

fn ascii_digit(letter: char) -> char {
    ZEROS
        .iter()
        .find_map(|zero| {
            u32::from(letter)
                .checked_sub(u32::from(*zero))
                .filter(|value| *value < 10)
        })
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_means_the_same_is_the_same() {
        for (a, b) in [
            ("Việt Nam", "viet nam"),
            ("កូរ៉េ\u{200B}ខាង\u{200B}ត្បូង", "កូរ៉េខាងត្បូង"),
            ("ຫຼວງ", "ຫລວງ"),
            ("ແມ່", "ເເມ່"),
            ("ກໍາ", "ກຳ"),
            ("१२३", "123"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
    }
}
