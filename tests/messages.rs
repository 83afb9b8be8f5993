//! Every rule of the messages is shown failing; the build asks them all of `assets/i18n`.

use std::fs;

use tempfile::TempDir;

#[path = "../src/i18n/check.rs"]
mod check;

const ENGLISH: &str = "\
# Says hello. $name: of the reader.
hello = Hello, { $name }
# How many there are. $count: how many.
count = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
";

const ARABIC: &str = "\
hello = أهلا { $name }
count = { $count ->
    [zero] { $count } ا
    [one] { $count } ا
    [two] { $count } ا
    [few] { $count } ا
    [many] { $count } ا
   *[other] { $count } ا
}
";

/// What is said of English and Arabic files of messages, without the folder's own path.
fn said(english: &str, arabic: &str, same: &str) -> Vec<String> {
    let folder = TempDir::new().expect("a folder");
    for (language, text) in [("en", english), ("ar", arabic)] {
        fs::create_dir(folder.path().join(language)).expect("a folder");
        fs::write(folder.path().join(language).join("words.ftl"), text).expect("a file");
    }
    fs::write(folder.path().join("same-as-english.txt"), same).expect("a file");
    let own = format!("{}/", folder.path().display());
    let faults = check::check(folder.path(), &["en", "ar"]);
    faults.into_iter().map(|fault| fault.replace(&own, "")).collect()
}

#[test]
fn sound_messages_have_no_fault() {
    assert_eq!(said(ENGLISH, ARABIC, ""), [""; 0]);
}

#[test]
fn a_missing_message_and_one_too_many() {
    let arabic = ARABIC.replace("hello", "helo");
    assert_eq!(
        said(ENGLISH, &arabic, ""),
        [
            "ar/words.ftl:1: 'hello' is missing",
            "ar/words.ftl:1: English has no 'helo'"
        ]
    );
}

#[test]
fn a_broken_message() {
    let arabic = ARABIC.replace("{ $name }", "{ $name");
    let faults = said(ENGLISH, &arabic, "");
    assert!(
        faults
            .iter()
            .any(|fault| fault.starts_with("ar/words.ftl:1: broken:")),
        "{faults:?}"
    );
    let cut = ARABIC.get(..ARABIC.len() - 3).expect("ASCII at the end");
    assert!(
        said(ENGLISH, cut, "")
            .iter()
            .any(|fault| fault.contains("broken")),
        "cut off in the middle"
    );
}

#[test]
fn a_wrong_placeholder() {
    let arabic = ARABIC.replace("$name", "$nmae");
    assert_eq!(
        said(ENGLISH, &arabic, ""),
        ["ar/words.ftl:1: 'hello' has the placeholders {\"nmae\"}, English has {\"name\"}"]
    );
}

#[test]
fn another_languages_way_of_counting() {
    let arabic = ARABIC.replace("    [few] { $count } ا\n", "");
    let faults = said(ENGLISH, &arabic, "");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].starts_with("ar/words.ftl:2: 'count' counts by"),
        "{faults:?}"
    );
}

#[test]
fn english_left_over() {
    let arabic = ARABIC.replace("أهلا { $name }", "Hello, { $name }");
    let said_of_it =
        "ar/words.ftl:1: 'hello' is still in English; if that is right, add it to same-as-english.txt";
    assert_eq!(said(ENGLISH, &arabic, ""), [said_of_it]);
    assert_eq!(said(ENGLISH, &arabic, "hello"), [""; 0]);
    assert_eq!(said(ENGLISH, &arabic, "hello ar"), [""; 0]);
    assert_eq!(said(ENGLISH, &arabic, "hello ur"), [said_of_it]);
}

#[test]
fn what_nobody_sees() {
    let arabic = ARABIC.replace("أهلا", "\u{202E}أهلا");
    assert_eq!(
        said(ENGLISH, &arabic, ""),
        ["ar/words.ftl:1: 'hello' holds U+202E, which nobody sees"]
    );
    let arabic = ARABIC.replace("أهلا", "e\u{301}");
    assert_eq!(
        said(ENGLISH, &arabic, ""),
        ["ar/words.ftl:1: 'hello' is not in Unicode's composed form (NFC)"]
    );
}

#[test]
fn no_comment_and_twice_and_nothing() {
    let english = ENGLISH.replace("# Says hello. $name: of the reader.\n", "");
    assert_eq!(
        said(&english, ARABIC, ""),
        ["en/words.ftl:1: 'hello' has no comment for translators"]
    );
    let twice = format!("{ARABIC}hello = أهلا {{ $name }}\n");
    assert!(
        said(ENGLISH, &twice, "")
            .iter()
            .any(|fault| fault.contains("stands already at"))
    );
    let nothing = ARABIC.replace("أهلا { $name }", "{ \"\" }");
    assert!(
        said(ENGLISH, &nothing, "")
            .iter()
            .any(|fault| fault.contains("says nothing"))
    );
}

#[test]
fn a_message_that_no_source_names() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("words.ftl"), ENGLISH).expect("a file");
    let source = folder.path().join("page.rs");
    fs::write(&source, "words.text(\"hello\")").expect("a file");
    let faults = check::unused(folder.path(), std::slice::from_ref(&source));
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].ends_with("no source names 'count': take it out of every language"));
    fs::write(&source, "words.text(\"hello\"); words.code(\"co\", code)").expect("a file");
    assert_eq!(
        check::unused(folder.path(), &[source]).len(),
        1,
        "a family's name ends in a hyphen"
    );
}
