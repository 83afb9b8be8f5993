//! A directory in which one bit has changed is never opened, whichever bit it is.

use std::thread;

use lodestar::store::{self, Directory, StoreError};

const FLIPS: usize = 10_000;
/// As many are tried all the way through, each with a copy that is never given back.
const OPENED: usize = 24;

fn written() -> (Vec<u8>, [u8; 32]) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let (facts, faults) = lodestar::catalog::load(&folder);
    assert!(faults.is_empty(), "{faults:#?}");
    let bytes =
        store::write(&facts.taxonomy, &facts.rights.rights, &facts.organizations()).expect("a directory");
    let digest = store::digest(&bytes);
    (bytes, digest)
}

fn flip(bytes: &mut [u8], bit: usize) {
    *bytes.get_mut(bit / 8).expect("a byte of it") ^= 1 << (bit % 8);
}

#[test]
fn ten_thousand_flipped_bits_show_no_altered_fact() {
    let (bytes, digest) = written();
    store::verify(&bytes, &digest).expect("unchanged bytes");
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let refused: usize = thread::scope(|scope| {
        let parts: Vec<_> = (0..workers)
            .map(|worker| {
                let mut bytes = bytes.clone();
                scope.spawn(move || {
                    let mut random = fastrand::Rng::with_seed(20_261_125 + worker as u64);
                    let share = FLIPS / workers + usize::from(worker < FLIPS % workers);
                    let tried = (0..share).filter(|_| {
                        let bit = random.usize(..bytes.len() * 8);
                        flip(&mut bytes, bit);
                        let verdict = store::verify(&bytes, &digest);
                        flip(&mut bytes, bit);
                        matches!(verdict, Err(StoreError::Damaged))
                    });
                    tried.count()
                })
            })
            .collect();
        parts.into_iter().map(|part| part.join().expect("no panic")).sum()
    });
    assert_eq!(refused, FLIPS);
}

#[test]
fn a_directory_with_a_flipped_bit_is_not_opened() {
    let (bytes, digest) = written();
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..OPENED {
        let mut changed = bytes.clone();
        flip(&mut changed, random.usize(..bytes.len() * 8));
        let opened = Directory::open(changed.leak(), &digest);
        assert!(matches!(opened, Err(StoreError::Damaged)));
    }
}
