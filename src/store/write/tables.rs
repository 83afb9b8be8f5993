use std::collections::BTreeMap;

use rusqlite::{Transaction, params};
use serde::Serialize;

use super::order::{Numbered, number};
use crate::model::{Phone, Place, Right, Service, ServiceArea, Taxonomy};
use crate::store::error::StoreError;

/// Fills the HSDS tables.
pub(super) fn write(
    to: &Transaction<'_>,
    taxonomy: &Taxonomy,
    services: &[Numbered<'_>],
) -> Result<(), StoreError> {
    let terms = write_terms(to, taxonomy)?;
    let organizations = write_organizations(to, services)?;
    let mut phones = 0_u32;
    for (place, numbered) in services.iter().enumerate() {
        let service = numbered.service;
        let own = number(place);
        let organization = organizations
            .get(numbered.organization_id.as_str())
            .copied()
            .unwrap_or_default();
        let first = first_phone(service).map(|at| phones + number(at));
        write_service(to, own, organization, first, service)?;
        write_lists(to, own, service, &terms)?;
        write_hours(
            to,
            own,
            None,
            service.schedule.as_deref(),
            service.schedule_note.as_deref(),
            service,
        )?;
        for phone in &service.phones {
            write_phone(to, own, phones, phone)?;
            write_hours(
                to,
                own,
                Some(phones),
                phone.schedule.as_deref(),
                phone.schedule_note.as_deref(),
                service,
            )?;
            phones += 1;
        }
    }
    Ok(())
}

/// Fills the table of rights.
pub(super) fn write_rights(to: &Transaction<'_>, rights: &[Right]) -> Result<(), StoreError> {
    let mut insert = to.prepare("INSERT INTO legal_right VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (place, right) in rights.iter().enumerate() {
        let (steps, instruments) = (json(&right.steps)?, json(&right.instruments)?);
        insert.execute(params![
            number(place),
            right.id.as_str(),
            right.description,
            steps,
            instruments
        ])?;
    }
    Ok(())
}

fn json<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_ignored| StoreError::Unreadable("a value that JSON cannot hold"))
}

