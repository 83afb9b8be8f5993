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

#[test]
fn english_promises_nothing_of_the_kind() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n/en");
    let mut read = 0;
    for entry in fs::read_dir(folder).expect("the folder") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("UTF-8");
        let resource = parse(text.as_str()).expect("sound messages");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let pattern = message.value.expect("a text");
            let said: String = pattern
                .elements
                .iter()
                .filter_map(|element| match element {
                    PatternElement::TextElement { value } => Some(*value),
                    PatternElement::Placeable { .. } => None,
                })
                .collect();
            read += 1;
            assert_eq!(promises(&said), Vec::<&str>::new(), "{}", message.id.name);
        }
    }
    assert!(read > 500, "{read} messages were read");
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
