use std::collections::BTreeMap;

use rusqlite::{Transaction, params};

use super::order::{Numbered, number};
use crate::model::{
    Channel, ContactKind, CountryCode, OrganizationKind, PhoneKind, Service, ServiceArea, Status, Taxonomy,
};
use crate::store::columns::{
    ANYWHERE, AREA, CHANNEL, CLOSED, COUNTRY, Column, DIGITS, GRADE, HOURS, KIND, LANGUAGE, NATIONAL, NEED,
    encode,
};
use crate::store::error::StoreError;
use crate::store::{analysis, phone_forms};

/// Values by column, gathered service by service.
#[derive(Default)]
struct Gathered(BTreeMap<&'static str, BTreeMap<String, Vec<u32>>>);

impl Gathered {
    fn add(&mut self, column: &'static str, value: &str, service: u32) {
        let services = self
            .0
            .entry(column)
            .or_default()
            .entry(value.to_owned())
            .or_default();
        if services.last() != Some(&service) {
            services.push(service);
        }
    }
}

/// Writes the filter columns.
pub(super) fn write(
    to: &Transaction<'_>,
    taxonomy: &Taxonomy,
    services: &[Numbered<'_>],
) -> Result<(), StoreError> {
    let mut gathered = Gathered::default();
    let mut digits: Column = Vec::new();
    for (place, numbered) in services.iter().enumerate() {
        let own = number(place);
        gather(&mut gathered, own, numbered.organization.kind, numbered.service);
        let forms = phone_forms(numbered.service.phones.iter()).join(" ");
        if !forms.is_empty() {
            digits.push((forms, vec![own]));
        }
    }
    for kind in OrganizationKind::ALL {
        gathered
            .0
            .entry(KIND)
            .or_default()
            .entry(kind.key().to_owned())
            .or_default();
    }
    for term in &taxonomy.terms {
        gathered
            .0
            .entry(NEED)
            .or_default()
            .entry(term.id.to_string())
            .or_default();
    }
    let mut insert = to.prepare("INSERT INTO facet_column VALUES (?1, ?2)")?;
    for name in [
        COUNTRY, AREA, NATIONAL, NEED, LANGUAGE, CHANNEL, GRADE, KIND, CLOSED, ANYWHERE, HOURS,
    ] {
        let column: Column = gathered.0.remove(name).unwrap_or_default().into_iter().collect();
        insert.execute(params![name, encode(&column)])?;
    }
    insert.execute(params![DIGITS, encode(&digits)])?;
    Ok(())
}

fn gather(to: &mut Gathered, own: u32, kind: OrganizationKind, service: &Service) {
    let anywhere = service.country.is_worldwide() || service.covers.contains(&ServiceArea::Anywhere);
    to.add(COUNTRY, service.country.as_str(), own);
    if anywhere {
        to.add(ANYWHERE, "", own);
    } else {
        for area in &service.covers {
            if let ServiceArea::Country(code) = area
                && *code != service.country
            {
                to.add(AREA, code.as_str(), own);
            }
        }
    }
    for code in &service.nationals {
        to.add(NATIONAL, code.as_str(), own);
    }
    for need in &service.needs {
        to.add(NEED, need.as_str(), own);
    }
    for language in &service.languages {
        to.add(LANGUAGE, language.as_str(), own);
    }
    for channel in channels(service) {
        to.add(CHANNEL, channel.key(), own);
    }
    to.add(GRADE, service.grade.key(), own);
    to.add(KIND, kind.key(), own);
    if service.status == Status::Closed {
        to.add(CLOSED, "", own);
    }
    for text in hours(service) {
        let zone = service.time_zone.as_deref().unwrap_or_default();
        to.add(HOURS, &hours_value(text, zone, service.country), own);
    }
}

fn hours(service: &Service) -> impl Iterator<Item = &str> {
    let phones = service.phones.iter().filter(|phone| phone.kind != PhoneKind::Fax);
    service
        .schedule
        .as_deref()
        .into_iter()
        .chain(phones.filter_map(|phone| phone.schedule.as_deref()))
}

fn hours_value(text: &str, zone: &str, country: CountryCode) -> String {
    format!("{text}\n{zone}\n{country}")
}

fn channels(service: &Service) -> Vec<Channel> {
    let phone = service.phones.iter().any(|phone| phone.kind == PhoneKind::Voice);
    let text = service
        .phones
        .iter()
        .any(|phone| !matches!(phone.kind, PhoneKind::Voice | PhoneKind::Fax));
    let messenger = service.contacts.iter().any(|contact| {
        matches!(
            contact.kind,
            ContactKind::Messenger
                | ContactKind::Telegram
                | ContactKind::Whatsapp
                | ContactKind::Line
                | ContactKind::Wechat
                | ContactKind::Imo
                | ContactKind::Skype
                | ContactKind::Facebook
                | ContactKind::X
        )
    });
    let form = service
        .contacts
        .iter()
        .any(|contact| contact.kind == ContactKind::WebForm);
    let offered = [
        (Channel::Phone, phone),
        (Channel::Message, text || messenger),
        (Channel::Email, !service.emails.is_empty()),
        (Channel::Web, form || service.website.is_some()),
    ];
    offered
        .into_iter()
        .filter(|(_, is)| *is)
        .map(|(channel, _)| channel)
        .collect()
}

/// Runs of three digits, the terms of the telephone field.
pub(super) fn runs_of_three(form: &str) -> Vec<String> {
    let digits: Vec<char> = analysis::digits(form).chars().collect();
    digits.windows(3).map(|run| run.iter().collect()).collect()
}
