use crate::catalog::check::{Found, Report};

/// Ensure that every service names a public source with a title.
pub fn ensure_every_service_has_a_source(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        if service.sources.is_empty() {
            found.push(report.found(
                entry,
                &format!("{key}.id"),
                "has no [[service.source]]: nothing goes in without a public source",
            ));
        }
        for (number, source) in service.sources.iter().enumerate() {
            if source.title.trim().is_empty() {
                found.push(report.found(
                    entry,
                    &format!("{key}.source.{number}.title"),
                    "the source has no title: say what the page is called",
                ));
            }
        }
    }
    found
}

/// Ensure that a service names no source twice.
pub fn ensure_no_source_stands_twice(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, source) in service.sources.iter().enumerate() {
            if service.sources.iter().take(number).any(|other| other == source) {
                found.push(report.found(
                    entry,
                    &format!("{key}.source.{number}.url"),
                    format!("the source '{}' stands here twice", source.url),
                ));
            }
        }
    }
    found
}
