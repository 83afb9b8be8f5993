//! Text → search terms, the same for facts and for queries.
//!
//! Words are made comparable by [`fold`]. Scripts that put no blanks between words become overlapping pairs of
//! characters, so that any part of a word is found.

use crate::folding::fold;

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

/// A word without the Arabic article, if more than two letters follow it.
fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest,
        _ => word,
    }
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
