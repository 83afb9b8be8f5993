use serde::Serialize;

use super::arguments::Check;
use super::output::Output;
use super::{Outcome, Problem, build, today};
use crate::catalog::{self, Diagnostic, Severity, ids};

#[derive(Serialize)]
struct Found<'a> {
    path: &'a str,
    line: usize,
    severity: &'static str,
    rule: &'a str,
    message: &'a str,
}

pub fn run(arguments: &Check, output: &mut Output) -> Result<Outcome, Problem> {
    if !arguments.data.is_dir() {
        let folder = arguments.data.display();
        return Err(Problem::Usage(format!(
            "'{folder}' is not a folder; name the folder that holds taxonomy.toml"
        )));
    }
    let (mut facts, mut found) = catalog::load(&arguments.data);
    if arguments.accept_ids {
        let list = ids::accepted(&facts);
        build::replace(&arguments.data.join(ids::FILE), list.as_bytes())?;
        facts.known_ids = list;
    }
    found.extend(catalog::check(&facts, today()?));
    found.sort();
    let (faults, warnings): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        found.iter().partition(|each| each.severity == Severity::Fault);
    let listed: Vec<&Diagnostic> = found
        .iter()
        .filter(|each| arguments.warnings || each.severity == Severity::Fault)
        .collect();

    if arguments.json {
        output.json(&listed.iter().map(|each| as_json(each)).collect::<Vec<_>>())?;
    } else {
        for each in &listed {
            let kind = if each.severity == Severity::Fault {
                ""
            } else {
                "warning: "
            };
            output.line(&format!("{}:{}: {kind}{}", each.path, each.line, each.message))?;
        }
        let hint = if arguments.warnings || warnings.is_empty() {
            ""
        } else {
            " (list them with --warnings)"
        };
        let services: usize = facts
            .entries
            .iter()
            .map(|entry| entry.organization.services.len())
            .sum();
        output.line(&format!(
            "{} organisations, {services} services: {} faults, {} warnings{hint}",
            facts.entries.len(),
            faults.len(),
            warnings.len()
        ))?;
    }
    Ok(if faults.is_empty() {
        Outcome::Done
    } else {
        Outcome::Nothing
    })
}

fn as_json(diagnostic: &Diagnostic) -> Found<'_> {
    Found {
        path: &diagnostic.path,
        line: diagnostic.line,
        severity: if diagnostic.severity == Severity::Fault {
            "fault"
        } else {
            "warning"
        },
        rule: diagnostic.rule,
        message: &diagnostic.message,
    }
}
