use egui::Ui;

use super::icon::Icon;
use super::widgets::{prose, section, weak};
use crate::app::ViewContext;
use crate::i18n::Words;
use crate::model::{Eligibility, Gender, Place, Service, ServiceArea, ServiceCard};

/// Draws for whom a service is, on which conditions, when, in which languages, at what cost, and where. What is not
/// known is said as a question to ask.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard) {
    let words = view.words;
    let service = &card.service;
    part(ui, Icon::People, &words.text("whom-title"), &whom(words, service));
    if let Some(note) = service.eligibility.in_words() {
        weak(ui, &format!("{note} ({})", words.text("note-in-english")));
    }
    part(
        ui,
        Icon::Papers,
        &words.text("papers-title"),
        &conditions(words, &service.eligibility),
    );
    part(
        ui,
        Icon::Clock,
        &words.text("hours-title"),
        &hours(words, service),
    );
    if let Some(note) = &service.schedule_note {
        weak(ui, &format!("{note} ({})", words.text("note-in-english")));
    }
    part(
        ui,
        Icon::Languages,
        &words.text("languages-title"),
        &[languages(words, service)],
    );
    let cost = service.cost.map_or_else(
        || words.text("cost-unknown"),
        |cost| words.code("cost", cost.key()),
    );
    part(ui, Icon::Cost, &words.text("cost-title"), &[cost]);
    part(
        ui,
        Icon::Place,
        &words.text("place-title"),
        &place(words, service),
    );
}

fn part(ui: &mut Ui, icon: Icon, title: &str, lines: &[String]) {
    section(ui, icon, title);
    ui.spacing_mut().item_spacing.y = 3.0;
    for line in lines {
        prose(ui, line);
    }
    ui.spacing_mut().item_spacing.y = 6.0;
}

fn whom(words: &Words, service: &Service) -> Vec<String> {
    let eligibility = &service.eligibility;
    let mut lines = Vec::new();
    if service.nationals.is_empty() {
        lines.push(words.text("whom-nationals-unknown"));
    } else {
        let names: Vec<String> = service
            .nationals
            .iter()
            .map(|country| words.country(*country))
            .collect();
        lines.push(words.with("whom-nationals", &[("countries", (&words.list(&names)).into())]));
    }
    let female = eligibility.genders.contains(&Gender::Female);
    let male = eligibility.genders.contains(&Gender::Male);
    lines.push(words.text(match (female, male) {
        (true, true) => "whom-both",
        (true, false) => "whom-female",
        (false, true) => "whom-male",
        (false, false) => "whom-genders-unknown",
    }));
    lines.extend(ages(words, eligibility));
    lines.push(covers(words, service));
    lines
}

fn ages(words: &Words, eligibility: &Eligibility) -> Vec<String> {
    let said =
        |known: Option<bool>, yes: &str, no: &str| known.map(|is| words.text(if is { yes } else { no }));
    let mut lines: Vec<String> = said(eligibility.adults, "whom-adults", "whom-adults-not")
        .into_iter()
        .collect();
    lines.extend(said(eligibility.children, "whom-children", "whom-children-not"));
    if let Some(age) = eligibility.minimum_age {
        lines.push(words.with("whom-minimum-age", &[("age", usize::from(age).into())]));
    }
    if lines.is_empty() {
        lines.push(words.text("whom-ages-unknown"));
    }
    lines
}

fn covers(words: &Words, service: &Service) -> String {
    let names: Vec<String> = service
        .covers
        .iter()
        .filter_map(|area| match area {
            ServiceArea::Country(country) => Some(words.country(*country)),
            ServiceArea::Anywhere => None,
        })
        .collect();
    if service.covers.contains(&ServiceArea::Anywhere) {
        words.text("whom-anywhere")
    } else {
        words.with("whom-covers", &[("countries", (&words.list(&names)).into())])
    }
}

fn conditions(words: &Words, eligibility: &Eligibility) -> Vec<String> {
    let known = [
        (
            eligibility.papers_needed,
            ["papers-needed", "papers-not-needed", "papers-unknown"],
        ),
        (
            eligibility.referral_needed,
            ["referral-needed", "referral-not-needed", "referral-unknown"],
        ),
        (
            eligibility.police_report_needed,
            [
                "police-report-needed",
                "police-report-not-needed",
                "police-report-unknown",
            ],
        ),
    ];
    known
        .into_iter()
        .map(|(known, [yes, no, unknown])| {
            words.text(match known {
                Some(true) => yes,
                Some(false) => no,
                None => unknown,
            })
        })
        .collect()
}

fn hours(words: &Words, service: &Service) -> Vec<String> {
    let Some(schedule) = &service.schedule else {
        return if service.schedule_note.is_some() {
            Vec::new()
        } else {
            vec![words.text("hours-unknown")]
        };
    };
    let mut lines = words.schedule(schedule);
    if schedule != "24/7" && !service.country.is_worldwide() {
        let country = words.country(service.country);
        lines.push(words.with("hours-local", &[("country", (&country).into())]));
    }
    lines
}

fn languages(words: &Words, service: &Service) -> String {
    let names: Vec<String> = service
        .languages
        .iter()
        .map(|tag| words.language_name(tag))
        .collect();
    if names.is_empty() {
        words.text("languages-unknown")
    } else {
        words.list(&names)
    }
}

fn place(words: &Words, service: &Service) -> Vec<String> {
    let country = words.country(service.country);
    match &service.location {
        Some(Place::Confidential(_)) => vec![words.text("place-secret")],
        Some(Place::Public(location)) => {
            let city = [("city", (&location.city).into()), ("country", (&country).into())];
            let address = location.address.clone().into_iter();
            address.chain([words.with("where-city", &city)]).collect()
        }
        None if service.country.is_worldwide() => vec![words.text("place-worldwide")],
        None => vec![words.with("place-unknown", &[("country", (&country).into())])],
    }
}
