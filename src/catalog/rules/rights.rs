use std::collections::BTreeSet;

use url::Url;

use super::codes::unassigned;
use crate::catalog::check::{Found, Report};
use crate::gazetteer::is_country;
use crate::model::Instrument;

/// No instrument of these rights is older: the Charter of the United Nations is of 1945.
const FIRST_YEAR: u16 = 1945;

/// Every instrument with the path of its keys, `right.2.instrument.0`.
fn instruments<'a>(report: &'a Report<'_>) -> impl Iterator<Item = (String, &'a Instrument)> {
    let rights = report.catalog.rights.rights.iter().enumerate();
    rights.flat_map(|(right, it)| {
        let instruments = it.instruments.iter().enumerate();
        instruments
            .map(move |(number, instrument)| (format!("right.{right}.instrument.{number}"), instrument))
    })
}

/// Ensure that every right stands once.
pub fn ensure_no_right_stands_twice(report: &Report<'_>) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    let rights = report.catalog.rights.rights.iter().enumerate();
    rights
        .filter(|(_, right)| !seen.insert(&right.id))
        .map(|(number, right)| {
            let message = format!("the right '{}' stands here twice", right.id);
            report.found_in_rights(&format!("right.{number}.id"), message)
        })
        .collect()
}

/// Ensure that every right is said at a step of the plan, and at none twice.
pub fn ensure_every_right_has_a_step(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (number, right) in report.catalog.rights.rights.iter().enumerate() {
        let steps: BTreeSet<_> = right.steps.iter().collect();
        let message = if steps.is_empty() {
            "steps is empty: name the steps of the plan where it is said"
        } else if steps.len() < right.steps.len() {
            "a step stands here twice"
        } else {
            continue;
        };
        found.push(report.found_in_rights(&format!("right.{number}.steps"), message));
    }
    found
}

/// Ensure that every right says where it is written down.
pub fn ensure_every_right_is_written_somewhere(report: &Report<'_>) -> Vec<Found> {
    let rights = report.catalog.rights.rights.iter().enumerate();
    rights
        .filter(|(_, right)| right.instruments.is_empty())
        .map(|(number, _)| {
            let message = "has no [[right.instrument]]: a right is said with the text that gives it";
            report.found_in_rights(&format!("right.{number}.id"), message)
        })
        .collect()
}

/// Ensure that the year of an instrument can be one.
pub fn ensure_years_are_possible(report: &Report<'_>) -> Vec<Found> {
    let years = FIRST_YEAR..=report.today.year();
    instruments(report)
        .filter(|(_, instrument)| !years.contains(&instrument.year))
        .map(|(key, instrument)| {
            let message = format!(
                "{} cannot be the year of this text: write the year in which it was adopted",
                instrument.year
            );
            report.found_in_rights(&format!("{key}.year"), message)
        })
        .collect()
}

/// Ensure that the official text can be opened, over a connection that nobody changes on the way.
pub fn ensure_official_texts_can_be_opened(report: &Report<'_>) -> Vec<Found> {
    let sound = |text: &str| Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.has_host());
    instruments(report)
        .filter(|(_, instrument)| !sound(&instrument.url))
        .map(|(key, instrument)| {
            let message = format!(
                "'{}' is not the address of a page: write it whole, with https://",
                instrument.url
            );
            report.found_in_rights(&format!("{key}.url"), message)
        })
        .collect()
}

/// Ensure that the countries of a region's treaty are assigned codes.
pub fn ensure_countries_are_assigned(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (key, instrument) in instruments(report) {
        for (number, code) in instrument.countries.iter().enumerate() {
            if !is_country(*code) {
                let key = format!("{key}.countries.{number}");
                found.push(report.found_in_rights(&key, unassigned(code.as_str())));
            }
        }
    }
    found
}
