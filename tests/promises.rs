//! No sentence, in no language, promises more than the program can keep.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser::parse;

/// What nobody can promise, in English. Other languages are read through their literal back-translations.
const FORBIDDEN: [&str; 16] = [
    "anonymous",
    "untraceable",
    "no trace",
    "without a trace",
    "100 %",
    "100%",
    "guarantee",
    "completely safe",
    "totally safe",
    "perfectly safe",
    "you are safe",
    "nobody can see",
    "nobody can find",
    "cannot be found",
    "undetectable",
    "invisible",
];

fn promises(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    FORBIDDEN
        .into_iter()
        .filter(|promise| text.contains(promise))
        .collect()
}

/// Every English message: its file, its key, and its words without what is filled in.
fn english() -> Vec<(String, String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n/en");
    let mut messages = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let file = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(path).expect("UTF-8");
        let resource = parse(text.as_str()).expect("sound messages");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let pattern = message.value.expect("a text");
            let said = pattern.elements.iter().filter_map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            });
            messages.push((file.clone(), message.id.name.to_owned(), said.collect()));
        }
    }
    assert!(messages.len() > 500, "{} messages were read", messages.len());
    messages
}

#[test]
fn english_promises_nothing_of_the_kind() {
    for (_, key, said) in english() {
        assert_eq!(promises(&said), Vec::<&str>::new(), "{key}");
    }
}

/// Groups of vowels, without a silent `e` at the end.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let groups = word
        .split(|letter| !is_vowel(letter))
        .filter(|group| !group.is_empty())
        .count();
    let is_silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    groups.saturating_sub(usize::from(is_silent)).max(1)
}

/// The school grade in the United States that a text needs (Flesch and Kincaid, 1975).
fn grade(text: &str) -> f64 {
    let is_inside = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '’');
    let words: Vec<&str> = text
        .split(|letter| !is_inside(letter))
        .filter(|word| !word.is_empty())
        .collect();
    let sentences = text.matches(['.', '?', '!', ':']).count().max(1);
    let spoken: usize = words.iter().map(|word| syllables(word)).sum();
    // No text here has more than four thousand million words.
    let of = |part: usize, whole: usize| {
        let exact = |count: usize| u32::try_from(count).map(f64::from).expect("a short text");
        exact(part) / exact(whole)
    };
    0.39 * of(words.len(), sentences) + 11.8 * of(spoken, words.len()) - 15.59
}

#[test]
fn what_is_said_about_safety_needs_no_more_than_six_years_of_school() {
    let messages = english();
    for file in ["leaving", "keeping", "links", "plan", "questions", "contact"] {
        let said = messages
            .iter()
            .filter(|(of, _, said)| of == file && !said.trim().is_empty());
        let ended = said.map(|(_, _, said)| said.trim().trim_end_matches(['.', '?', '!', ':']));
        let text = ended.collect::<Vec<_>>().join(". ");
        let grade = grade(&text);
        assert!(grade <= 6.0, "{file}: grade {grade:.1}");
        assert!(text.len() > 300, "{file} was read");
    }
    let stiff =
        "Notwithstanding circumstantial considerations, beneficiaries necessitate comprehensive assistance.";
    assert!(grade(stiff) > 12.0);
}

#[test]
fn no_translation_promises_it_either() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n/back-translation");
    let mut read = 0;
    for entry in fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        for line in fs::read_to_string(&path).expect("UTF-8").lines().skip(1) {
            let mut cells = line.split('\t');
            let (key, back) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            read += 1;
            assert_eq!(
                promises(back),
                Vec::<&str>::new(),
                "{}: {key}: {back}",
                path.display()
            );
        }
    }
    assert!(read > 2_000, "{read} lines were read");
}

#[test]
fn the_list_finds_what_it_is_for() {
    assert_eq!(promises("You are 100% anonymous."), ["anonymous", "100%"]);
    assert!(promises("Nobody has called this number.").is_empty());
}
