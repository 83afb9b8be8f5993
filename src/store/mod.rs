//! The directory's only SQL: writing it, opening it safely, searching it.
//!
//! A directory is one SQLite file in memory. Filters and their counts are answered from flat bitmaps that are built
//! when it is opened; words from a `term → roaring bitmap` table inside the file, found through an fst vocabulary.
//! Measurements that led to this are in `benches/README.md`.

mod analysis;
mod bits;
mod columns;
mod error;
mod read;
mod write;

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::model::Phone;

pub use error::StoreError;
pub use read::{Directory, verify};
pub use write::write;

/// The field of the search index that holds everything.
const ALL_FIELD: u32 = 0;
/// The field of the search index that holds names only.
const NAME_FIELD: u32 = 1;
/// The field of the search index that holds runs of three digits of telephone numbers.
const PHONE_FIELD: u32 = 2;
/// The field of the search index that holds phrases: a need's words find the services that answer it, a country's
/// name those that are in it.
const MEANING_FIELD: u32 = 3;
/// The same phrases; a country's name finds all services that can be used from there or serve its citizens.
const REACH_FIELD: u32 = 4;
/// A prefix that more terms than this share has a ready union.
const READY_UNION: usize = 16;

/// The SHA-256 of a directory's bytes.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A digest as it is written beside a file: two letters a byte.
pub fn hexadecimal(digest: &[u8]) -> String {
    digest.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The digits of telephone numbers, as dialled and with country code, each form once.
fn phone_forms<'a>(phones: impl Iterator<Item = &'a Phone>) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for phone in phones {
        for form in [
            analysis::digits(&phone.number),
            analysis::digits(phone.e164.as_deref().unwrap_or_default()),
        ] {
            if !form.is_empty() && !forms.contains(&form) {
                forms.push(form);
            }
        }
    }
    forms
}
