//! Text → search terms, the same for facts and for queries.
//!
//! Words are lower-cased, freed of diacritics (where a script has them as an extra, not as its vowels) and brought
//! to Unicode's compatibility decomposition. Scripts that put no blanks between words become overlapping pairs of
//! characters, so that any part of a word is found.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Terms are cut after this many characters.
const LONGEST: usize = 40;

/// Words that carry nothing in a question, dropped unless nothing else is left.
const STOP_WORDS: &[&str] = &[
    "a", "about", "am", "an", "and", "any", "are", "at", "be", "by", "can", "do", "for", "from", "get",
    "has", "have", "how", "i", "im", "in", "is", "it", "me", "my", "near", "need", "of", "on", "or",
    "please", "some", "that", "the", "there", "this", "to", "want", "we", "what", "where", "who", "with",
    "you", "your",
];

/// The terms of a text, in order, repetitions included.
pub(super) fn terms(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut run = Run::default();
    let folded = fold(text);
    let mut letters = folded.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_spaceless(letter) {
            run.end_word(&mut found);
            run.spaceless.push(letter);
        } else if is_word(letter) {
            run.end_spaceless(&mut found);
            run.push(letter);
        } else if is_joiner(letter) && letters.peek().is_some_and(|next| is_word(*next)) && run.joins(letter)
        {
            // An apostrophe in a word, or a dot in an acronym: the word goes on.
        } else {
            run.end_word(&mut found);
            run.end_spaceless(&mut found);
        }
    }
    run.end_word(&mut found);
    run.end_spaceless(&mut found);
    found
}

/// Whether a term carries nothing in a question of any language.
pub(super) fn is_stop_word(term: &str) -> bool {
    STOP_WORDS.contains(&term)
}

/// A phrase as it is looked up: its terms with blanks between them.
pub(super) fn phrase(text: &str) -> String {
    terms(text).join(" ")
}

/// Whether a term is a part of a run without blanks.
pub(super) fn is_part_of_run(term: &str) -> bool {
    term.chars().all(is_spaceless)
}

/// The digits of a question that is a part of a telephone number: three digits or more, and nothing but what people
/// write between them.
pub(super) fn phone_digits(text: &str) -> Option<String> {
    let folded = fold(text);
    let lawful =
        |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "+-().*#/".contains(letter);
    let digits: String = folded
        .chars()
        .filter(char::is_ascii_digit)
        .take(LONGEST)
        .collect();
    (digits.len() >= 3 && folded.chars().all(lawful)).then_some(digits)
}

/// The ASCII digits of a text.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[derive(Default)]
struct Run {
    word: String,
    spaceless: Vec<char>,
    /// Letters since the last dot inside the word.
    since_dot: usize,
}

impl Run {
    /// Apostrophes join anything; dots join single letters only: `u.n.h.c.r`, but not `example.org`.
    fn joins(&mut self, letter: char) -> bool {
        if letter != '.' {
            return !self.word.is_empty();
        }
        let joins = self.since_dot == 1;
        self.since_dot = 0;
        joins
    }

    fn push(&mut self, letter: char) {
        self.word.push(letter);
        self.since_dot += 1;
    }

    fn end_word(&mut self, found: &mut Vec<String>) {
        if !self.word.is_empty() {
            found.push(without_article(&self.word).chars().take(LONGEST).collect());
            self.word.clear();
        }
        self.since_dot = 0;
    }

    fn end_spaceless(&mut self, found: &mut Vec<String>) {
        match self.spaceless.as_slice() {
            [] => return,
            [single] => found.push(single.to_string()),
            letters => found.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>())),
        }
        self.spaceless.clear();
    }
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '‘' | '.')
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_vowel_sign(letter)
}

/// Signs of Indic and Ethiopic words that Unicode does not count as letters (virama, nukta and the like).
fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{0DFF}' if !matches!(letter, '\u{0964}' | '\u{0965}' | '\u{0970}'))
}

/// Scripts that put no blanks between words: Thai, Lao, Burmese, Khmer, Han, Hiragana, Katakana.
fn is_spaceless(letter: char) -> bool {
    match letter {
        '\u{0E2F}'
        | '\u{0E46}'
        | '\u{0E4F}'
        | '\u{0E5A}'
        | '\u{0E5B}'
        | '\u{0EC6}'
        | '\u{104A}'..='\u{104F}'
        | '\u{17D4}'..='\u{17DA}'
        | '\u{0E50}'..='\u{0E59}'
        | '\u{0ED0}'..='\u{0ED9}' => false,
        '\u{0E00}'..='\u{0EFF}'
        | '\u{1000}'..='\u{109F}'
        | '\u{AA60}'..='\u{AA7F}'
        | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => true,
        _ => false,
    }
}

/// Marks that are an extra on a letter: accents, Arabic and Hebrew vowel points, cantillation.
fn is_extra_mark(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}' | '\u{093C}' | '\u{09BC}' | '\u{0483}'..='\u{0487}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}'
        | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}')
}

fn fold(text: &str) -> String {
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

/// A word without the Arabic article, if more than two letters follow it.
fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest,
        _ => word,
    }
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
    use super::{phone_digits, terms};

    #[test]
    fn words_lose_case_and_accents() {
        assert_eq!(terms("Luật Sư, NGÔ'ḌIỆN"), ["luat", "su", "ngodien"]);
        assert_eq!(terms("Straße Đà Nẵng"), ["strasse", "da", "nang"]);
        assert_eq!(
            terms("U.N.H.C.R. in example.org"),
            ["unhcr", "in", "example", "org"]
        );
        assert_eq!(terms("أَطِبَّاء"), terms("اطباء"));
    }

    #[test]
    fn vowel_signs_of_indian_scripts_stay() {
        assert_eq!(terms("कानूनी सहायता।"), ["कानूनी", "सहायता"]);
        assert_ne!(terms("कि"), terms("की"));
    }

    #[test]
    fn spaceless_scripts_become_pairs() {
        assert_eq!(terms("律师帮助"), ["律师", "师帮", "帮助"]);
        assert_eq!(terms("ห"), ["ห"]);
        assert_eq!(terms("a律b"), ["a", "律", "b"]);
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        assert_eq!(phone_digits("+٨٥٥ (០២៣)").as_deref(), Some("855023"));
        assert_eq!(phone_digits("12"), None);
        assert_eq!(phone_digits("call 1300"), None);
    }

    #[test]
    fn letters_that_sound_alike_are_one() {
        assert_eq!(terms("ፀሐይ"), terms("ጸሀይ"), "Amharic");
        assert_eq!(terms("फ़ोन"), terms("फोन"), "a dot below in Hindi");
        assert_eq!(
            terms("ស្ត្រី"),
            terms("ស្ដ្រី"),
            "two letters for one stacked sound in Khmer"
        );
        assert_eq!(terms("المحامي"), terms("محامي"), "the Arabic article");
        assert_eq!(terms("الم"), ["الم"], "pain, not an article");
    }
}
