use crate::catalog::check::{Found, Report};
use crate::gazetteer::{is_country, is_language};
use crate::model::ServiceArea;

/// Ensure that every country code is an assigned one (`ZZ` for a service's own country only).
pub fn ensure_countries_are_assigned(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        if !service.country.is_worldwide() && !is_country(service.country) {
            found.push(Found::at(
                entry,
                &format!("{key}.country"),
                unassigned(service.country.as_str()),
            ));
        }
        if service.covers.is_empty() {
            found.push(Found::at(
                entry,
                &format!("{key}.covers"),
                "covers is empty: name the countries it can be used from, or \"*\" for anywhere",
            ));
        }
        for (number, area) in service.covers.iter().enumerate() {
            if let ServiceArea::Country(code) = area
                && !is_country(*code)
            {
                found.push(Found::at(
                    entry,
                    &format!("{key}.covers.{number}"),
                    unassigned(code.as_str()),
                ));
            }
        }
        for (number, code) in service.nationals.iter().enumerate() {
            if !is_country(*code) {
                found.push(Found::at(
                    entry,
                    &format!("{key}.nationals.{number}"),
                    unassigned(code.as_str()),
                ));
            }
        }
    }
    found
}

pub(super) fn unassigned(code: &str) -> String {
    format!("'{code}' is not an assigned country code (ISO 3166-1), for example KH for Cambodia")
}

/// Ensure that an organisation lies in the folder of a country where it gives help.
pub fn ensure_the_folder_is_one_of_the_countries(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for entry in &report.catalog.entries {
        let folder = entry
            .id
            .as_str()
            .split('/')
            .next()
            .unwrap_or_default()
            .to_uppercase();
        let services = &entry.organization.services;
        if services.is_empty() {
            found.push(Found::at(
                entry,
                "name",
                "has no [[service]]: say what the organisation gives",
            ));
        } else if services.iter().all(|service| service.country.as_str() != folder) {
            found.push(Found::at(
                entry,
                "service.0.country",
                format!(
                    "no service is in {folder}, the folder of this file: move the file or mend the country"
                ),
            ));
        }
    }
    found
}

/// Ensure that every language tag means a language.
pub fn ensure_languages_are_known(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, tag) in service.languages.iter().enumerate() {
            if !is_language(tag) {
                found.push(Found::at(
                    entry,
                    &format!("{key}.languages.{number}"),
                    format!("'{tag}' is not a known language (BCP-47), for example km for Khmer"),
                ));
            }
        }
    }
    found
}

/// Ensure that no need, language or country stands twice in a list.
pub fn ensure_no_value_stands_twice_in_a_list(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let lists: [(&str, Vec<String>); 5] = [
            ("covers", texts(&service.covers)),
            ("nationals", texts(&service.nationals)),
            ("needs", texts(&service.needs)),
            ("languages", texts(&service.languages)),
            ("emails", texts(&service.emails)),
        ];
        for (name, values) in lists {
            for (number, value) in values.iter().enumerate() {
                if values
                    .iter()
                    .take(number)
                    .any(|other| other.eq_ignore_ascii_case(value))
                {
                    let message = format!("'{value}' stands here twice");
                    found.push(Found::at(entry, &format!("{key}.{name}.{number}"), message));
                }
            }
        }
    }
    found
}

fn texts<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}
