use icu_normalizer::ComposingNormalizerBorrowed;

use crate::catalog::check::{Found, Report};
use crate::catalog::load::Entry;
use crate::disarming::is_invisible;
use crate::model::{Right, Service, Status, TaxonomyTerm};

/// A text of a file: its key, what it says, and how long it may be, in characters.
type Text = (String, String, usize);

const NAME: usize = 240;
const SUMMARY: usize = 4_000;
const ALERT: usize = 1_000;
const NOTE: usize = 8_000;
const NUMBER: usize = 60;
const ADDRESS: usize = 2_000;
const SCHEDULE: usize = 500;
const EMAIL: usize = 254;

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
    optional("schedule", service.schedule.as_ref(), SCHEDULE);
    optional("time_zone", service.time_zone.as_ref(), NUMBER);
    for (number, email) in service.emails.iter().enumerate() {
        optional(&format!("emails.{number}"), Some(email), EMAIL);
    }
    for (number, phone) in service.phones.iter().enumerate() {
        let key = format!("phone.{number}");
        optional(&format!("{key}.e164"), phone.e164.as_ref(), NUMBER);
        optional(&format!("{key}.schedule"), phone.schedule.as_ref(), SCHEDULE);
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

/// The texts of a term; whether its words are empty or many is asked elsewhere.
fn of_term(number: usize, term: &TaxonomyTerm) -> Vec<Text> {
    let key = format!("term.{number}");
    let mut texts = vec![(format!("{key}.description"), term.description.clone(), SUMMARY)];
    texts.extend(
        term.icon
            .iter()
            .map(|icon| (format!("{key}.icon"), icon.clone(), NAME)),
    );
    for (language, words) in &term.synonyms {
        let words = words.iter().filter(|word| !word.trim().is_empty());
        texts.extend(words.map(|word| (format!("{key}.synonyms.{language}"), word.clone(), NAME)));
    }
    let words = term.evidence.iter().filter(|word| !word.trim().is_empty());
    texts.extend(words.map(|word| (format!("{key}.evidence"), word.clone(), NAME)));
    texts
}

/// The texts of a right.
fn of_right(number: usize, right: &Right) -> Vec<Text> {
    let key = format!("right.{number}");
    let mut texts = vec![(format!("{key}.description"), right.description.clone(), SUMMARY)];
    for (number, instrument) in right.instruments.iter().enumerate() {
        let key = format!("{key}.instrument.{number}");
        texts.push((format!("{key}.name"), instrument.name.clone(), NAME));
        texts.push((format!("{key}.article"), instrument.article.clone(), NAME));
        texts.push((format!("{key}.url"), instrument.url.clone(), ADDRESS));
    }
    texts
}

/// Asks something of every text of the facts, the taxonomy and the rights.
fn of_every_text(report: &Report<'_>, ask: impl Fn(&str, usize) -> Option<String>) -> Vec<Found> {
    let mut found = Vec::new();
    for entry in &report.catalog.entries {
        let services = entry.organization.services.iter().enumerate();
        let services =
            services.flat_map(|(number, service)| of_service(&format!("service.{number}"), service));
        for (key, text, longest) in of_organization(entry).into_iter().chain(services) {
            found.extend(ask(&text, longest).map(|message| Found::at(entry, &key, message)));
        }
    }
    for (number, term) in report.catalog.taxonomy.terms.iter().enumerate() {
        for (key, text, longest) in of_term(number, term) {
            found.extend(ask(&text, longest).map(|message| report.found_in_taxonomy(&key, message)));
        }
    }
    for (number, right) in report.catalog.rights.rights.iter().enumerate() {
        for (key, text, longest) in of_right(number, right) {
            found.extend(ask(&text, longest).map(|message| report.found_in_rights(&key, message)));
        }
    }
    found
}

/// Ensure that no text is empty or absurdly long.
pub fn ensure_texts_have_a_sane_length(report: &Report<'_>) -> Vec<Found> {
    of_every_text(report, |text, longest| {
        let length = text.chars().count();
        if text.trim().is_empty() {
            Some("is empty: fill it, or leave the whole line out".to_owned())
        } else {
            (length > longest).then(|| format!("is {length} characters long; {longest} are the most"))
        }
    })
}

/// Ensure that texts hold no invisible control characters, are trimmed, and are in Unicode's normal form C.
pub fn ensure_texts_are_clean(report: &Report<'_>) -> Vec<Found> {
    let normal = ComposingNormalizerBorrowed::new_nfc();
    of_every_text(report, |text, _| {
        if let Some(letter) = text.chars().find(|letter| is_invisible(*letter)) {
            let code = u32::from(letter);
            Some(format!(
                "holds an invisible control character (U+{code:04X}): take it out"
            ))
        } else if text.contains(char::REPLACEMENT_CHARACTER) {
            Some("holds U+FFFD, the trace of letters that were lost: write them anew".to_owned())
        } else if text.trim() != text && !text.trim().is_empty() {
            Some("begins or ends with a blank: take it out".to_owned())
        } else {
            (!normal.is_normalized(text)).then(|| {
                "is not in Unicode's normal form C: type the text anew, or have your editor normalise it"
                    .to_owned()
            })
        }
    })
}

/// Promises that nobody can keep.
const PROMISES: &[&str] = &[
    "100 % safe",
    "100% safe",
    "completely safe",
    "totally safe",
    "anonymous",
    "untraceable",
    "guaranteed",
    "cannot be traced",
];

/// Whether a text says it without denying it: "calls are not anonymous" is a good alert.
fn promises(text: &str, promise: &str) -> bool {
    text.match_indices(promise).any(|(start, _)| {
        let before = text.get(..start).unwrap_or_default();
        !["not ", "never ", "no "]
            .iter()
            .any(|denial| before.ends_with(denial))
    })
}

/// Ensure that no alert promises a safety that nobody can give.
pub fn ensure_no_alert_promises_safety(report: &Report<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let text = service.alert.as_deref().unwrap_or_default().to_lowercase();
        for promise in PROMISES.iter().filter(|promise| promises(&text, promise)) {
            let message = format!("promises '{promise}': nobody can promise that; say what is known instead");
            found.push(Found::at(entry, &format!("{key}.alert"), message));
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
            Found::at(entry, &format!("{key}.status"), message)
        })
        .collect()
}
