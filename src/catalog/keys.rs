//! Which keys are lawful where, asked of the model itself, so that hints never lag behind it.

use serde::Deserialize;
use serde::de::value::Error;
use serde::de::{Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

use crate::model::{
    Contact, Eligibility, Instrument, Location, Organization, Phone, Right, Rights, Service, Source,
    Taxonomy, TaxonomyTerm, Wording,
};

/// A table of the facts' files: its path without numbers, how an editor writes its head, and its keys.
struct Table {
    place: &'static str,
    head: &'static str,
    keys: &'static [&'static str],
}

/// Takes down the fields that a struct asks for, and gives it nothing.
struct Listener<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Listener<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom("only fields are listened for"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

fn keys_of<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut keys: &'static [&'static str] = &[];
    // It always ends in an error: the fields have been noted by then.
    let _ = T::deserialize(Listener(&mut keys));
    keys
}

fn table<'de, T: Deserialize<'de>>(place: &'static str, head: &'static str) -> Table {
    Table {
        place,
        head,
        keys: keys_of::<T>(),
    }
}

/// The tables of an organisation's file.
fn of_organizations() -> Vec<Table> {
    vec![
        table::<Organization>("", "the head of the file, above the first [[service]]"),
        table::<Service>("service", "[[service]]"),
        table::<Phone>("service.phone", "[[service.phone]]"),
        table::<Contact>("service.contact", "[[service.contact]]"),
        table::<Source>("service.source", "[[service.source]]"),
        table::<Eligibility>("service.eligibility", "[service.eligibility]"),
        table::<Location>("service.location", "location = { … }"),
    ]
}

/// The tables of the needs' file.
fn of_needs() -> Vec<Table> {
    vec![
        table::<Taxonomy>("", "the head of the file"),
        table::<TaxonomyTerm>("term", "[[term]]"),
    ]
}

/// The tables of the rights' file.
fn of_rights() -> Vec<Table> {
    vec![
        table::<Rights>("", "the head of the file"),
        table::<Right>("right", "[[right]]"),
        table::<Instrument>("right.instrument", "[[right.instrument]]"),
    ]
}

/// The tables of a language's file of words.
fn of_wording() -> Vec<Table> {
    vec![table::<Wording>("", "the head of the file")]
}

/// What a file of the facts holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Organization,
    Needs,
    Rights,
    Wording,
}

/// What to say about an unknown key, given by its path, such as `service.0.phone.1.nubmer`.
pub(super) fn complaint(path: &str, file: Holds) -> String {
    let steps: Vec<&str> = path
        .split('.')
        .filter(|step| step.parse::<usize>().is_err())
        .collect();
    let (name, place) = steps
        .split_last()
        .map_or(("", String::new()), |(name, place)| (*name, place.join(".")));
    let tables = match file {
        Holds::Organization => of_organizations(),
        Holds::Needs => of_needs(),
        Holds::Rights => of_rights(),
        Holds::Wording => of_wording(),
    };
    let here = tables.iter().find(|table| table.place == place);
    let elsewhere = || tables.iter().find(|table| table.keys.contains(&name));
    if let Some(known) = here.and_then(|table| nearest(name, table.keys)) {
        format!("unknown key '{name}'; did you mean '{known}'?")
    } else if let Some(table) = elsewhere() {
        format!("the key '{name}' does not belong here: move it to {}", table.head)
    } else if let Some(table) = here {
        format!(
            "unknown key '{name}'; the keys of this part are {}",
            table.keys.join(", ")
        )
    } else {
        format!("unknown key '{name}'")
    }
}

fn nearest(name: &str, keys: &[&'static str]) -> Option<&'static str> {
    keys.iter()
        .map(|known| (strsim::damerau_levenshtein(name, known), *known))
        .filter(|(distance, known)| *distance <= 2 && *distance < known.len())
        .min()
        .map(|(_, known)| known)
}
