//! Every rule of the editors, shown failing on facts that break it and nothing else.

#[path = "support/catalog.rs"]
mod support;

use std::collections::BTreeSet;

use lodestar::catalog::RULES;
use support::{Facts, HOUSE, shown};

/// Facts that break one rule: what is done to sound facts, and everything that is then said.
#[derive(Default)]
struct Breach {
    rule: String,
    steps: Vec<Step>,
    said: Vec<String>,
}

enum Step {
    AcceptIds,
    Edit {
        path: String,
        old: Vec<String>,
        new: Vec<String>,
    },
}

/// Reads `fixtures/catalog/breaches.txt`; its head says how it is written.
fn breaches() -> Vec<Breach> {
    let mut breaches: Vec<Breach> = Vec::new();
    let mut path = String::new();
    for line in include_str!("fixtures/catalog/breaches.txt").lines() {
        let (mark, text) = (line.chars().next(), line.get(2..).unwrap_or_default().to_owned());
        let Some(mark) = mark.filter(|mark| "=@-+~>".contains(*mark)) else {
            continue;
        };
        if mark == '=' {
            let rule = text.trim().to_owned();
            breaches.push(Breach {
                rule,
                ..Breach::default()
            });
            continue;
        }
        let breach = breaches.last_mut().expect("a rule before anything else");
        match (mark, breach.steps.last_mut()) {
            ('>', _) => breach.said.push(text),
            ('~', _) => breach.steps.push(Step::AcceptIds),
            ('@', _) => path = text,
            ('+', Some(Step::Edit { path: last, new, .. })) if *last == path => new.push(text),
            ('-', Some(Step::Edit { path: last, old, new })) if *last == path && new.is_empty() => {
                old.push(text);
            }
            ('-', _) => breach.steps.push(Step::Edit {
                path: path.clone(),
                old: vec![text],
                new: vec![],
            }),
            _ => breach.steps.push(Step::Edit {
                path: path.clone(),
                old: vec![],
                new: vec![text],
            }),
        }
    }
    breaches
}

fn spoilt(breach: &Breach) -> Facts {
    let facts = Facts::sound();
    for step in &breach.steps {
        match step {
            Step::AcceptIds => facts.accept_ids(),
            Step::Edit { path, old, new } if old.is_empty() => facts.write(path, new.join("\n").as_bytes()),
            Step::Edit { path, old, new } => facts.edit(path, &old.join("\n"), &new.join("\n")),
        }
    }
    facts
}

#[test]
fn sound_facts_have_no_diagnostic() {
    assert_eq!(shown(&Facts::sound().diagnostics()), [""; 0]);
}

#[test]
fn every_breach_is_found_with_its_line_and_nothing_else() {
    for breach in breaches() {
        let found = spoilt(&breach).diagnostics();
        assert!(!found.is_empty(), "{} is not found", breach.rule);
        assert_eq!(shown(&found), breach.said, "{}", breach.rule);
        assert!(
            found.iter().all(|found| found.rule == breach.rule),
            "{}: {found:?}",
            breach.rule
        );
    }
}

#[test]
fn every_rule_is_shown_failing() {
    let shown: BTreeSet<String> = breaches().into_iter().map(|breach| breach.rule).collect();
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(shown, rules);
    assert_eq!(RULES.len(), rules.len(), "names of rules are unique");
}

#[test]
fn everything_wrong_is_said_at_once_and_in_order() {
    let facts = Facts::sound();
    facts.edit(HOUSE, "\"km\"", "\"qq\"");
    facts.edit(HOUSE, "Mo-Fr 08:00-17:00", "whenever");
    facts.edit(HOUSE, "name = \"Example House\"", "name = \" \"");
    facts.edit("taxonomy.toml", "icon = \"house\"\n", "");
    let found = facts.diagnostics();
    let places: Vec<(&str, usize)> = found
        .iter()
        .map(|found| (found.path.as_str(), found.line))
        .collect();
    let house = "data/organizations/KH/example-house.toml";
    assert_eq!(
        places,
        [(house, 1), (house, 11), (house, 12), ("data/taxonomy.toml", 2)]
    );
}
