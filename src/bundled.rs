//! The directory that is built into the program.

use crate::store::{Directory, StoreError};

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/directory.sqlite"));
static DIGEST: &[u8; 32] = include_bytes!(concat!(env!("OUT_DIR"), "/directory.sha256"));

/// Opens the bundled directory, read-only and straight from the program's own memory.
///
/// # Errors
/// If the bytes are not the ones that were built in: the program file is damaged.
pub fn directory() -> Result<Directory, StoreError> {
    Directory::open(BYTES, DIGEST)
}