fn write_terms(to: &Transaction<'_>, taxonomy: &Taxonomy) -> Result<BTreeMap<String, u32>, StoreError> {
    let mut insert = to.prepare("INSERT INTO taxonomy_term VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let mut numbers = BTreeMap::new();
    for (place, term) in taxonomy.terms.iter().enumerate() {
        let parent = term.parent.as_ref().map(ToString::to_string);
        insert.execute(params![
            number(place),
            term.id.as_str(),
            parent,
            term.description,
            term.icon
        ])?;
        numbers.insert(term.id.to_string(), number(place));
    }
    Ok(numbers)
}

fn write_organizations(
    to: &Transaction<'_>,
    services: &[Numbered<'_>],
) -> Result<BTreeMap<String, u32>, StoreError> {
    let by_id: BTreeMap<&str, &Numbered<'_>> = services
        .iter()
        .map(|numbered| (numbered.organization_id.as_str(), numbered))
        .collect();
    let mut insert = to.prepare("INSERT INTO organization VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    let mut numbers = BTreeMap::new();
    for (place, (id, numbered)) in by_id.into_iter().enumerate() {
        let it = numbered.organization;
        let others = json(&it.other_names)?;
        insert.execute(params![
            number(place),
            id,
            it.name,
            it.local_name,
            others,
            it.kind.key()
        ])?;
        numbers.insert(id.to_owned(), number(place));
    }
    Ok(numbers)
}

/// The number to try first: one that is always answered, then one that is free, then as listed; a voice before a text.
fn first_phone(service: &Service) -> Option<usize> {
    let rank = |phone: &Phone| {
        (
            phone.kind,
            phone.schedule.as_deref() != Some(crate::hours::ALWAYS),
            phone.toll_free != Some(true),
        )
    };
    service
        .phones
        .iter()
        .enumerate()
        .min_by_key(|(at, phone)| (rank(phone), *at))
        .map(|(at, _)| at)
}

fn write_service(
    to: &Transaction<'_>,
    own: u32,
    organization: u32,
    first: Option<u32>,
    service: &Service,
) -> Result<(), StoreError> {
    let anywhere = service.country.is_worldwide() || service.covers.contains(&ServiceArea::Anywhere);
    let written = service.written_contact().map(|it| json(&it)).transpose()?;
    let confidential = service.location.as_ref().is_some_and(Place::is_confidential);
    to.prepare_cached(
        "INSERT INTO service VALUES \
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    )?
    .execute(params![
        own,
        service.id.as_str(),
        organization,
        service.name,
        service.summary,
        service.country.as_str(),
        anywhere,
        service.status.key(),
        service.alert,
        service.cost.map(crate::model::Cost::key),
        service.website,
        json(&service.emails)?,
        confidential,
        json(&service.eligibility)?,
        service.grade.key(),
        service.assured_date.map(|date| date.to_string()),
        first,
        written,
    ])?;
    if let Some(location) = service.location.as_ref().and_then(Place::public) {
        to.prepare_cached("INSERT INTO location VALUES (?1, ?2, ?3)")?
            .execute(params![own, location.city, location.address])?;
        to.prepare_cached("INSERT INTO service_at_location VALUES (?1, ?1)")?
            .execute(params![own])?;
    }
    Ok(())
}

fn write_phone(to: &Transaction<'_>, own: u32, at: u32, phone: &Phone) -> Result<(), StoreError> {
    to.prepare_cached("INSERT INTO phone VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
        .execute(params![
            at,
            own,
            phone.number,
            phone.e164,
            phone.kind.key(),
            phone.label,
            phone.short_code,
            phone.toll_free,
        ])?;
    Ok(())
}

fn write_hours(
    to: &Transaction<'_>,
    own: u32,
    phone: Option<u32>,
    text: Option<&str>,
    note: Option<&str>,
    service: &Service,
) -> Result<(), StoreError> {
    if text.is_some() || note.is_some() || (phone.is_none() && service.time_zone.is_some()) {
        to.prepare_cached(
            "INSERT INTO schedule (service, phone, opening_hours, notes, time_zone) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![own, phone, text, note, service.time_zone])?;
    }
    Ok(())
}

fn write_lists(
    to: &Transaction<'_>,
    own: u32,
    service: &Service,
    terms: &BTreeMap<String, u32>,
) -> Result<(), StoreError> {
    let list = |sql: &str, values: Vec<String>| -> Result<(), StoreError> {
        let mut insert = to.prepare_cached(sql)?;
        for (position, value) in values.iter().enumerate() {
            insert.execute(params![own, number(position), value])?;
        }
        Ok(())
    };
    list(
        "INSERT INTO service_area VALUES (?1, ?2, ?3)",
        service.covers.iter().map(ToString::to_string).collect(),
    )?;
    list(
        "INSERT INTO service_national VALUES (?1, ?2, ?3)",
        service.nationals.iter().map(ToString::to_string).collect(),
    )?;
    list(
        "INSERT INTO language VALUES (?1, ?2, ?3)",
        service.languages.iter().map(ToString::to_string).collect(),
    )?;
    let mut attribute = to.prepare_cached("INSERT INTO attribute VALUES (?1, ?2, ?3)")?;
    for (position, term) in service.needs.iter().enumerate() {
        if let Some(term) = terms.get(term.as_str()) {
            attribute.execute(params![own, number(position), term])?;
        }
    }
    let mut contact =
        to.prepare_cached("INSERT INTO contact (service, kind, value, label) VALUES (?1, ?2, ?3, ?4)")?;
    for it in &service.contacts {
        contact.execute(params![own, it.kind.key(), it.value, it.label])?;
    }
    let mut source =
        to.prepare_cached("INSERT INTO source (service, url, title, published) VALUES (?1, ?2, ?3, ?4)")?;
    for it in &service.sources {
        source.execute(params![
            own,
            it.url,
            it.title,
            it.published.map(|date| date.to_string())
        ])?;
    }
    Ok(())
}
