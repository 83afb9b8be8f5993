use std::collections::BTreeSet;

use email_address::EmailAddress;
use url::Url;

use crate::catalog::check::{Found, Report};
use crate::model::{Place, Service};

/// Ensure that every service can be reached in some way.
pub fn ensure_every_service_can_be_reached(report: &Report<'_>) -> Vec<Found> {
    report
        .services()
        .filter(|(_, _, service)| !reachable(service))
        .map(|(entry, key, _)| {
            Found::at(
                entry,
                &format!("{key}.id"),
                "cannot be reached: give a phone, a mail address, a web page, another contact or a public address",
            )
        })
        .collect()
}

fn reachable(service: &Service) -> bool {
    !service.phones.is_empty()
        || !service.emails.is_empty()
        || !service.contacts.is_empty()
        || service.website.is_some()
        || service
            .location
            .as_ref()
            .and_then(Place::public)
            .is_some_and(|location| location.address.is_some())
}

/// Ensure that mail addresses can be mail addresses.
pub fn ensure_emails_are_well_formed(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, email) in service.emails.iter().enumerate() {
            let sound = EmailAddress::is_valid(email) && email.is_ascii() && email.contains('.');
            if !sound {
                found.push(Found::at(
                    entry,
                    &format!("{key}.emails.{number}"),
                    format!("'{email}' is not a mail address, for example help@example.org"),
                ));
            }
        }
    }
    found
}

/// The file of mail addresses that are no person's, beside `taxonomy.toml`.
const ALLOWED: &str = "allowed-emails.txt";

/// The addresses of the list with their lines; lines that cannot be read as `address: reason` have no address.
fn allowed<'a>(report: &'a Report<'_>) -> impl Iterator<Item = (usize, Option<&'a str>)> {
    let lines = report.catalog.allowed_emails.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|(number, line)| {
            let address = line
                .split_once(": ")
                .filter(|(_, reason)| !reason.trim().is_empty());
            (number + 1, address.map(|(address, _)| address))
        })
}

/// Ensure that no mail address is that of a person, unless `data/allowed-emails.txt` says why it is an office's.
pub fn ensure_no_email_is_a_persons(report: &Report<'_>) -> Vec<Found> {
    let allowed: BTreeSet<&str> = allowed(report).filter_map(|(_, address)| address).collect();
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, email) in service.emails.iter().enumerate() {
            if looks_personal(email) && !allowed.contains(email.as_str()) {
                found.push(Found::at(
                    entry,
                    &format!("{key}.emails.{number}"),
                    format!(
                        "'{email}' looks like a person's address: leave it out, or, if it is an office's, \
                         add a line \"{email}: reason\" to data/allowed-emails.txt"
                    ),
                ));
            }
        }
    }
    found
}

/// Ensure that the list of allowed addresses can be read, and names only addresses that need it.
pub fn ensure_allowed_emails_are_needed(report: &Report<'_>) -> Vec<Found> {
    let used: BTreeSet<&String> = report
        .services()
        .flat_map(|(_, _, service)| &service.emails)
        .filter(|email| looks_personal(email))
        .collect();
    allowed(report)
        .filter_map(|(line, address)| match address {
            None => Some((
                line,
                "write the address, a colon, a blank and the reason".to_owned(),
            )),
            Some(address) => (!used.iter().any(|email| *email == address)).then(|| {
                (
                    line,
                    format!("'{address}' needs no permission: take the line out"),
                )
            }),
        })
        .map(|(line, message)| report.found_beside(ALLOWED, line, message))
        .collect()
}

