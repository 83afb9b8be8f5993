//! Whom people in real corridors are sent to first, reasoned from the facts: `fixtures/corridors/corridors.txt`.

#[path = "support/referral.rs"]
mod support;

use std::fmt::Write as _;

use lodestar::model::PlanStep;
use lodestar::referral::{Plan, Reason, Trait};
use support::{NOW, RESOURCES, first, inquirer};

struct Corridor {
    here: String,
    home: String,
    traits: Vec<Trait>,
    steps: String,
}

impl Corridor {
    fn plan(&self) -> Plan {
        RESOURCES.plan(&inquirer(&self.here, &self.home, &[], &self.traits), NOW)
    }
}

/// Reads the table; its head says how it is written.
fn corridors() -> Vec<Corridor> {
    let mut corridors: Vec<Corridor> = Vec::new();
    let steps: Vec<&str> = PlanStep::ALL.iter().map(|step| step.key()).collect();
    for line in include_str!("fixtures/corridors/corridors.txt").lines() {
        if let Some(head) = line.strip_prefix("== ") {
            let mut words = head.split_whitespace();
            let mut word = || words.next().unwrap_or_default().to_owned();
            let (here, home) = (word(), word());
            let known = |key: &str| {
                Trait::ALL
                    .into_iter()
                    .find(|it| it.key() == key)
                    .expect("a trait")
            };
            corridors.push(Corridor {
                here,
                home,
                traits: words.map(known).collect(),
                steps: String::new(),
            });
        } else if let (Some(corridor), Some(word)) = (corridors.last_mut(), line.split(' ').next())
            && steps.contains(&word)
        {
            corridor.steps.push_str(line);
            corridor.steps.push('\n');
        }
    }
    corridors
}

#[test]
fn every_corridor_leads_to_whom_the_facts_say() {
    let corridors = corridors();
    assert!(corridors.len() >= 40, "{}", corridors.len());
    let mut wrong = String::new();
    for corridor in &corridors {
        let plan = corridor.plan();
        let mut found = String::new();
        for step in PlanStep::ALL {
            writeln!(found, "{:13}{}", step.key(), first(&plan, step)).expect("text");
        }
        if found != corridor.steps {
            let (here, home) = (&corridor.here, &corridor.home);
            writeln!(wrong, "== {here} {home} {:?}\n{found}", corridor.traits).expect("text");
        }
    }
    assert!(wrong.is_empty(), "these plans have changed:\n{wrong}");
}

fn reason(here: &str, home: &str, step: PlanStep) -> Option<Reason> {
    let plan = RESOURCES.plan(&inquirer(here, home, &[], &[]), NOW);
    plan.step(step)?.referrals.first().map(|it| it.reason)
}

#[test]
fn the_reason_is_said() {
    for (here, home, step, expected) in [
        ("KH", "VN", PlanStep::DangerNow, Reason::EmergencyNumbers),
        ("KH", "VN", PlanStep::OwnCountry, Reason::EmbassyHere),
        ("MM", "KE", PlanStep::OwnCountry, Reason::EmbassyCovers),
        ("LA", "VN", PlanStep::OwnCountry, Reason::HomeLine),
        ("KH", "VN", PlanStep::OnYourSide, Reason::TraffickingHelp),
        ("MM", "VN", PlanStep::OnYourSide, Reason::ForYourCitizens),
        ("MM", "KE", PlanStep::OnYourSide, Reason::Worldwide),
        ("QA", "NP", PlanStep::OnYourSide, Reason::LineHere),
        ("KH", "VN", PlanStep::Doctor, Reason::HelpHere),
        ("MM", "BD", PlanStep::HelpAtHome, Reason::ReturnHelp),
        ("KH", "PK", PlanStep::HelpAtHome, Reason::HomeHelp),
    ] {
        assert_eq!(reason(here, home, step), Some(expected), "{here} {home} {step:?}");
    }
    let minor = RESOURCES.plan(&inquirer("KH", "ID", &[], &[Trait::Under18]), NOW);
    let side = minor.step(PlanStep::OnYourSide).expect("a step");
    assert_eq!(
        side.referrals.first().map(|it| it.reason),
        Some(Reason::ForChildren)
    );
}

#[test]
fn where_no_embassy_is_known_the_nearest_thing_is_offered() {
    let plan = RESOURCES.plan(&inquirer("LA", "ET", &[], &[]), NOW);
    let own = plan.step(PlanStep::OwnCountry).expect("a step");
    let gap = own.gap.as_ref().expect("a gap");
    assert_eq!(gap.lack.key(), "no_embassy_known");
    let nearest: Vec<(&str, Reason)> = gap
        .nearest
        .iter()
        .map(|it| (it.service.as_str(), it.reason))
        .collect();
    assert_eq!(
        nearest,
        [
            ("la-iom-lao-pdr-un-migration-agency-in-laos", Reason::Refers),
            ("et-iom-ethiopia-migrant-protection-and-return", Reason::HomeHelp),
            ("zz-iom-protection-of-vulnerable-migrants", Reason::Worldwide),
        ]
    );
    // No South African embassy is known in Myanmar; the one in Bangkok does not say that it covers Myanmar.
    let plan = RESOURCES.plan(&inquirer("MM", "ZA", &[], &[]), NOW);
    let own = plan.step(PlanStep::OwnCountry).expect("a step");
    assert_eq!(own.referrals.first().map(|it| it.reason), Some(Reason::HomeLine));
}

#[test]
fn what_is_missing_in_a_country_is_offered_near_it() {
    let plan = RESOURCES.plan(&inquirer("MM", "KE", &["talk"], &[]), NOW);
    let side = plan.step(PlanStep::OnYourSide).expect("a step");
    let gap = side.gap.as_ref().expect("a gap");
    assert_eq!(gap.lack.key(), "nothing_here");
    assert!(
        gap.nearest.iter().any(|it| it.reason == Reason::NearbyCountry),
        "{:?}",
        gap.nearest
    );
}
