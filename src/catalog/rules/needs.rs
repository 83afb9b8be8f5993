use crate::catalog::check::{Found, Report};
use crate::model::{Organization, PhoneKind, Service, TaxonomyTerm};

/// Ensure that every need is a part of the taxonomy, and that a service has at least one.
pub fn ensure_needs_are_in_the_taxonomy(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    // Where the taxonomy could not be read, that alone is worth saying.
    let known = &report.catalog.taxonomy;
    for (entry, key, service) in report.services() {
        if service.needs.is_empty() {
            found.push(Found::at(
                entry,
                &format!("{key}.needs"),
                "needs is empty: say what the service gives",
            ));
        }
        for (number, need) in service.needs.iter().enumerate() {
            if !known.terms.is_empty() && known.get(need).is_none() {
                let nearest = known.terms.iter().map(|term| term.id.as_str());
                let nearest = nearest.min_by_key(|term| strsim::damerau_levenshtein(term, need.as_str()));
                let message = format!(
                    "the need '{need}' is not in data/taxonomy.toml; did you mean '{}'?",
                    nearest.unwrap_or_default()
                );
                found.push(Found::at(entry, &format!("{key}.needs.{number}"), message));
            }
        }
    }
    found
}

/// Ensure that a word speaks for every need: in a name, the summary, a phone's label or a source's title.
pub fn ensure_needs_are_supported_by_a_word(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, need) in service.needs.iter().enumerate() {
            let term = report.catalog.taxonomy.get(need);
            if term.is_some_and(|term| {
                !term.evidence.is_empty() && !speaks_for(&entry.organization, service, term)
            }) {
                found.push(Found::at(
                    entry,
                    &format!("{key}.needs.{number}"),
                    format!("no word of the names, summary, labels or sources speaks for the need '{need}'"),
                ));
            }
        }
    }
    found
}

fn speaks_for(organization: &Organization, service: &Service, term: &TaxonomyTerm) -> bool {
    let names = [&organization.name, &service.name, &service.summary];
    let labels = service.phones.iter().filter_map(|phone| phone.label.as_ref());
    let titles = service.sources.iter().map(|source| &source.title);
    let said: Vec<&str> = names
        .into_iter()
        .chain(labels)
        .chain(titles)
        .map(String::as_str)
        .collect();
    let text = said.join(" ").to_lowercase();
    term.evidence
        .iter()
        .any(|evidence| begins_a_word(&text, &evidence.to_lowercase()))
}

/// Whether a word, or several, stand in a text from the beginning of a word on.
fn begins_a_word(text: &str, words: &str) -> bool {
    let before = |start: usize| text.get(..start).and_then(|before| before.chars().next_back());
    text.match_indices(words)
        .any(|(start, _)| !before(start).is_some_and(char::is_alphanumeric))
}

/// Ensure that what calls itself a hotline can be called, or written to.
pub fn ensure_a_hotline_has_a_voice_number(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let hotline = service.needs.iter().any(|need| need.as_str() == "hotline");
        if hotline && !service.phones.iter().any(|phone| phone.kind == PhoneKind::Voice) {
            found.push(Found::at(
                entry,
                &format!("{key}.needs"),
                "the need 'hotline' is for services with a number to call: add the number or take the need out",
            ));
        }
    }
    found
}
