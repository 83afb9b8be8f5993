use crate::catalog::check::{Found, Report};

/// Ensure that every service names a public source. That its title says something is asked of every text.
pub fn ensure_every_service_has_a_source(report: &Report<'_>) -> Vec<Found> {
    report
        .services()
        .filter(|(_, _, service)| service.sources.is_empty())
        .map(|(entry, key, _)| {
            let message = "has no [[service.source]]: nothing goes in without a public source";
            Found::at(entry, &format!("{key}.id"), message)
        })
        .collect()
}

/// Ensure that a service names no source twice.
pub fn ensure_no_source_stands_twice(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, source) in service.sources.iter().enumerate() {
            if service.sources.iter().take(number).any(|other| other == source) {
                found.push(Found::at(
                    entry,
                    &format!("{key}.source.{number}.url"),
                    format!("the source '{}' stands here twice", source.url),
                ));
            }
        }
    }
    found
}
