//! Facts → the bytes of one SQLite file: the same facts give the same bytes, in any folder, on any day.

mod columns;
mod disarmed;
mod index;
mod order;
mod tables;

use rusqlite::Connection;

use super::error::StoreError;
use crate::model::{Organization, OrganizationId, Right, Taxonomy};

/// What the file says of itself in its header: "LODE".
pub(super) const APPLICATION_ID: i64 = 0x4C4F_4445;
/// The format that this version writes and reads.
pub(super) const FORMAT: i64 = 3;

/// Writes a directory.
///
/// # Errors
/// If SQLite refuses, or there are more services than the format can number.
pub fn write(
    taxonomy: &Taxonomy,
    rights: &[Right],
    organizations: &[(OrganizationId, Organization)],
) -> Result<Vec<u8>, StoreError> {
    let disarmed: Vec<(OrganizationId, Organization)> = organizations
        .iter()
        .map(|(id, organization)| (id.clone(), disarmed::disarmed(organization)))
        .collect();
    let ordered = order::display_order(&disarmed)?;
    let mut database = Connection::open_in_memory()?;
    database.pragma_update(None, "page_size", 4096)?;
    database.pragma_update(None, "journal_mode", "OFF")?;
    database.pragma_update(None, "application_id", APPLICATION_ID)?;
    database.pragma_update(None, "user_version", FORMAT)?;
    // Checked at the end in one go: a deferred reference costs a scan of the table for every row that answers it.
    database.pragma_update(None, "foreign_keys", false)?;
    database.execute_batch(include_str!("../schema.sql"))?;
    let transaction = database.transaction()?;
    tables::write(&transaction, taxonomy, &ordered)?;
    tables::write_rights(&transaction, rights)?;
    columns::write(&transaction, taxonomy, &ordered)?;
    index::write(&transaction, taxonomy, &ordered)?;
    transaction.commit()?;
    if database.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(StoreError::Unreadable("a reference to a row that is not there"));
    }
    Ok(database.serialize("main")?.to_vec())
}
