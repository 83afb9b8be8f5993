//! The editor's tool, `lodestar-directory`: one command a file. What it prints for people is a table, with `--json`
//! one JSON document.
//!
//! Exit codes: 0 done; 1 faults found, or nothing found where something was asked for; 2 wrong use.

mod arguments;
mod build;
mod check;
mod contact;
mod find;
mod gaps;
mod names;
mod output;
mod plan;
mod show;
mod stats;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;

use crate::bundled;
use crate::catalog::{self, Severity};
use crate::model::PartialDate;
use crate::referral::Resources;
use crate::store::{self, Directory};

use arguments::{Arguments, Command};
use output::Output;

/// What a command ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Done.
    Done,
    /// Faults were found, or nothing was found.
    Nothing,
}

/// Why a command could not be carried out.
#[derive(Debug, thiserror::Error)]
enum Problem {
    /// It was called wrongly.
    #[error("{0}")]
    Usage(String),
    /// It was called rightly and could not be done.
    #[error("{0}")]
    Failed(String),
}

/// Runs the tool with the arguments of a program, the first being its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return output::usage(&error),
    };
    let mut output = Output::standard();
    let done = match arguments.command {
        Command::Check(it) => check::run(&it, &mut output),
        Command::Build(it) => build::run(&it, &mut output),
        Command::Find(it) => find::run(&it, &mut output),
        Command::Show(it) => show::run(&it, &mut output),
        Command::Plan(it) => plan::run(&it, &mut output),
        Command::Contact(it) => contact::run(&it, &mut output),
        Command::Gaps(it) => gaps::run(&it, &mut output),
        Command::Stats(it) => stats::run(&it, &mut output),
    };
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Nothing) => ExitCode::from(1),
        Err(problem) => {
            output::complain(&problem.to_string());
            ExitCode::from(if matches!(problem, Problem::Usage(_)) {
                2
            } else {
                1
            })
        }
    }
}

/// The bundled directory, or one made from a folder of facts.
fn directory(data: Option<&PathBuf>) -> Result<Directory, Problem> {
    let failed = |error: store::StoreError| Problem::Failed(error.to_string());
    match data {
        None => bundled::directory().map_err(failed),
        Some(data) => Directory::open_vec(&database(data)?).map_err(failed),
    }
}

/// The facts of a directory, made ready for plans.
fn resources(directory: &Directory) -> Result<Resources, Problem> {
    let failed = |error: store::StoreError| Problem::Failed(error.to_string());
    let (rights, facts) = (
        directory.rights().map_err(failed)?,
        directory.facts().map_err(failed)?,
    );
    Ok(Resources::new(directory.taxonomy(), rights, facts))
}

/// The bytes of the database that a folder of facts makes; refused if the facts have a fault.
fn database(data: &Path) -> Result<Vec<u8>, Problem> {
    if !data.is_dir() {
        let folder = data.display();
        return Err(Problem::Usage(format!(
            "'{folder}' is not a folder; name the folder that holds taxonomy.toml"
        )));
    }
    let (facts, mut found) = catalog::load(data);
    found.extend(catalog::check(&facts, today()?));
    let faults: Vec<String> = found
        .iter()
        .filter(|it| it.severity == Severity::Fault)
        .map(ToString::to_string)
        .collect();
    if !faults.is_empty() {
        return Err(Problem::Failed(format!(
            "the facts have {} faults:\n{}",
            faults.len(),
            faults.join("\n")
        )));
    }
    store::write(&facts.taxonomy, &facts.rights.rights, &facts.organizations())
        .map_err(|error| Problem::Failed(error.to_string()))
}

fn today() -> Result<PartialDate, Problem> {
    let day = chrono::Utc::now().format("%Y-%m-%d").to_string();
    day.parse()
        .map_err(|error| Problem::Failed(format!("the computer's clock is wrong: {error}")))
}

fn now() -> i64 {
    chrono::Utc::now().timestamp()
}
