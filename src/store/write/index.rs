use std::collections::{BTreeMap, BTreeSet};

use fst::MapBuilder;
use roaring::RoaringBitmap;
use rusqlite::{Transaction, params};

use super::columns::runs_of_three;
use super::order::{Numbered, number};
use crate::gazetteer::{LANGUAGES, countries, country_name};
use crate::model::{CountryCode, Place, ServiceArea, Taxonomy, TaxonomyTerm};
use crate::store::error::StoreError;
use crate::store::{
    ALL_FIELD, MEANING_FIELD, NAME_FIELD, PHONE_FIELD, REACH_FIELD, READY_UNION, analysis, phone_forms,
};

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
    let mut usable: BTreeMap<CountryCode, RoaringBitmap> = BTreeMap::new();
    let mut inside: BTreeMap<CountryCode, RoaringBitmap> = BTreeMap::new();
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
            usable.entry(code).or_default().insert(own);
        }
        inside.entry(service.country).or_default().insert(own);
        for need in &service.needs {
            needs.entry(need.as_str()).or_default().insert(own);
        }
    }
    let (mut meaning, mut reach) = (Postings::new(), Postings::new());
    for (phrase, code) in places(to, taxonomy)? {
        if let Some(with) = usable.get(&code) {
            let terms = phrase.split(' ').map(str::to_owned);
            add_terms(&mut all, terms.collect(), with);
            *reach.entry(phrase.clone()).or_default() |= with;
            *meaning.entry(phrase).or_default() |= inside.entry(code).or_default() as &RoaringBitmap;
        }
    }
    for (words, with) in needs_words(taxonomy, &needs) {
        for word in &words {
            let phrase = analysis::phrase(word);
            if !phrase.is_empty() {
                *reach.entry(phrase.clone()).or_default() |= &with;
                *meaning.entry(phrase).or_default() |= &with;
            }
        }
        let terms = words.iter().flat_map(|word| analysis::terms(word)).collect();
        add_terms(&mut all, terms, &with);
    }
    for (term, with) in &names {
        *all.entry(term.clone()).or_default() |= with;
    }
    let mut writer = Writer {
        to,
        known: BTreeMap::new(),
    };
    for (field, postings) in [
        (ALL_FIELD, &all),
        (NAME_FIELD, &names),
        (PHONE_FIELD, &phones),
        (MEANING_FIELD, &meaning),
        (REACH_FIELD, &reach),
    ] {
        writer.field(field, postings)?;
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

fn add_terms(to: &mut Postings, terms: BTreeSet<String>, with: &RoaringBitmap) {
    for term in terms {
        *to.entry(term).or_default() |= with;
    }
}

/// What people call every country, as phrases: its names in CLDR in every typed language, and those of the facts. Writes
/// them down for whoever asks which country a text names, and the words that say nothing with them.
fn places(to: &Transaction<'_>, taxonomy: &Taxonomy) -> Result<BTreeMap<String, CountryCode>, StoreError> {
    let mut places: BTreeMap<String, CountryCode> = BTreeMap::new();
    let mut add = |name: &str, code: CountryCode| {
        let phrase = analysis::phrase(name);
        if !phrase.is_empty() {
            places.entry(phrase).or_insert(code);
        }
    };
    for code in countries() {
        for language in LANGUAGES {
            let name = country_name(code, language.tag);
            add(&name, code);
            // "Myanmar (Burma)" is called by either name.
            name.split(['(', ')', '（', '）'])
                .for_each(|part| add(part, code));
        }
    }
    for wording in taxonomy.wording.values() {
        for (code, names) in &wording.places {
            if let Ok(code) = code.parse() {
                for name in names {
                    add(name, code);
                }
            }
        }
    }
    let mut insert = to.prepare("INSERT INTO place_name VALUES (?1, ?2)")?;
    for (phrase, code) in &places {
        insert.execute((phrase, code.as_str()))?;
    }
    let mut insert = to.prepare("INSERT OR IGNORE INTO stop_word VALUES (?1, ?2)")?;
    for (language, wording) in &taxonomy.wording {
        for word in &wording.stop_words {
            insert.execute((language, analysis::phrase(word)))?;
        }
    }
    Ok(places)
}

/// Every word for a part means the services that give it; every word for a need, those of all its parts.
fn needs_words(
    taxonomy: &Taxonomy,
    needs: &BTreeMap<&str, RoaringBitmap>,
) -> Vec<(Vec<String>, RoaringBitmap)> {
    let of = |term: &TaxonomyTerm| {
        let mut with = needs.get(term.id.as_str()).cloned().unwrap_or_default();
        for part in taxonomy.parts(&term.id) {
            with |= needs.get(part.id.as_str()).cloned().unwrap_or_default();
        }
        let id = term.id.as_str().replace('_', " ");
        (
            term.synonyms.values().flatten().cloned().chain([id]).collect(),
            with,
        )
    };
    taxonomy.terms.iter().map(of).collect()
}

/// Writes postings, equal ones once: the many words for one need, and the names of one country, find the same services.
struct Writer<'a> {
    to: &'a Transaction<'a>,
    known: BTreeMap<Vec<u8>, i64>,
}

impl Writer<'_> {
    /// The number of a posting.
    fn posting(&mut self, services: &RoaringBitmap) -> Result<i64, StoreError> {
        let bytes = bytes(services)?;
        if let Some(number) = self.known.get(&bytes) {
            return Ok(*number);
        }
        let number =
            i64::try_from(self.known.len()).map_err(|_ignored| StoreError::Unreadable("a posting"))?;
        self.to
            .prepare_cached("INSERT INTO search_posting VALUES (?1, ?2)")?
            .execute(params![number, &bytes])?;
        self.known.insert(bytes, number);
        Ok(number)
    }

    fn field(&mut self, field: u32, postings: &Postings) -> Result<(), StoreError> {
        let unreadable = |_ignored| StoreError::Unreadable("the vocabulary");
        let mut vocabulary = MapBuilder::memory();
        for (term, services) in postings {
            let number = self.posting(services)?;
            vocabulary
                .insert(term, number.cast_unsigned())
                .map_err(unreadable)?;
        }
        let terms = vocabulary.into_inner().map_err(unreadable)?;
        self.to.execute(
            "INSERT INTO search_vocabulary VALUES (?1, ?2)",
            params![field, terms],
        )?;
        if field == MEANING_FIELD || field == REACH_FIELD {
            // Phrases are asked for as a whole.
            return Ok(());
        }
        for (prefix, services) in ready_unions(postings) {
            let number = self.posting(&services)?;
            self.to
                .prepare_cached("INSERT INTO search_prefix VALUES (?1, ?2, ?3)")?
                .execute(params![field, prefix, number])?;
        }
        Ok(())
    }
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
