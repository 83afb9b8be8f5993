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
            report.found(
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
                found.push(report.found(
                    entry,
                    &format!("{key}.emails.{number}"),
                    format!("'{email}' is not a mail address, for example help@example.org"),
                ));
            }
        }
    }
    found
}

/// Ensure that no mail address is that of a person, unless `data/allowed-emails.txt` says why it is an office's.
pub fn ensure_no_email_is_a_persons(report: &Report<'_>) -> Vec<Found> {
    let allowed = |email: &str| {
        let lines = report
            .catalog
            .allowed_emails
            .lines()
            .filter(|line| !line.starts_with('#'));
        lines
            .filter_map(|line| line.split_once(": "))
            .any(|(known, reason)| known == email && !reason.is_empty())
    };
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (number, email) in service.emails.iter().enumerate() {
            if looks_personal(email) && !allowed(email) {
                found.push(report.found(
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

/// `first.last@`, `f.last@` or `first_last@` without any word of an office.
fn looks_personal(email: &str) -> bool {
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    let parts: Vec<&str> = local.split(['.', '_']).collect();
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let [first, last] = parts.as_slice() else {
        return false;
    };
    letters(first)
        && letters(last)
        && last.len() >= 3
        && !OFFICE_WORDS.iter().any(|word| local.contains(word))
}

fn urls(service: &Service, key: &str) -> Vec<(String, String)> {
    let website = service
        .website
        .iter()
        .map(|url| (format!("{key}.website"), url.clone()));
    let sources = service.sources.iter().enumerate();
    website
        .chain(sources.map(|(number, source)| (format!("{key}.source.{number}.url"), source.url.clone())))
        .collect()
}

/// Ensure that web addresses are whole: http or https, a host with a dot, no password, no blank.
pub fn ensure_urls_are_well_formed(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        for (key, url) in urls(service, &key) {
            if !well_formed(&url) {
                found.push(report.found(
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
            report.found(
                entry,
                &format!("{key}.website"),
                "is http: if the page can be opened with https://, write that",
            )
        })
        .collect()
}
