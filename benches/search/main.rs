//! One call for a screen, at three sizes, beside the plain way in the same run: `cargo bench --bench search`.
//!
//! With sizes as arguments (`-- 995 100000`), only those; with `--ours`, without the plain way, which takes most of the
//! time. What it printed last is in `benches/README.md`.

#![expect(clippy::print_stdout, reason = "printing is what a benchmark is for")]

mod plain;
mod synthetic;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use fastrand::Rng;
use lodestar::model::{CountryCode, Query, TermId};
use lodestar::store::{self, Directory};

use plain::Plain;
use synthetic::Real;

const SEED: u64 = 20_261_124;
const NOW: i64 = 1_795_489_200;
const SIZES: [usize; 3] = [995, 100_000, 1_000_000];

/// A kind of question: its name, and how one of it is made.
struct Kind {
    name: &'static str,
    make: fn(&Real, &mut Rng) -> Query,
    /// The plain way knows nothing of it.
    ours_only: bool,
}

const fn both(name: &'static str, make: fn(&Real, &mut Rng) -> Query) -> Kind {
    Kind {
        name,
        make,
        ours_only: false,
    }
}

const KINDS: [Kind; 9] = [
    both("nothing asked", |_, _| query("")),
    both("1 letter", |real, rng| query(&cut(&real.word(rng), 1))),
    both("2 to 6 letters", |real, rng| {
        let letters = rng.usize(2..7);
        query(&cut(&real.word(rng), letters))
    }),
    both("two words", |real, rng| {
        query(&format!("{} {}", real.word(rng), cut(&real.word(rng), 3)))
    }),
    both("country", |real, rng| with_country(query(""), real, rng)),
    both("country + need", |real, rng| {
        with_need(with_country(query(""), real, rng), real, rng)
    }),
    both("country + need + word", |real, rng| {
        let words = cut(&real.word(rng), 4);
        with_need(with_country(query(&words), real, rng), real, rng)
    }),
    Kind {
        name: "mistyped word",
        make: |real, rng| query(&mistyped(real, rng)),
        ours_only: true,
    },
    Kind {
        name: "part of a number",
        make: |_, rng| query(&format!("{:05}", rng.u32(..100_000))),
        ours_only: true,
    },
];

fn query(words: &str) -> Query {
    Query {
        words: words.to_owned(),
        now: NOW,
        limit: 50,
        ..Query::default()
    }
}

fn cut(word: &str, letters: usize) -> String {
    word.chars()
        .filter(|letter| letter.is_alphanumeric())
        .take(letters)
        .collect()
}

fn mistyped(real: &Real, rng: &mut Rng) -> String {
    loop {
        let mut letters: Vec<char> = real.word(rng).chars().filter(char::is_ascii_alphabetic).collect();
        if letters.len() >= 6 {
            let at = rng.usize(1..letters.len() - 1);
            letters.swap(at, at + 1);
            return letters.into_iter().collect();
        }
    }
}

fn with_country(mut query: Query, real: &Real, rng: &mut Rng) -> Query {
    let countries: BTreeSet<CountryCode> = real
        .organizations
        .iter()
        .flat_map(|(_, organization)| organization.services.iter().map(|service| service.country))
        .collect();
    query.countries.extend(rng.choice(countries));
    query
}

fn with_need(mut query: Query, real: &Real, rng: &mut Rng) -> Query {
    let needs: Vec<TermId> = real.taxonomy.terms.iter().map(|term| term.id.clone()).collect();
    query.needs.extend(rng.choice(needs));
    query
}

/// Sorted times.
struct Times(Vec<Duration>);

impl Times {
    fn of(queries: &[Query], mut ask: impl FnMut(&Query)) -> Self {
        let mut times: Vec<Duration> = queries
            .iter()
            .map(|query| {
                let started = Instant::now();
                ask(query);
                started.elapsed()
            })
            .collect();
        times.sort_unstable();
        Self(times)
    }

    fn at(&self, percent: usize) -> f64 {
        let place = (self.0.len() * percent).div_ceil(100).saturating_sub(1);
        self.0.get(place).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked: Vec<usize> = arguments
        .iter()
        .filter_map(|argument| argument.parse().ok())
        .collect();
    let with_plain = !arguments.iter().any(|argument| argument == "--ours");
    let real = Real::read();
    for size in if asked.is_empty() { SIZES.to_vec() } else { asked } {
        measure(&real, size, with_plain);
    }
}

fn measure(real: &Real, size: usize, with_plain: bool) {
    let organizations = if size == SIZES[0] {
        real.organizations.clone()
    } else {
        real.grown_to(size, SEED)
    };
    let started = Instant::now();
    let bytes = store::write(&real.taxonomy, &[], &organizations).expect("a directory");
    let wrote = started.elapsed();
    let digest = store::digest(&bytes);
    let bytes: &'static [u8] = bytes.leak();
    let started = Instant::now();
    let directory = Directory::open(bytes, &digest).expect("a directory");
    let opened = started.elapsed();
    let plain = with_plain.then(|| Plain::new(&real.taxonomy, &organizations).expect("a database"));
    drop(organizations);
    println!(
        "\n{size} services: {} KB, written in {:.1} s, checked and opened in {:.0} ms\n",
        bytes.len() / 1_000,
        wrote.as_secs_f64(),
        opened.as_secs_f64() * 1e3
    );
    println!("| question | p50 ms | p99 ms | plain p50 ms | plain p99 ms | p99 : plain p99 |");
    println!("|---|---|---|---|---|---|");
    let (ours, theirs) = if size > 200_000 { (400, 20) } else { (1_000, 100) };
    for kind in &KINDS {
        row(real, kind, &directory, plain.as_ref(), (ours, theirs));
    }
}

/// One row of the table, both ways in turn on the same questions.
fn row(
    real: &Real,
    kind: &Kind,
    directory: &Directory,
    plain: Option<&Plain>,
    (ours, theirs): (usize, usize),
) {
    let mut rng = Rng::with_seed(SEED);
    let queries: Vec<Query> = (0..ours).map(|_| (kind.make)(real, &mut rng)).collect();
    let ask = |query: &Query| {
        black_box(directory.search(query).expect("an answer"));
    };
    queries.iter().take(20).for_each(ask);
    let own = Times::of(&queries, ask);
    let Some(plain) = plain.filter(|_| !kind.ours_only) else {
        println!(
            "| {} | {:.2} | {:.2} | – | – | – |",
            kind.name,
            own.at(50),
            own.at(99)
        );
        return;
    };
    let other = Times::of(queries.get(..theirs).unwrap_or(&queries), |query| {
        black_box(plain.search(query).expect("an answer"));
    });
    println!(
        "| {} | {:.2} | {:.2} | {:.1} | {:.1} | 1 : {:.0} |",
        kind.name,
        own.at(50),
        own.at(99),
        other.at(50),
        other.at(99),
        other.at(99) / own.at(99).max(1e-6)
    );
}
