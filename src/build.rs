//! data/ → the directory bundled in the program; assets/i18n → the messages built into it.
//!
//! This script is the first guard of the import rule: it declares the ground floors only, so an import that
//! points up does not compile here. A fault in the facts or in a message fails the build with `path:line`.

#![expect(
    dead_code,
    unused_imports,
    reason = "the ground floors are compiled whole, but a build script calls only a few of their functions"
)]

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

mod catalog;
mod disarming;
mod folding;
mod gazetteer;
mod hours;
#[path = "i18n/check.rs"]
mod messages;
mod model;
#[expect(clippy::disallowed_types, reason = "this is where SQL lives")]
mod store;

/// A build must not depend on its day: whether a date lies in the future is asked by `lodestar-directory check`.
const LAST_DAY: &str = "2200";

/// The folders whose sources name messages.
const WITH_WORDS: [&str; 3] = ["src/app", "src/i18n", "src/ui"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    words(&root, &out)?;
    facts(&root.join("data"), &out)
}

/// Tells Cargo every fault.
fn none(faults: &[String], of: &str) -> Result<(), Box<dyn Error>> {
    for fault in faults {
        println!("cargo::error={fault}");
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("{} faults in the {of}", faults.len()).into())
    }
}

/// Checks the messages and lists their files for the program.
fn words(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = root.join("assets/i18n");
    watch(&folder)?;
    let mut sources = Vec::new();
    for with_words in WITH_WORDS {
        let with_words = root.join(with_words);
        watch(&with_words)?;
        files(&with_words, "rs", &mut sources)?;
    }
    let languages: Vec<&str> = gazetteer::LANGUAGES.iter().map(|language| language.tag).collect();
    let mut faults = messages::check(&folder, &languages);
    let first = languages.first().ok_or("the program speaks no language")?;
    faults.extend(messages::unused(&folder.join(first), &sources));
    none(&faults, "messages")?;
    let mut list = "/// Every file of messages: its language, its name, its text.\npub const FILES: &[(&str, &str, &str)] = &[\n".to_owned();
    for language in languages {
        let mut found = Vec::new();
        files(&folder.join(language), "ftl", &mut found)?;
        for path in found {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let path = path.display().to_string();
            writeln!(list, "    ({language:?}, {name:?}, include_str!({path:?})),")?;
        }
    }
    list.push_str("];\n");
    fs::write(out.join("messages.rs"), list)?;
    Ok(())
}

/// Compiles the facts, unless they and this script are the ones of the last time: sources change more often.
fn facts(data: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    watch(data)?;
    let stamp = stamp(data)?;
    let last = out.join("directory.stamp");
    if fs::read_to_string(&last).is_ok_and(|last| last == stamp) && out.join("directory.sqlite").is_file() {
        return Ok(());
    }
    let (facts, mut diagnostics) = catalog::load(data);
    diagnostics.extend(catalog::check(&facts, LAST_DAY.parse()?));
    let faults: Vec<String> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == catalog::Severity::Fault)
        .map(ToString::to_string)
        .collect();
    none(&faults, "facts")?;
    let bytes = store::write(&facts.taxonomy, &facts.rights.rights, &facts.organizations())?;
    fs::write(out.join("directory.sha256"), store::digest(&bytes))?;
    fs::write(out.join("directory.sqlite"), bytes)?;
    fs::write(last, stamp)?;
    Ok(())
}

/// The digest of the facts and of this script.
fn stamp(data: &Path) -> Result<String, Box<dyn Error>> {
    let mut paths = vec![env::current_exe()?];
    files(data, "", &mut paths)?;
    let mut all = Vec::new();
    for path in paths {
        all.extend(path.as_os_str().as_encoded_bytes());
        all.extend(fs::read(&path)?);
    }
    Ok(store::hexadecimal(&store::digest(&all)))
}

/// All files below a folder with an ending, or with any if it is empty; sorted.
fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(&path, ending, found)?;
        } else if ending.is_empty() || path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
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
