//! What people type in their own words finds what they mean: a table of questions for every language, each with the need
//! or the country that the first service must be for.

use std::fs;
use std::path::Path;

use lodestar::bundled;
use lodestar::gazetteer::LANGUAGES;
use lodestar::model::{CountryCode, Hit, Query, TermId};
use lodestar::store::Directory;

const LEAST: usize = 15;

fn table(language: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/queries")
        .join(format!("{language}.tsv"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .map(|line| {
            let (typed, wanted) = line.split_once('\t').expect("two columns");
            (typed.to_owned(), wanted.to_owned())
        })
        .collect()
}

fn is_for_need(directory: &Directory, hit: &Hit, wanted: &TermId) -> bool {
    hit.needs.iter().any(|need| {
        let parent = directory
            .taxonomy()
            .get(need)
            .and_then(|term| term.parent.clone());
        need == wanted || parent.as_ref() == Some(wanted)
    })
}

fn is_found(directory: &Directory, language: &str, typed: &str, wanted: &str) -> Result<(), String> {
    let page = directory
        .search(&Query {
            words: typed.to_owned(),
            asked_in: language.parse().ok(),
            limit: 1,
            ..Query::default()
        })
        .expect("an answer");
    let Some(hit) = page.hits.first() else {
        return Err("finds nothing".to_owned());
    };
    let fits = match wanted.split_once(':') {
        Some(("need", need)) => is_for_need(directory, hit, &need.parse().expect("a need")),
        Some(("country", code)) => hit.country == code.parse::<CountryCode>().expect("a country"),
        _ => panic!("{wanted} is neither a need nor a country"),
    };
    if fits {
        Ok(())
    } else {
        Err(format!(
            "finds {} first, of {} ({}, {:?})",
            hit.id, page.total, hit.country, hit.needs
        ))
    }
}

#[test]
fn every_language_finds_what_its_words_mean() {
    let directory = bundled::directory().expect("the bundled directory");
    let mut wrong = Vec::new();
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let table = table(language);
        assert!(table.len() >= LEAST, "{language}: {} questions", table.len());
        for (typed, wanted) in table {
            if let Err(reason) = is_found(&directory, language, &typed, &wanted) {
                wrong.push(format!(
                    "{language}: '{typed}' should find {wanted}, but {reason}"
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of the questions:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_language_is_understood_from_every_other_one() {
    let directory = bundled::directory().expect("the bundled directory");
    for (typed, wanted) in [
        ("luật sư", "need:lawyer"),
        ("ที่พักฉุกเฉิน", "need:shelter"),
        ("律师", "need:lawyer"),
        ("rumah aman", "need:shelter"),
        ("vakil", "need:lawyer"),
        ("የህግ እርዳታ", "need:legal_aid"),
    ] {
        is_found(&directory, "en", typed, wanted).unwrap_or_else(|reason| panic!("'{typed}' {reason}"));
    }
}
