use std::ffi::OsString;
use std::fs;
use std::path::Path;

use super::arguments::Build;
use super::output::Output;
use super::{Outcome, Problem, database};
use crate::store;

pub fn run(arguments: &Build, output: &mut Output) -> Result<Outcome, Problem> {
    let bytes = database(&arguments.data)?;
    replace(&arguments.out, &bytes)?;
    let digest = store::hexadecimal(&store::digest(&bytes));
    output.line(&format!(
        "{}: {} bytes, SHA-256 {digest}",
        arguments.out.display(),
        bytes.len()
    ))?;
    Ok(Outcome::Done)
}

/// Writes a file whole or not at all: beside it first, then in its place.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let failed = |error: std::io::Error| Problem::Failed(format!("cannot write {}: {error}", path.display()));
    let mut name = path.file_name().map_or_else(OsString::new, ToOwned::to_owned);
    if name.is_empty() {
        return Err(Problem::Usage(format!(
            "'{}' is not the name of a file",
            path.display()
        )));
    }
    name.push(".part");
    let beside = path.with_file_name(name);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What is left of a failed attempt helps nobody; the failure itself is reported.
        let _ = fs::remove_file(&beside);
    }
    written.map_err(failed)
}
