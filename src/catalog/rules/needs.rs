use crate::catalog::check::{Found, Report};
use crate::model::{PhoneKind, Service, TaxonomyTerm};

/// Ensure that every need is a part of the taxonomy, and that a service has at least one.
pub fn ensure_needs_are_in_the_taxonomy(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        if service.needs.is_empty() {
            found.push(report.found(
                entry,
                &format!("{key}.needs"),
                "needs is empty: say what the service gives",
            ));
        }
        for (number, need) in service.needs.iter().enumerate() {
            if report.catalog.taxonomy.get(need).is_none() {
                found.push(report.found(
                    entry,
                    &format!("{key}.needs.{number}"),
                    format!("'{need}' is not in data/taxonomy.toml"),
                ));
            }
        }
    }
    found
}

/// Ensure that a word of the name or summary speaks for every need.
pub fn ensure_needs_are_supported_by_a_word(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, need) in service.needs.iter().enumerate() {
            let term = report.catalog.taxonomy.get(need);
            if term.is_some_and(|term| !term.evidence.is_empty() && !speaks_for(service, term)) {
                found.push(report.found(
                    entry,
                    &format!("{key}.needs.{number}"),
                    format!("no word of the name or summary speaks for the need '{need}'"),
                ));
            }
        }
    }
    found
}

fn speaks_for(service: &Service, term: &TaxonomyTerm) -> bool {
    let text = format!("{} {}", service.name, service.summary).to_lowercase();
    text.split(|letter: char| !letter.is_alphanumeric()).any(|word| {
        term.evidence
            .iter()
            .any(|evidence| word.starts_with(evidence.as_str()))
    })
}

/// Ensure that what calls itself a hotline can be called, or written to.
pub fn ensure_a_hotline_has_a_voice_number(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let hotline = service.needs.iter().any(|need| need.as_str() == "hotline");
        if hotline && !service.phones.iter().any(|phone| phone.kind == PhoneKind::Voice) {
            found.push(report.found(
                entry,
                &format!("{key}.needs"),
                "the need 'hotline' is for services with a number to call: add the number or take the need out",
            ));
        }
    }
    found
}
