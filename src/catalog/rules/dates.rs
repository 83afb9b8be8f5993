use crate::catalog::check::{Found, Report};

/// Ensure that no date lies after the day of the check.
pub fn ensure_no_date_lies_in_the_future(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let assured = service
            .assured_date
            .map(|date| (format!("{key}.assured_date"), date));
        let published = service.sources.iter().enumerate().filter_map(|(number, source)| {
            source
                .published
                .map(|date| (format!("{key}.source.{number}.published"), date))
        });
        for (key, date) in assured.into_iter().chain(published) {
            if date > report.today {
                found.push(Found::at(
                    entry,
                    &key,
                    format!("{date} lies in the future: mend the date"),
                ));
            }
        }
    }
    found
}

/// Ensure that the assured date is not newer than what the sources say.
pub fn ensure_the_assured_date_has_a_source(report: &Report<'_>) -> Vec<Found> {
    report
        .services()
        .filter_map(|(entry, key, service)| {
            let assured = service.assured_date?;
            let newest = service.sources.iter().filter_map(|source| source.published).max();
            newest.is_none_or(|newest| newest < assured).then(|| {
                Found::at(
                    entry,
                    &format!("{key}.assured_date"),
                    format!(
                        "no source is as new as {assured}: the assured date is the newest date of any source"
                    ),
                )
            })
        })
        .collect()
}
