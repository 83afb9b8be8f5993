use std::collections::{BTreeMap, BTreeSet};

use phonenumber::metadata::{DATABASE, Descriptor, Descriptors};
use phonenumber::{PhoneNumber, country};

use crate::catalog::check::{Found, Report};
use crate::model::{CountryCode, OrganizationId, Phone, PhoneKind, ServiceArea};

/// The number without what a switchboard is told after it.
fn dialled(number: &str) -> &str {
    let lower = number.to_ascii_lowercase();
    let end = [" ext", " local ", " to "]
        .iter()
        .filter_map(|mark| lower.find(mark))
        .min();
    end.and_then(|end| number.get(..end)).unwrap_or(number)
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn parse(country: CountryCode, number: &str) -> Option<PhoneNumber> {
    let id: Option<country::Id> = country.as_str().parse().ok();
    phonenumber::parse(id, dialled(number)).ok()
}

/// Whether a numbering plan has numbers of that length, as an ordinary national number or within a town.
fn possible(country: CountryCode, number: &str) -> bool {
    let Some(parsed) = parse(country, number) else {
        return false;
    };
    let code = parsed.country().code();
    let national = parsed.national().to_string().len();
    // The parser takes the 8 of a Russian +7 800 for a trunk prefix, so the digits after the code count as well.
    let written = digits(number).len().saturating_sub(code.to_string().len());
    let plans = DATABASE.by_code(&code).unwrap_or_default();
    let lengths = if number.starts_with('+') {
        vec![national, written]
    } else {
        vec![national]
    };
    plans
        .iter()
        .flat_map(|plan| kinds(plan.descriptors()))
        .any(|kind| {
            let possible = || kind.possible_length().iter().chain(kind.possible_local_length());
            lengths
                .iter()
                .any(|length| possible().any(|lawful| usize::from(*lawful) == *length))
        })
}

/// Every kind of number that a plan describes; the crate keeps lengths by kind, not for the plan as a whole.
fn kinds(plan: &Descriptors) -> impl Iterator<Item = &Descriptor> {
    let special = [
        plan.toll_free(),
        plan.premium_rate(),
        plan.shared_cost(),
        plan.personal_number(),
        plan.voip(),
    ];
    let ordinary = [
        plan.fixed_line(),
        plan.mobile(),
        plan.pager(),
        plan.uan(),
        plan.voicemail(),
    ];
    ordinary.into_iter().chain(special).flatten()
}

/// Ensure that every number is possible in its country, or marked as a short code.
pub fn ensure_numbers_are_possible(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, phone) in service.phones.iter().enumerate() {
            let key = format!("{key}.phone.{number}.number");
            let lawful = |letter: char| letter.is_ascii_digit() || " +-()./*#,".contains(letter);
            if digits(&phone.number).is_empty() || !dialled(&phone.number).chars().all(lawful) {
                let message = format!(
                    "'{}' is not a number: write digits 0-9, blanks and + - ( ) only",
                    phone.number
                );
                found.push(Found::at(entry, &key, message));
            } else if !phone.short_code && phone.e164.is_none() && !possible(service.country, &phone.number) {
                let message = format!(
                    "'{}' is not a possible number in {}: mend it, or set short_code = true if it is a short or \
                     special number",
                    phone.number, service.country
                );
                found.push(Found::at(entry, &key, message));
            }
        }
    }
    found
}

/// Ensure that the international form is well formed, possible, and ends like the number that is dialled.
pub fn ensure_e164_agrees_with_the_number(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, phone) in service.phones.iter().enumerate() {
            if let Some(e164) = &phone.e164
                && let Some(message) = disagreement(service.country, phone, e164)
            {
                found.push(Found::at(entry, &format!("{key}.phone.{number}.e164"), message));
            }
        }
    }
    found
}

fn disagreement(country: CountryCode, phone: &Phone, e164: &str) -> Option<String> {
    let body = e164
        .strip_prefix('+')
        .filter(|body| body.bytes().all(|byte| byte.is_ascii_digit()));
    if !body.is_some_and(|body| (7..=15).contains(&body.len()) && !body.starts_with('0')) {
        return Some(format!(
            "'{e164}' is not an E.164 number: write + and 7 to 15 digits, nothing else"
        ));
    }
    if !phone.short_code && !possible(country, e164) {
        return Some(format!(
            "'{e164}' is not a possible number of its country: mend it, or set short_code = true if it is a special \
             number that can be called from abroad"
        ));
    }
    let whole = digits(e164);
    let local = digits(dialled(&phone.number));
    let significant = local.trim_start_matches('0');
    let same = whole.ends_with(significant) || significant.ends_with(&whole);
    let by_plan = parse(country, &phone.number)
        .zip(parse(country, e164))
        .is_some_and(|(a, b)| a.national() == b.national());
    (!same && !by_plan).then(|| format!("'{e164}' does not end like the number '{}'", phone.number))
}

/// An ordinary number has at least as many digits; what is shorter can be a short code in some plan.
const SHORTEST_ORDINARY: usize = 7;

