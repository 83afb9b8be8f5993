//! The page for editors is true: its example passes the check, and it explains every key that any file uses.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lodestar::catalog::{Severity, check, load};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn page() -> String {
    fs::read_to_string(data().join("SCHEMA.md")).expect("the page")
}

fn example() -> String {
    let page = page();
    let (_, rest) = page.split_once("```toml\n").expect("an example");
    rest.split_once("```").expect("its end").0.to_owned()
}

fn keys(value: &toml::Value, found: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                // Below synonyms stand tags of languages, below places codes of countries.
                if key != "synonyms" && key != "places" {
                    keys(value, found);
                }
                found.insert(key.clone());
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

fn keys_of(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    keys(&toml::Value::Table(text.parse().expect("TOML")), &mut found);
    found
}

#[test]
fn the_example_passes_the_check() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("organizations/KH")).expect("a folder");
    fs::copy(data().join("taxonomy.toml"), folder.path().join("taxonomy.toml")).expect("a copy");
    fs::write(
        folder.path().join("organizations/KH/example-house.toml"),
        example(),
    )
    .expect("a file");
    fs::write(
        folder.path().join("ids.txt"),
        "kh-example-house-shelter\nkh/example-house\n",
    )
    .expect("a file");
    let (catalog, mut found) = load(folder.path());
    found.extend(check(&catalog, "2026-11".parse().expect("a date")));
    let faults: Vec<String> = found
        .iter()
        .filter(|it| it.severity == Severity::Fault)
        .map(|it| format!("[{}] {it}", it.rule))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_key_of_every_file_is_explained() {
    let mut used = keys_of(&fs::read_to_string(data().join("taxonomy.toml")).expect("UTF-8"));
    used.extend(keys_of(
        &fs::read_to_string(data().join("rights.toml")).expect("UTF-8"),
    ));
    let (catalog, _) = load(&data());
    for entry in &catalog.entries {
        let path = data().parent().expect("the repository").join(&entry.path);
        used.extend(keys_of(&fs::read_to_string(path).expect("UTF-8")));
    }
    assert!(used.len() > 30, "{used:?}");
    let page = page();
    let unexplained: Vec<&String> = used
        .iter()
        .filter(|key| {
            !page.contains(&format!("`{key}`"))
                && !page.contains(&format!("{key}]"))
                && !page.contains(&format!("{{ {key} = "))
                && !page.contains(&format!(", {key} = "))
        })
        .collect();
    assert!(
        unexplained.is_empty(),
        "data/SCHEMA.md does not explain {unexplained:?}"
    );
}

#[test]
fn the_example_shows_every_key_that_the_page_explains() {
    let shown = keys_of(&example());
    for line in page().lines().filter(|line| line.starts_with("| `")) {
        let first = line.split('|').nth(1).unwrap_or_default();
        for key in first.split('`').skip(1).step_by(2) {
            // A number of two organisations, and the keys of the other files.
            let elsewhere = [
                "shared",
                "parent",
                "icon",
                "description",
                "evidence",
                "[term.synonyms]",
                "stop_words",
                "[places]",
                "steps",
                "article",
                "year",
                "url",
                "binding",
                "countries",
            ];
            assert!(
                shown.contains(key) || elsewhere.contains(&key),
                "the example has no {key}"
            );
        }
    }
}
