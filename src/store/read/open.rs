use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

use super::Directory;
use super::filters::Filters;
use super::openness::OpennessCache;
use super::words::Vocabulary;
use crate::model::{Taxonomy, TaxonomyTerm};
use crate::store::error::StoreError;
use crate::store::write::{APPLICATION_ID, FORMAT};
use crate::store::{columns, digest};

/// SQLite reads this many bytes where they lie and copies none of them: a copy of a page would stay in memory when
/// nobody needs it any more, and say what was read. What could go wrong with a file that others change cannot here.
const READ_IN_PLACE: i64 = 0x7fff_0000;
/// How every SQLite 3 file begins.
const MAGIC: &[u8] = b"SQLite format 3\0";

impl Directory {
    /// Opens bytes that are part of the program, without copying them; nothing touches the disk.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the SHA-256 is not the expected one; SQLite never sees such bytes.
    pub fn open(bytes: &'static [u8], expected: &[u8; 32]) -> Result<Self, StoreError> {
        verify(bytes, expected)?;
        check_magic(bytes)?;
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_bytes("main", bytes)?;
        Self::read(connection)
    }

    /// Opens bytes that were written a moment ago by [`crate::store::write()`].
    ///
    /// # Errors
    /// If they are no directory of this format.
    pub fn open_vec(bytes: &[u8]) -> Result<Self, StoreError> {
        check_magic(bytes)?;
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact("main", bytes, bytes.len(), true)?;
        Self::read(connection)
    }

    fn read(connection: Connection) -> Result<Self, StoreError> {
        harden(&connection)?;
        check_header(&connection)?;
        let taxonomy = read_taxonomy(&connection)?;
        let filters = Filters::read(&connection, &taxonomy)?;
        let hours = columns::decode(&super::sql::column(&connection, columns::HOURS)?)?;
        let openness = OpennessCache::new(filters.services(), &hours);
        let vocabulary = Vocabulary::read(&connection)?;
        Ok(Self {
            connection,
            vocabulary,
            filters,
            openness,
            taxonomy,
        })
    }
}

/// Whether bytes are the published ones, by their SHA-256. One changed bit of a million would pass SQLite's own check three
/// times out of four, and might be a digit of somebody's number.
///
/// # Errors
/// [`StoreError::Damaged`] if they are not.
pub fn verify(bytes: &[u8], expected: &[u8; 32]) -> Result<(), StoreError> {
    if digest(bytes) == *expected {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

fn check_magic(bytes: &[u8]) -> Result<(), StoreError> {
    if bytes.starts_with(MAGIC) {
        Ok(())
    } else {
        Err(StoreError::Foreign("it is not an SQLite 3 file"))
    }
}

/// Everything off that a directory does not need, after <https://www.sqlite.org/security.html>. Its `cell_size_check` is not
/// on: SQLite would look at all cells of a page whenever one is read in place, which makes a search 1.6 times as long, and
/// the bytes are the ones whose digest was checked, or that were written a moment ago.
fn harden(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Otherwise every new value makes SQLite plan a statement anew, which takes longer than running it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    for off in [
        DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER,
        DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW,
        DbConfig::SQLITE_DBCONFIG_DQS_DDL,
        DbConfig::SQLITE_DBCONFIG_DQS_DML,
    ] {
        connection.set_db_config(off, false)?;
    }
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 10_000)?;
    connection.set_limit(Limit::SQLITE_LIMIT_WORKER_THREADS, 0)?;
    connection.pragma_update(None, "mmap_size", READ_IN_PLACE)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "query_only", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn check_header(connection: &Connection) -> Result<(), StoreError> {
    let unreadable = |_| StoreError::Foreign("its header cannot be read");
    let application: i64 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(unreadable)?;
    if application != APPLICATION_ID {
        return Err(StoreError::Foreign("it was written by another program"));
    }
    let found: i64 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(unreadable)?;
    if found == FORMAT {
        Ok(())
    } else {
        Err(StoreError::WrongVersion {
            found,
            wanted: FORMAT,
        })
    }
}

fn read_taxonomy(connection: &Connection) -> Result<Taxonomy, StoreError> {
    let mut statement = connection.prepare(include_str!("sql/taxonomy.sql"))?;
    let mut rows = statement.query([])?;
    let mut taxonomy = Taxonomy::default();
    while let Some(row) = rows.next()? {
        let parent: Option<String> = row.get(1)?;
        taxonomy.terms.push(TaxonomyTerm {
            id: super::sql::parsed(&row.get::<_, String>(0)?)?,
            parent: parent.map(|parent| super::sql::parsed(&parent)).transpose()?,
            description: row.get(2)?,
            icon: row.get(3)?,
            synonyms: Default::default(),
            evidence: Vec::new(),
        });
    }
    Ok(taxonomy)
}
