//! The facts of this repository, made ready for plans.

use std::path::Path;
use std::sync::LazyLock;

use lodestar::catalog::load;
use lodestar::model::{CountryCode, Fact, PlanStep, TermId};
use lodestar::referral::{Inquirer, Nationality, Plan, Resources, Trait};

/// Tuesday 2026-11-24 03:00 UTC.
pub const NOW: i64 = 1_795_489_200;

/// The facts of this repository.
pub static RESOURCES: LazyLock<Resources> = LazyLock::new(|| {
    let (catalog, _) = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    Resources::new(
        &catalog.taxonomy,
        catalog.rights.rights.clone(),
        Fact::of(&catalog.organizations()),
    )
});

/// A country by its code.
pub fn country(code: &str) -> CountryCode {
    code.parse().expect("a code")
}

/// Somebody by where they are, where home is (`-`: rather not say, `0`: stateless), what they need and what they are.
pub fn inquirer(here: &str, home: &str, needs: &[&str], traits: &[Trait]) -> Inquirer {
    Inquirer {
        nationality: match home {
            "-" => Nationality::NotSaid,
            "0" => Nationality::Stateless,
            home => Nationality::Of(country(home)),
        },
        needs: needs
            .iter()
            .map(|need| need.parse::<TermId>().expect("a need"))
            .collect(),
        traits: traits.iter().copied().collect(),
        ..Inquirer::somebody_in(country(here))
    }
}

/// The service that a step offers first; `-` for none.
pub fn first(plan: &Plan, step: PlanStep) -> String {
    let referrals = plan.step(step).into_iter().flat_map(|step| &step.referrals);
    referrals
        .map(|referral| referral.service.to_string())
        .next()
        .unwrap_or_else(|| "-".to_owned())
}
