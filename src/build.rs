//! data/ → the directory bundled in the program.
//!
//! This script is the first guard of the import rule: it declares the ground floors only, so an import that
//! points up does not compile here. A fault in the facts fails the build with `path:line`.

#![expect(
    dead_code,
    unused_imports,
    reason = "the ground floors are compiled whole, but a build script calls only a few of their functions"
)]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

mod catalog;
mod gazetteer;
mod hours;
mod model;
#[expect(clippy::disallowed_types, reason = "this is where SQL lives")]
mod store;

/// A build must not depend on its day: whether a date lies in the future is asked by `lodestar-directory check`.
const LAST_DAY: &str = "2200";

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let data = root.join("data");
    watch(&data)?;

    let (facts, mut diagnostics) = catalog::load(&data);
    diagnostics.extend(catalog::check(&facts, LAST_DAY.parse()?));
    let faults: Vec<String> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == catalog::Severity::Fault)
        .map(ToString::to_string)
        .collect();
    if !faults.is_empty() {
        return Err(format!("{} faults in the facts:\n{}", faults.len(), faults.join("\n")).into());
    }

    let bytes = store::write(&facts.taxonomy, &facts.organizations())?;
    fs::write(out.join("directory.sha256"), store::digest(&bytes))?;
    fs::write(out.join("directory.sqlite"), bytes)?;
    Ok(())
}

/// Cargo watches a folder by its own time stamp only, so every folder is named.
fn watch(folder: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            watch(&path)?;
        } else {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
    Ok(())
}