/// Ensure that `short_code` stands on special numbers only: on an ordinary one it would hide typing errors.
pub fn ensure_short_codes_are_short(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, phone) in service.phones.iter().enumerate() {
            let ordinary = digits(&phone.number).len() >= SHORTEST_ORDINARY
                && parse(service.country, &phone.number).is_some_and(|number| number.is_valid());
            if phone.short_code && ordinary {
                let message = format!(
                    "'{}' is an ordinary number in {}: take short_code out",
                    phone.number, service.country
                );
                found.push(Found::at(
                    entry,
                    &format!("{key}.phone.{number}.short_code"),
                    message,
                ));
            }
        }
    }
    found
}

/// Ensure that a service names no number twice for the same use.
pub fn ensure_no_number_stands_twice_in_a_service(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let mut seen: BTreeSet<(String, PhoneKind)> = BTreeSet::new();
        for (number, phone) in service.phones.iter().enumerate() {
            if !seen.insert((line_of(service.country, phone), phone.kind)) {
                let message = format!("the number '{}' stands here twice", phone.number);
                found.push(Found::at(entry, &format!("{key}.phone.{number}.number"), message));
            }
        }
    }
    found
}

/// Which organisations name each line.
fn owners(report: &Report<'_>) -> BTreeMap<String, BTreeSet<OrganizationId>> {
    let mut owners: BTreeMap<String, BTreeSet<OrganizationId>> = BTreeMap::new();
    for (entry, _, service) in report.services() {
        for phone in &service.phones {
            owners
                .entry(line_of(service.country, phone))
                .or_default()
                .insert(entry.id.clone());
        }
    }
    owners
}

/// Ensure that a number which several organisations name has a reason: usually one of them is wrong.
pub fn ensure_shared_numbers_have_a_reason(report: &Report<'_>) -> Vec<Found> {
    let owners = owners(report);
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, phone) in service.phones.iter().enumerate() {
            let others = owners.get(&line_of(service.country, phone)).into_iter().flatten();
            let other = others.into_iter().find(|id| **id != entry.id);
            if let (Some(other), None) = (other, &phone.shared) {
                let message = format!(
                    "the number '{}' also stands under {other}: mend it, or say why in shared = \"…\"",
                    phone.number
                );
                found.push(Found::at(entry, &format!("{key}.phone.{number}.number"), message));
            }
        }
    }
    found
}

/// Ensure that no number says why it is shared when nobody shares it any more.
pub fn ensure_reasons_are_needed(report: &Report<'_>) -> Vec<Found> {
    let owners = owners(report);
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, phone) in service.phones.iter().enumerate() {
            let alone = owners
                .get(&line_of(service.country, phone))
                .is_none_or(|owners| owners.len() < 2);
            if alone && phone.shared.is_some() {
                let message = format!(
                    "no other organisation has the number '{}': take shared out",
                    phone.number
                );
                found.push(Found::at(entry, &format!("{key}.phone.{number}.shared"), message));
            }
        }
    }
    found
}

/// Ensure that a number with a country code is one of a country that the service names.
pub fn ensure_numbers_are_of_a_country_named(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, phone) in service.phones.iter().enumerate() {
            let of_named = || {
                let covers = service.covers.iter().filter_map(|area| match area {
                    ServiceArea::Country(code) => Some(*code),
                    ServiceArea::Anywhere => None,
                });
                let named = covers
                    .chain(service.nationals.iter().copied())
                    .chain([service.country]);
                named.filter_map(calling_code).collect::<Vec<u16>>()
            };
            if let Some(code) = phone.e164.as_deref().and_then(code_of)
                && !service.country.is_worldwide()
                && !of_named().contains(&code)
                && !SHARED_CODES.contains(&code)
            {
                let message = format!(
                    "+{code} is the code of no country that the service names (country, covers, nationals): \
                     look at the number once more"
                );
                found.push(Found::at(entry, &format!("{key}.phone.{number}.e164"), message));
            }
        }
    }
    found
}

/// Country codes that belong to no country: international free numbers, satellites, networks.
const SHARED_CODES: &[u16] = &[800, 808, 870, 878, 881, 882, 883, 888, 979];

fn code_of(e164: &str) -> Option<u16> {
    phonenumber::parse(None, e164)
        .ok()
        .map(|number| number.country().code())
}

fn calling_code(country: CountryCode) -> Option<u16> {
    DATABASE
        .by_id(country.as_str())
        .map(phonenumber::Metadata::country_code)
}

/// Ensure that a service which can be used from another country can be reached from there.
pub fn ensure_far_callers_have_a_way(report: &Report<'_>) -> Vec<Found> {
    report
        .services()
        .filter(|(_, _, service)| {
            let home = ServiceArea::Country(service.country);
            !service.country.is_worldwide()
                && service.covers.iter().any(|area| *area != home)
                && !service.phones.is_empty()
                && service.phones.iter().all(Phone::inside_only)
                && service.emails.is_empty()
                && service.contacts.is_empty()
                && service.website.is_none()
        })
        .map(|(entry, key, _)| {
            let message = "covers other countries, but all its numbers work only inside its own: add a way to reach \
                           it from abroad, or mend covers";
            Found::at(entry, &format!("{key}.covers"), message)
        })
        .collect()
}

/// What makes two written numbers the same line: the international form, else the digits in their country.
fn line_of(country: CountryCode, phone: &Phone) -> String {
    phone
        .e164
        .clone()
        .unwrap_or_else(|| format!("{country} {}", digits(&phone.number)))
}
