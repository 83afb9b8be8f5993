use std::collections::{BTreeMap, BTreeSet};

use fst::MapBuilder;
use roaring::RoaringBitmap;
use rusqlite::{Transaction, params};

use super::columns::runs_of_three;
use super::order::{Numbered, number};
use crate::gazetteer::{TYPED_LANGUAGES, country_name};
use crate::model::{CountryCode, Place, ServiceArea, Taxonomy};
use crate::store::error::StoreError;
use crate::store::{ALL_FIELD, NAME_FIELD, PHONE_FIELD, READY_UNION, analysis, phone_forms};

type Postings = BTreeMap<String, RoaringBitmap>;

/// Writes the search index.
pub(super) fn write(
    to: &Transaction<'_>,
    taxonomy: &Taxonomy,
    services: &[Numbered<'_>],
) -> Result<(), StoreError> {
    let mut names = Postings::new();
    let mut all = Postings::new();
    let mut phones = Postings::new();
    let mut countries: BTreeMap<CountryCode, RoaringBitmap> = BTreeMap::new();
    let mut needs: BTreeMap<&str, RoaringBitmap> = BTreeMap::new();
    for (place, numbered) in services.iter().enumerate() {
        let own = number(place);
        let service = numbered.service;
        for term in analysis::terms(&name_text(numbered)) {
            names.entry(term).or_default().insert(own);
        }
        for term in analysis::terms(&other_text(numbered)) {
            all.entry(term).or_default().insert(own);
        }
        for form in phone_forms(service.phones.iter()) {
            for run in runs_of_three(&form) {
                phones.entry(run).or_default().insert(own);
            }
            all.entry(form).or_default().insert(own);
        }
        let areas = service.covers.iter().filter_map(|area| match area {
            ServiceArea::Anywhere => None,
            ServiceArea::Country(code) => Some(*code),
        });
        for code in areas
            .chain([service.country])
            .chain(service.nationals.iter().copied())
        {
            countries.entry(code).or_default().insert(own);
        }
        for need in &service.needs {
            needs.entry(need.as_str()).or_default().insert(own);
        }
    }
    for (code, with) in &countries {
        add_words(
            &mut all,
            TYPED_LANGUAGES
                .iter()
                .map(|language| country_name(*code, language)),
            with,
        );
    }
    add_needs(&mut all, taxonomy, &needs);
    for (term, with) in &names {
        *all.entry(term.clone()).or_default() |= with;
    }
    let mut next = 0;
    for (field, postings) in [(ALL_FIELD, &all), (NAME_FIELD, &names), (PHONE_FIELD, &phones)] {
        next = write_field(to, field, postings, next)?;
    }
    Ok(())
}

fn name_text(numbered: &Numbered<'_>) -> String {
    let organization = numbered.organization;
    let local = organization.local_name.as_deref().unwrap_or_default();
    let others = organization.other_names.join(" \n ");
    format!(
        "{} \n {local} \n {others} \n {}",
        organization.name, numbered.service.name
    )
}

fn other_text(numbered: &Numbered<'_>) -> String {
    let service = numbered.service;
    let mut text = service.summary.clone();
    let public = service.location.as_ref().and_then(Place::public);
    let labels = service.phones.iter().filter_map(|phone| phone.label.as_deref());
    let contacts = service.contacts.iter().map(|contact| contact.value.as_str());
    let parts = public.map(|location| location.city.as_str()).into_iter();
    let written = service
        .emails
        .iter()
        .map(String::as_str)
        .chain(service.website.as_deref());
    for part in parts.chain(labels).chain(contacts).chain(written) {
        text.push_str(" \n ");
        text.push_str(part);
    }
    text
}

fn add_words(to: &mut Postings, words: impl Iterator<Item = String>, with: &RoaringBitmap) {
    let unique: BTreeSet<String> = words.flat_map(|word| analysis::terms(&word)).collect();
    for term in unique {
        *to.entry(term).or_default() |= with;
    }
}

/// Every word for a part finds the services that give it; every word for a need, those of all its parts.
fn add_needs(to: &mut Postings, taxonomy: &Taxonomy, needs: &BTreeMap<&str, RoaringBitmap>) {
    for term in &taxonomy.terms {
        let mut with = needs.get(term.id.as_str()).cloned().unwrap_or_default();
        for part in taxonomy.parts(&term.id) {
            with |= needs.get(part.id.as_str()).cloned().unwrap_or_default();
        }
        let id = term.id.as_str().replace('_', " ");
        add_words(to, term.synonyms.values().flatten().cloned().chain([id]), &with);
    }
}

fn write_field(to: &Transaction<'_>, field: u32, postings: &Postings, first: u64) -> Result<u64, StoreError> {
    let mut insert = to.prepare_cached("INSERT INTO search_posting VALUES (?1, ?2)")?;
    let mut vocabulary = MapBuilder::memory();
    let mut next = first;
    for (term, services) in postings {
        vocabulary
            .insert(term, next)
            .map_err(|_ignored| StoreError::Unreadable("the vocabulary"))?;
        insert.execute(params![next.cast_signed(), bytes(services)?])?;
        next += 1;
    }
    let terms = vocabulary
        .into_inner()
        .map_err(|_ignored| StoreError::Unreadable("the vocabulary"))?;
    to.execute(
        "INSERT INTO search_vocabulary VALUES (?1, ?2)",
        params![field, terms],
    )?;
    for (prefix, services) in ready_unions(postings) {
        insert.execute(params![next.cast_signed(), bytes(&services)?])?;
        to.prepare_cached("INSERT INTO search_prefix VALUES (?1, ?2, ?3)")?
            .execute(params![field, prefix, next.cast_signed()])?;
        next += 1;
    }
    Ok(next)
}

fn bytes(services: &RoaringBitmap) -> Result<Vec<u8>, StoreError> {
    let mut services = services.clone();
    services.optimize();
    let mut bytes = Vec::with_capacity(services.serialized_size());
    services
        .serialize_into(&mut bytes)
        .map_err(|_ignored| StoreError::Unreadable("a posting"))?;
    Ok(bytes)
}

/// The union for every prefix that more terms share than a query should have to read.
fn ready_unions(postings: &Postings) -> Vec<(String, RoaringBitmap)> {
    let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
    for term in postings.keys() {
        for (end, _) in term.char_indices().skip(1).chain([(term.len(), ' ')]) {
            *shared.entry(term.get(..end).unwrap_or_default()).or_default() += 1;
        }
    }
    shared
        .into_iter()
        .filter(|(_, terms)| *terms > READY_UNION)
        .map(|(prefix, _)| {
            let from = postings.range(prefix.to_owned()..);
            let within = from.take_while(|(term, _)| term.starts_with(prefix));
            let mut union = RoaringBitmap::new();
            within.for_each(|(_, services)| union |= services);
            (prefix.to_owned(), union)
        })
        .collect()
}