/// Words that stand in the addresses of offices, not of people.
const OFFICE_WORDS: &[&str] = &[
    "admin",
    "adviser",
    "advice",
    "agency",
    "aid",
    "amb",
    "anti",
    "asylum",
    "bureau",
    "call",
    "care",
    "center",
    "centre",
    "child",
    "coc",
    "complain",
    "cons",
    "contact",
    "crime",
    "cyber",
    "desk",
    "dip",
    "duty",
    "emb",
    "embass",
    "emer",
    "enquir",
    "foundation",
    "hc",
    "head",
    "help",
    "hotline",
    "info",
    "inquir",
    "intake",
    "justice",
    "labour",
    "law",
    "legal",
    "line",
    "mail",
    "migra",
    "mission",
    "national",
    "ngo",
    "notruf",
    "office",
    "ombud",
    "police",
    "post",
    "program",
    "protect",
    "public",
    "reception",
    "refer",
    "refugee",
    "regist",
    "report",
    "rescue",
    "rights",
    "safe",
    "scam",
    "secret",
    "section",
    "service",
    "shelter",
    "sos",
    "support",
    "team",
    "traffick",
    "trata",
    "unit",
    "victim",
    "visa",
    "welfare",
    "women",
];

/// A short word counts at the beginning of a part only: `hc` and `law` stand inside many a family name.
fn speaks_of(part: &str, word: &str) -> bool {
    part.starts_with(word) || (word.len() >= 5 && part.contains(word))
}

/// Given names that stand alone before many an at sign.
const GIVEN_NAMES: &[&str] = &[
    "abdul", "ahmed", "alex", "ali", "ana", "andrew", "anna", "anne", "carlos", "david", "elena", "fatima",
    "hassan", "ibrahim", "jane", "john", "jose", "juan", "julia", "kumar", "laura", "linda", "maria", "mark",
    "mary", "michael", "mohamed", "mohammed", "muhammad", "nguyen", "olga", "paul", "peter", "rahman",
    "robert", "sara", "sarah", "susan", "thomas", "tran",
];

/// `first.last@`, `f_last@`, `first-last7@` without any word of an office, or a given name alone.
fn looks_personal(email: &str) -> bool {
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    let local = local.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let parts: Vec<&str> = local.split(['.', '_', '-']).collect();
    let letters = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let [first, .., last] = parts.as_slice() else {
        return GIVEN_NAMES.contains(&local);
    };
    parts.len() <= 3
        && letters(first)
        && parts.iter().all(letters)
        && last.len() >= 3
        && !parts
            .iter()
            .any(|part| OFFICE_WORDS.iter().any(|word| speaks_of(part, word)))
}

fn urls(service: &Service, key: &str) -> Vec<(String, String)> {
    let website = service
        .website
        .iter()
        .map(|url| (format!("{key}.website"), url.clone()));
    let sources = service.sources.iter().enumerate();
    let contacts = service.contacts.iter().enumerate();
    let links = contacts.filter(|(_, contact)| contact.value.contains("://"));
    website
        .chain(
            links.map(|(number, contact)| (format!("{key}.contact.{number}.value"), contact.value.clone())),
        )
        .chain(sources.map(|(number, source)| (format!("{key}.source.{number}.url"), source.url.clone())))
        .collect()
}

/// Ensure that web addresses are whole: http or https, a host with a dot, no password, no blank.
pub fn ensure_urls_are_well_formed(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (key, url) in urls(service, &key) {
            if !well_formed(&url) {
                found.push(Found::at(
                    entry,
                    &key,
                    format!("'{url}' is not a whole web address, for example https://example.org/help"),
                ));
            }
        }
    }
    found
}

fn well_formed(text: &str) -> bool {
    !text.chars().any(char::is_whitespace)
        && Url::parse(text).is_ok_and(|url| {
            matches!(url.scheme(), "http" | "https")
                && url.host_str().is_some_and(|host| host.contains('.'))
                && url.username().is_empty()
                && url.password().is_none()
        })
}

/// Ensure that web pages of services are reached by https where they can be.
pub fn ensure_https_is_preferred(report: &Report<'_>) -> Vec<Found> {
    report
        .services()
        .filter(|(_, _, service)| {
            service
                .website
                .as_ref()
                .is_some_and(|url| url.starts_with("http://"))
        })
        .map(|(entry, key, _)| {
            Found::at(
                entry,
                &format!("{key}.website"),
                "is http: if the page can be opened with https://, write that",
            )
        })
        .collect()
}
