//! Every word that is shown: none missing, none left over, each with a note for whoever translates it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use lodestar::app::FilterName;
use lodestar::bundled;
use lodestar::i18n::Words;
use lodestar::model::{
    Channel, ContactKind, Cost, EmergencyNumber, Grade, Openness, OrganizationKind, PhoneKind, PlanStep,
    Status,
};
use lodestar::referral::contact::{Difference, ReadAs};
use lodestar::referral::{Charge, Criterion, Dialling, Lack, Note, Reason, Trait, Verdict, WhoWillKnow};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The keys of the messages of a language.
fn messages(language: &str) -> BTreeSet<String> {
    let folder = root().join("assets/i18n").join(language);
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(&folder).expect("the language's folder") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("UTF-8");
        let resource = parse(text.as_str()).expect("sound messages: the build has checked them");
        found.extend(resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
    }
    found
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// All texts in quotes of the sources that show words.
fn literals() -> BTreeSet<String> {
    let mut paths = Vec::new();
    for module in ["app", "i18n", "ui"] {
        sources(&root().join("src").join(module), &mut paths);
    }
    let mut found = BTreeSet::new();
    for path in paths {
        let text = fs::read_to_string(path).expect("UTF-8");
        found.extend(text.split('"').map(str::to_owned));
    }
    found
}

/// The keys that the program makes of codes of the facts.
fn coded() -> BTreeSet<String> {
    let directory = bundled::directory().expect("the bundled directory");
    let mut keys: BTreeSet<String> = BTreeSet::new();
    let mut family =
        |name: &str, codes: &[&str]| keys.extend(codes.iter().map(|code| format!("{name}-{code}")));
    family("channel", &Channel::ALL.map(Channel::key));
    family("contact", &ContactKind::ALL.map(ContactKind::key));
    family("cost", &Cost::ALL.map(Cost::key));
    family("day", &["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"]);
    family("filter", &FilterName::ALL.map(FilterName::key));
    family("grade", &Grade::ALL.map(Grade::key));
    family("grade-sentence", &Grade::ALL.map(Grade::key));
    family("kind", &OrganizationKind::ALL.map(OrganizationKind::key));
    family("openness", &Openness::ALL.map(Openness::key));
    family("phone", &PhoneKind::ALL.map(PhoneKind::key));
    // Nothing is said of a service that simply runs.
    family(
        "status",
        &[Status::Limited, Status::Doubtful, Status::Closed].map(Status::key),
    );
    family("step", &PlanStep::ALL.map(PlanStep::key));
    family(
        "reason",
        &Reason::ALL.iter().map(|it| it.key()).collect::<Vec<_>>(),
    );
    family("note", &Note::ALL.iter().map(|it| it.key()).collect::<Vec<_>>());
    family("gap", &Lack::ALL.iter().map(|it| it.key()).collect::<Vec<_>>());
    family("trait", &Trait::ALL.map(Trait::key));
    for verdict in [Verdict::Fits, Verdict::Ask, Verdict::DoesNotFit] {
        family(verdict.key(), &Criterion::ALL.map(Criterion::key));
    }
    family("knows", &WhoWillKnow::ALL.map(WhoWillKnow::key));
    family(
        "charge",
        &[Charge::Free, Charge::Charged, Charge::NotKnown].map(Charge::key),
    );
    family("difference", &Difference::ALL.map(Difference::key));
    let here = "KH".parse().expect("a code");
    let dialling = [
        Dialling::Inside,
        Dialling::InsideOnly,
        Dialling::FromAbroad,
        Dialling::Anywhere,
        Dialling::OnlyElsewhere(here),
        Dialling::NotKnownFromAbroad(here),
    ];
    family("dialling", &dialling.map(Dialling::key));
    let read_as = [
        ReadAs::Phone,
        ReadAs::Email,
        ReadAs::Page,
        ReadAs::Handle,
        ReadAs::Nothing,
    ];
    family("check-read_as", &read_as.map(ReadAs::key));
    let rights = directory.rights().expect("the rights");
    family(
        "right",
        &rights.iter().map(|right| right.id.as_str()).collect::<Vec<_>>(),
    );
    let months: Vec<String> = (1..=12).map(|month| month.to_string()).collect();
    family("month", &months.iter().map(String::as_str).collect::<Vec<_>>());
    keys.extend(
        directory
            .taxonomy()
            .terms
            .iter()
            .map(|term| format!("need-{}", term.id)),
    );
    keys
}

#[test]
fn every_code_of_the_facts_has_a_word() {
    let english = messages("en");
    let missing: Vec<String> = coded().into_iter().filter(|key| !english.contains(key)).collect();
    assert!(missing.is_empty(), "without a word: {missing:#?}");
}

#[test]
fn every_key_that_a_source_names_has_a_message() {
    let english = messages("en");
    let families: BTreeSet<&str> = english.iter().filter_map(|key| key.split('-').next()).collect();
    let looks_like_a_key = |text: &String| {
        let family = text.split('-').next().unwrap_or_default();
        text.contains('-')
            && families.contains(family)
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
    };
    // Families of keys, and pictures.
    let others = [
        "check-circle",
        "check-read_as",
        "grade-sentence",
        "link-simple",
        "map-pin",
        "month-",
        "phone-call",
        "police-car",
        "purpose-",
        "qr-code",
        "question-mark",
    ];
    let missing: Vec<String> = literals()
        .into_iter()
        .filter(|text| looks_like_a_key(text) && !english.contains(text) && !others.contains(&text.as_str()))
        .collect();
    assert!(missing.is_empty(), "no message: {missing:#?}");
}

#[test]
fn every_emergency_number_says_what_it_is_for_in_a_word_that_can_be_translated() {
    let directory = bundled::directory().expect("the bundled directory");
    let english = messages("en");
    let words = Words::english();
    let known: BTreeSet<String> = english
        .iter()
        .filter(|key| key.starts_with("purpose-"))
        .map(|key| words.text(key))
        .collect();
    // Names of houses, which are the same in every language, and one sentence.
    let names = [
        "Ambulance (ProMedical; Port Vila and Luganville; paid)",
        "Clinique Ambroise Paré",
        "Clinique Pasteur",
        "Edhi ambulance",
        "Police in Tokyo, in English",
        "Red Cross",
        "Red Cross ambulance",
        "Somali Red Crescent, free",
        "Tourist police, Vientiane",
    ];
    let is_known = |said: &String| {
        let purpose = said.split(" (").next().unwrap_or_default();
        known.contains(said) || known.contains(purpose) || names.contains(&said.as_str())
    };
    let mut unknown: BTreeSet<String> = BTreeSet::new();
    for country in lodestar::gazetteer::countries() {
        let numbers: Vec<EmergencyNumber> = directory.emergency(country).expect("numbers");
        let labels = numbers.iter().filter_map(|number| number.phone.label.as_ref());
        unknown.extend(
            labels
                .map(|label| words.purpose(label))
                .filter(|said| !is_known(said)),
        );
    }
    assert!(unknown.is_empty(), "no message in emergency.ftl: {unknown:#?}");
}

#[test]
fn a_window_that_others_see_says_nothing() {
    let words = Words::english();
    let title = words.text("window-title").to_lowercase();
    for telling in [
        "lodestar", "traffick", "shelter", "scam", "help", "surviv", "slave",
    ] {
        assert!(!title.contains(telling), "the window's title says '{telling}'");
    }
}
