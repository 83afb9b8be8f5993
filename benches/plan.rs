//! How long a plan and a look-up of a contact take on the bundled facts: median and 99th percentile over random
//! inquirers. The budget is 5 ms at p99. Prints only: `cargo bench --bench plan`.

#![expect(clippy::print_stdout, reason = "printing is what a benchmark is for")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use lodestar::bundled;
use lodestar::gazetteer::countries;
use lodestar::model::{CountryCode, LanguageTag, TermId};
use lodestar::referral::{ContactIndex, Inquirer, Nationality, Resources, Trait};

const ROUNDS: usize = 20_000;
/// Tuesday 2026-11-24 03:00 UTC.
const NOW: i64 = 1_795_489_200;
const BUDGET: Duration = Duration::from_millis(5);

fn main() {
    let directory = bundled::directory().expect("the bundled directory");
    let started = Instant::now();
    let facts = directory.facts().expect("facts");
    let rights = directory.rights().expect("rights");
    println!("read {} facts: {:?}", facts.len(), started.elapsed());
    let started = Instant::now();
    let index = ContactIndex::new(&facts);
    println!("index of contacts: {:?}", started.elapsed());
    let numbers: Vec<String> = facts
        .iter()
        .flat_map(|fact| &fact.service.phones)
        .map(|phone| phone.number.clone())
        .collect();
    let started = Instant::now();
    let resources = Resources::new(directory.taxonomy(), rights, facts);
    println!("made ready for plans: {:?}", started.elapsed());

    let terms: Vec<TermId> = directory
        .taxonomy()
        .terms
        .iter()
        .map(|term| term.id.clone())
        .collect();
    let mut random = fastrand::Rng::with_seed(1);
    let inquirers: Vec<Inquirer> = (0..ROUNDS).map(|_| inquirer(&mut random, &terms)).collect();
    measure("plan", inquirers.iter(), |inquirer| {
        black_box(resources.plan(inquirer, NOW));
    });

    let texts: Vec<String> = (0..ROUNDS / 10)
        .filter_map(|_| random.choice(&numbers).map(|number| changed(&mut random, number)))
        .collect();
    measure("contact", texts.iter(), |text| {
        black_box(index.look_up(text, None));
    });
}

fn inquirer(random: &mut fastrand::Rng, terms: &[TermId]) -> Inquirer {
    let all: Vec<CountryCode> = countries().collect();
    let country = |random: &mut fastrand::Rng| random.choice(&all).copied().unwrap_or(CountryCode::WORLDWIDE);
    let here = country(random);
    Inquirer {
        nationality: match random.u8(0..8) {
            0 => Nationality::NotSaid,
            1 => Nationality::Stateless,
            _ => Nationality::Of(country(random)),
        },
        needs: (0..random.usize(0..4))
            .filter_map(|_| random.choice(terms).cloned())
            .collect(),
        traits: Trait::ALL.into_iter().filter(|_| random.u8(0..4) == 0).collect(),
        language: ["km", "vi", "zh-Hans", "sw"]
            .get(random.usize(0..6))
            .and_then(|tag| tag.parse::<LanguageTag>().ok()),
        ..Inquirer::somebody_in(here)
    }
}

/// A number with one digit changed, as often as not: the slowest look-up is of what is not listed.
fn changed(random: &mut fastrand::Rng, number: &str) -> String {
    let digit = char::from_digit(random.u32(0..10), 10).unwrap_or('0');
    let at = random.usize(0..number.len().max(1));
    let letters = number.char_indices();
    letters
        .map(|(place, letter)| if place == at { digit } else { letter })
        .collect()
}

fn measure<T>(what: &str, all: impl Iterator<Item = T>, mut run: impl FnMut(T)) {
    let mut times: Vec<Duration> = all
        .map(|one| {
            let started = Instant::now();
            run(one);
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 1000).copied().unwrap_or_default();
    println!(
        "{what}: {} rounds, p50 {:?}, p99 {:?}, slowest {:?} (budget of p99 {BUDGET:?})",
        times.len(),
        at(500),
        at(990),
        times.last().copied().unwrap_or_default()
    );
}
