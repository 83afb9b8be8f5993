use std::str::FromStr;

use rusqlite::{Connection, OptionalExtension as _, Row};
use serde::de::DeserializeOwned;

use crate::model::Phone;
use crate::store::error::StoreError;

const VALUE: StoreError = StoreError::Unreadable("a value of a service");

/// A value that the model reads from text.
pub(super) fn parsed<T: FromStr>(text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|_ignored| VALUE)
}

/// A value that is kept as JSON.
pub(super) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_ignored| VALUE)
}

/// A word of one of the model's lists, such as `police`.
pub(super) fn keyed<T: DeserializeOwned>(key: &str) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(key.to_owned())).map_err(|_ignored| VALUE)
}

/// The bytes of a filter column; none where the file has no such column.
pub(super) fn column(connection: &Connection, name: &str) -> Result<Vec<u8>, StoreError> {
    connection
        .query_row("SELECT bytes FROM facet_column WHERE name = ?1", [name], |row| {
            row.get(0)
        })
        .optional()?
        .ok_or(StoreError::Unreadable("a filter column"))
}

/// A phone from six columns: dialled, e164, kind, label, `short_code`, `toll_free`.
pub(super) fn phone(row: &Row<'_>, first: usize) -> Result<Phone, StoreError> {
    Ok(Phone {
        number: row.get(first)?,
        e164: row.get(first + 1)?,
        kind: keyed(&row.get::<_, String>(first + 2)?)?,
        label: row.get(first + 3)?,
        short_code: row.get(first + 4)?,
        toll_free: row.get(first + 5)?,
        schedule: None,
        schedule_note: None,
        shared: None,
    })
}
