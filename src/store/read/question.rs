use std::collections::BTreeSet;

use crate::store::analysis;

/// No more terms of a question are looked at.
const MOST_TERMS: usize = 48;
/// No phrase has more terms.
const LONGEST_PHRASE: usize = 12;

/// A part of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Words that together mean a need or a country.
    Phrase(Vec<String>),
    /// Any other word.
    Word(String),
}

/// What is asked: the longest known phrases, then the other words, each once. Words that say nothing are left out
/// unless nothing else is left.
pub(super) fn parts(text: &str, is_known: impl Fn(&str) -> bool, stop_words: &BTreeSet<String>) -> Vec<Part> {
    let terms: Vec<String> = analysis::terms(text).into_iter().take(MOST_TERMS).collect();
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    // The last term of a phrase that ended right before.
    let mut phrase_before: Option<&str> = None;
    while let Some(term) = terms.get(at) {
        let (length, kind) = longest(terms.get(at..).unwrap_or_default(), &is_known, stop_words);
        match kind {
            Kind::Phrase => {
                let phrase = terms.get(at..at + length).unwrap_or_default();
                // A pair of letters of which one belongs to the phrase means nothing.
                if let (Some(Part::Word(word)), Some(first)) = (parts.last(), phrase.first())
                    && overlap(word, first)
                    && at > 0
                    && terms.get(at - 1) == Some(word)
                {
                    parts.pop();
                }
                parts.push(Part::Phrase(phrase.to_vec()));
                phrase_before = phrase.last().map(String::as_str);
            }
            Kind::Nothing => phrase_before = None,
            Kind::Word => {
                if !phrase_before.is_some_and(|before| overlap(before, term)) {
                    parts.push(Part::Word(term.clone()));
                }
                phrase_before = None;
            }
        }
        at += length;
    }
    if parts.is_empty() {
        parts = terms.into_iter().map(Part::Word).collect();
    }
    let mut seen: Vec<Part> = Vec::new();
    parts.retain(|part| {
        let is_new = !seen.contains(part);
        if is_new {
            seen.push(part.clone());
        }
        is_new
    });
    parts
}

enum Kind {
    Phrase,
    Nothing,
    Word,
}

fn longest(
    terms: &[String],
    is_known: &impl Fn(&str) -> bool,
    stop_words: &BTreeSet<String>,
) -> (usize, Kind) {
    for length in (1..=terms.len().min(LONGEST_PHRASE)).rev() {
        let phrase = terms.get(..length).unwrap_or_default().join(" ");
        if is_known(&phrase) {
            return (length, Kind::Phrase);
        }
        if stop_words.contains(&phrase) || analysis::is_stop_word(&phrase) {
            return (length, Kind::Nothing);
        }
    }
    (1, Kind::Word)
}

/// Whether two pairs of a run without blanks share a letter.
fn overlap(before: &str, after: &str) -> bool {
    let pair = |term: &str| term.chars().count() == 2 && analysis::is_part_of_run(term);
    pair(before) && pair(after) && before.chars().last() == after.chars().next()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Part, parts};

    fn asked(text: &str) -> Vec<String> {
        let known = ["legal aid", "legal", "sri lanka", "律师", "老挝", "shelter"];
        let stop: BTreeSet<String> = ["我需 需要".to_owned(), "mujhe".to_owned()].into();
        parts(text, |phrase| known.contains(&phrase), &stop)
            .into_iter()
            .map(|part| match part {
                Part::Phrase(terms) => format!("[{}]", terms.join(" ")),
                Part::Word(word) => word,
            })
            .collect()
    }

    #[test]
    fn the_longest_phrase_counts() {
        assert_eq!(
            asked("legal aid in Sri Lanka now"),
            ["[legal aid]", "[sri lanka]", "now"]
        );
    }

    #[test]
    fn words_that_say_nothing_go_unless_nothing_is_left() {
        assert_eq!(asked("mujhe shelter"), ["[shelter]"]);
        assert_eq!(asked("I need a bed"), ["bed"]);
        assert_eq!(asked("where to"), ["where", "to"]);
        assert_eq!(asked("bed bed BED"), ["bed"]);
    }

    #[test]
    fn phrases_are_found_inside_a_run_without_blanks() {
        assert_eq!(asked("我需要律师"), ["[律师]"]);
        assert_eq!(asked("老挝律师"), ["[老挝]", "[律师]"]);
    }
}
