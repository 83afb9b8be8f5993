use std::collections::{BTreeMap, BTreeSet};

use super::taxonomy::complaints;
use crate::catalog::check::{Found, Report};
use crate::catalog::load::WordingFile;
use crate::gazetteer::{is_country, is_language};
use crate::model::{CountryCode, LanguageTag, Wording};

fn files<'a>(report: &'a Report<'_>) -> impl Iterator<Item = (&'a WordingFile, &'a Wording)> {
    let catalog = report.catalog;
    let wording = |file: &'a WordingFile| Some((file, catalog.taxonomy.wording.get(&file.language)?));
    catalog.wording.iter().filter_map(wording)
}

/// Ensure that a file of words is named after a language.
pub fn ensure_languages_are_known(report: &Report<'_>) -> Vec<Found> {
    let unknown = files(report).filter(|(file, _)| {
        !file
            .language
            .parse::<LanguageTag>()
            .is_ok_and(|tag| is_language(&tag))
    });
    unknown
        .map(|(file, _)| {
            let language = &file.language;
            let message =
                format!("'{language}' is not a known language (BCP-47): name the file km.toml for Khmer");
            Found::in_wording(file, "", message)
        })
        .collect()
}

/// Ensure that stop words and names are words, each once in its list.
pub fn ensure_words_are_words(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (file, wording) in files(report) {
        let lists = wording
            .places
            .iter()
            .map(|(code, names)| (format!("places.{code}"), names));
        for (key, words) in lists.chain([("stop_words".to_owned(), &wording.stop_words)]) {
            found.extend(complaints(words).map(|message| Found::in_wording(file, &key, message)));
        }
    }
    found
}

/// Ensure that a name stands under an assigned country and means no other one: whose emergency numbers are shown
/// depends on it.
pub fn ensure_a_name_means_one_country(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut known: BTreeMap<String, (&str, &str)> = BTreeMap::new();
    for (file, wording) in files(report) {
        for (code, names) in &wording.places {
            let key = format!("places.{code}");
            if !code.parse::<CountryCode>().is_ok_and(is_country) {
                let message = format!(
                    "'{code}' is not an assigned country code (ISO 3166-1), for example KH for Cambodia"
                );
                found.push(Found::in_wording(file, &key, message));
            }
            for name in names {
                match known.get(&name.to_lowercase()) {
                    Some((other, path)) if *other != code => {
                        let message =
                            format!("'{name}' means {other} already, in {path}: leave it out of one");
                        found.push(Found::in_wording(file, &key, message));
                    }
                    _ => {
                        known.insert(name.to_lowercase(), (code, &file.path));
                    }
                }
            }
        }
    }
    found
}

/// Ensure that no word that says nothing is a need's word or a country's name: it would never be looked for.
pub fn ensure_stop_words_mean_nothing(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (file, wording) in files(report) {
        let terms = report.catalog.taxonomy.terms.iter();
        let synonyms = terms
            .filter_map(|term| term.synonyms.get(&file.language))
            .flatten();
        let names = wording.places.values().flatten();
        let meaning: BTreeSet<String> = synonyms.chain(names).map(|word| word.to_lowercase()).collect();
        for word in wording
            .stop_words
            .iter()
            .filter(|word| meaning.contains(&word.to_lowercase()))
        {
            let message = format!("'{word}' means a need or a country: take it out of one");
            found.push(Found::in_wording(file, "stop_words", message));
        }
    }
    found
}
