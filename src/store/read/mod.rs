//! Reading a directory: opening it safely, searching, whole services, coverage.

mod coverage;
mod emergency;
mod facts;
mod filters;
mod hits;
mod open;
mod openness;
mod places;
mod question;
mod ranking;
mod search;
mod service;
mod sql;
mod words;

use rusqlite::Connection;

use crate::model::Taxonomy;

pub use open::verify;

/// An opened directory: one read-only connection to a database in memory, and its filters as bitmaps.
pub struct Directory {
    connection: Connection,
    vocabulary: words::Vocabulary,
    filters: filters::Filters,
    openness: openness::OpennessCache,
    taxonomy: Taxonomy,
}

impl Directory {
    /// The needs and their parts, in the order shown; without their synonyms, which only the index knows.
    pub fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }
}
