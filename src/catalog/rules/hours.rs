use crate::catalog::check::{Found, Report};
use crate::hours::{ALWAYS, check, is_time_zone};
use crate::model::Service;

/// Nothing longer is given to the parser, in bytes; another rule speaks about the length.
const LONGEST: usize = 2_000;

/// How much of the text a message repeats, in characters.
const SHOWN: usize = 100;

fn schedules(service: &Service, key: &str) -> Vec<(String, String)> {
    let own = service
        .schedule
        .iter()
        .map(|text| (format!("{key}.schedule"), text.clone()));
    let phones = service.phones.iter().enumerate().filter_map(|(number, phone)| {
        phone
            .schedule
            .clone()
            .map(|text| (format!("{key}.phone.{number}.schedule"), text))
    });
    own.chain(phones).collect()
}

/// Ensure that opening hours can be read.
pub fn ensure_hours_can_be_read(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (key, text) in schedules(service, &key) {
            if text.len() > LONGEST || check(&text).is_err() {
                let message = format!(
                    "'{}' cannot be read as opening hours, for example \"Mo-Fr 08:00-17:00\"; \
                     put what the syntax cannot say into schedule_note",
                    text.chars().take(SHOWN).collect::<String>()
                );
                found.push(Found::at(entry, &key, message));
            }
        }
    }
    found
}

/// Ensure that hours other than 24/7 say in which time zone they are.
pub fn ensure_hours_have_a_time_zone(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        match &service.time_zone {
            Some(zone) if !is_time_zone(zone) => found.push(Found::at(
                entry,
                &format!("{key}.time_zone"),
                format!("'{zone}' is not a time zone (IANA), for example Asia/Phnom_Penh"),
            )),
            Some(_) => {}
            None => found.extend(
                schedules(service, &key)
                    .into_iter()
                    .filter(|(_, text)| text != ALWAYS)
                    .map(|(key, _)| {
                        Found::at(
                            entry,
                            &key,
                            "hours need the service's time_zone, for example \"Asia/Phnom_Penh\"",
                        )
                    }),
            ),
        }
    }
    found
}
