use std::collections::BTreeSet;

use crate::catalog::check::{Found, Report};
use crate::gazetteer::is_language;
use crate::model::LanguageTag;

/// No more needs than a person in distress can look over.
const MOST_NEEDS: usize = 12;

/// Ensure that ids are unique, parents exist one level up, needs are few, and every need has a picture.
pub fn ensure_the_tree_is_sound(report: &Report<'_>) -> Vec<Found> {
    let taxonomy = &report.catalog.taxonomy;
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut need = None;
    for (number, term) in taxonomy.terms.iter().enumerate() {
        let at =
            |key: &str, message: String| report.found_in_taxonomy(&format!("term.{number}.{key}"), message);
        if !seen.insert(&term.id) {
            found.push(at("id", format!("the term '{}' stands here twice", term.id)));
        }
        if let Some(parent) = &term.parent {
            match taxonomy.get(parent) {
                None => found.push(at("parent", format!("there is no need '{parent}'"))),
                Some(parent) if parent.parent.is_some() => {
                    found.push(at(
                        "parent",
                        format!("'{}' is a part itself: only needs have parts", parent.id),
                    ));
                }
                Some(_) => {}
            }
        }
        if let Some(parent) = &term.parent
            && taxonomy.get(parent).is_some()
            && need != Some(parent)
        {
            found.push(at(
                "parent",
                format!("'{}' must stand below its need '{parent}'", term.id),
            ));
        }
        if term.parent.is_none() {
            need = Some(&term.id);
        }
        if term.icon.is_none() {
            found.push(at("id", format!("'{}' has no icon", term.id)));
        }
    }
    let needs = taxonomy.needs().count();
    if !(1..=MOST_NEEDS).contains(&needs) {
        found.push(report.found_in_taxonomy(
            "term",
            format!("there are {needs} needs; 1 to {MOST_NEEDS} are lawful"),
        ));
    }
    found
}

/// Ensure that synonyms and words of evidence are words, each once, synonyms under a known language.
pub fn ensure_synonyms_are_sound(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (number, term) in report.catalog.taxonomy.terms.iter().enumerate() {
        for (language, words) in &term.synonyms {
            let key = format!("term.{number}.synonyms.{language}");
            if !language.parse::<LanguageTag>().is_ok_and(|tag| is_language(&tag)) {
                let message =
                    format!("'{language}' is not a known language (BCP-47), for example km for Khmer");
                found.push(report.found_in_taxonomy(&key, message));
            }
            found.extend(complaints(words).map(|message| report.found_in_taxonomy(&key, message)));
        }
        let key = format!("term.{number}.evidence");
        found.extend(complaints(&term.evidence).map(|message| report.found_in_taxonomy(&key, message)));
    }
    found
}

pub(super) fn complaints(words: &[String]) -> impl Iterator<Item = String> {
    let mut seen = BTreeSet::new();
    words.iter().filter_map(move |word| {
        if word.trim().is_empty() {
            Some("holds an empty word: take it out".to_owned())
        } else if seen.insert(word.to_lowercase()) {
            None
        } else {
            Some(format!("'{word}' stands here twice"))
        }
    })
}
