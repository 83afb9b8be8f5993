use icu_normalizer::ComposingNormalizerBorrowed;

use crate::catalog::check::{Found, Report};
use crate::catalog::load::Entry;
use crate::model::{Service, Status};

/// A text of a file: its key, what it says, and how long it may be, in characters.
type Text = (String, String, usize);

const NAME: usize = 240;
const SUMMARY: usize = 4_000;
const ALERT: usize = 1_000;
const NOTE: usize = 8_000;
const NUMBER: usize = 60;
const ADDRESS: usize = 2_000;

fn of_organization(entry: &Entry) -> Vec<Text> {
    let organization = &entry.organization;
    let mut texts = vec![("name".to_owned(), organization.name.clone(), NAME)];
    texts.extend(
        organization
            .local_name
            .iter()
            .map(|name| ("local_name".to_owned(), name.clone(), NAME)),
    );
    let others = organization.other_names.iter().enumerate();
    texts.extend(others.map(|(number, name)| (format!("other_names.{number}"), name.clone(), NAME)));
    texts
}

fn of_service(key: &str, service: &Service) -> Vec<Text> {
    let mut texts = vec![
        (format!("{key}.name"), service.name.clone(), NAME),
        (format!("{key}.summary"), service.summary.clone(), SUMMARY),
    ];
    let mut optional = |name: &str, text: Option<&String>, longest: usize| {
        texts.extend(text.map(|text| (format!("{key}.{name}"), text.clone(), longest)));
    };
    optional("alert", service.alert.as_ref(), ALERT);
    optional("schedule_note", service.schedule_note.as_ref(), ALERT);
    optional("editor_note", service.editor_note.as_ref(), NOTE);
    optional("website", service.website.as_ref(), ADDRESS);
    optional("eligibility.note", service.eligibility.note.as_ref(), ALERT);
    let public = service.location.as_ref().and_then(|place| place.public());
    optional("location.city", public.map(|location| &location.city), NAME);
    optional(
        "location.address",
        public.and_then(|location| location.address.as_ref()),
        ALERT,
    );
    for (number, phone) in service.phones.iter().enumerate() {
        let key = format!("phone.{number}");
        optional(&format!("{key}.number"), Some(&phone.number), NUMBER);
        optional(&format!("{key}.label"), phone.label.as_ref(), NAME);
        optional(
            &format!("{key}.schedule_note"),
            phone.schedule_note.as_ref(),
            ALERT,
        );
        optional(&format!("{key}.shared"), phone.shared.as_ref(), ALERT);
    }
    for (number, contact) in service.contacts.iter().enumerate() {
        optional(&format!("contact.{number}.value"), Some(&contact.value), NAME);
        optional(&format!("contact.{number}.label"), contact.label.as_ref(), NAME);
    }
    for (number, source) in service.sources.iter().enumerate() {
        optional(&format!("source.{number}.url"), Some(&source.url), ADDRESS);
        optional(&format!("source.{number}.title"), Some(&source.title), ADDRESS);
    }
    texts
}

fn texts<'a>(report: &'a Report<'_>) -> impl Iterator<Item = (&'a Entry, Text)> {
    let organizations = report.catalog.entries.iter();
    let names =
        organizations.flat_map(|entry| of_organization(entry).into_iter().map(move |text| (entry, text)));
    let services = report.services();
    names.chain(services.flat_map(|(entry, key, service)| {
        of_service(&key, service)
            .into_iter()
            .map(move |text| (entry, text))
    }))
}

/// Ensure that no text is empty or absurdly long.
pub fn ensure_texts_have_a_sane_length(report: &Report<'_>) -> Vec<Found> {
    texts(report)
        .filter_map(|(entry, (key, text, longest))| {
            let length = text.chars().count();
            if text.trim().is_empty() {
                Some(report.found(entry, &key, "is empty: fill it, or leave the whole line out"))
            } else if length > longest {
                let message = format!("is {length} characters long; {longest} are the most");
                Some(report.found(entry, &key, message))
            } else {
                None
            }
        })
        .collect()
}

/// Control characters, and those that turn the order of text around (UTS 55): nobody sees them, everybody is fooled.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}

/// Ensure that texts hold no invisible control characters, are trimmed, and are in Unicode's normal form C.
pub fn ensure_texts_are_clean(report: &Report<'_>) -> Vec<Found> {
    let normal = ComposingNormalizerBorrowed::new_nfc();
    texts(report)
        .filter_map(|(entry, (key, text, _))| {
            let message = if let Some(letter) = text.chars().find(|letter| is_invisible(*letter)) {
                format!(
                    "holds an invisible control character (U+{:04X}): take it out",
                    u32::from(letter)
                )
            } else if text.trim() != text {
                "begins or ends with a blank: take it out".to_owned()
            } else if !normal.is_normalized(&text) {
                "is not in Unicode's normal form C: type the text anew, or have your editor normalise it"
                    .to_owned()
            } else {
                return None;
            };
            Some(report.found(entry, &key, message))
        })
        .collect()
}

/// Promises that nobody can keep.
const PROMISES: &[&str] = &[
    "100 % safe",
    "100% safe",
    "completely safe",
    "totally safe",
    "untraceable",
    "guaranteed",
    "cannot be traced",
];

/// Ensure that no alert promises a safety that nobody can give.
pub fn ensure_no_alert_promises_safety(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let text = service.alert.as_deref().unwrap_or_default().to_lowercase();
        for promise in PROMISES.iter().filter(|promise| text.contains(**promise)) {
            let message = format!("promises '{promise}': nobody can promise that; say what is known instead");
            found.push(report.found(entry, &format!("{key}.alert"), message));
        }
    }
    found
}

/// Ensure that a service which is not simply running says so in words.
pub fn ensure_a_closed_service_says_so(report: &Report<'_>) -> Vec<Found> {
    report
        .services()
        .filter(|(_, _, service)| service.status != Status::Active && service.alert.is_none())
        .map(|(entry, key, service)| {
            let message = format!(
                "status is {}: say in alert what people must know",
                service.status.key()
            );
            report.found(entry, &format!("{key}.status"), message)
        })
        .collect()
}
