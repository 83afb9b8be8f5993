//! A flat set of service numbers: one bit each.

use roaring::RoaringBitmap;

/// Bits in a word.
const WIDTH: usize = u64::BITS as usize;

/// A set of numbers below a fixed length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bits {
    words: Vec<u64>,
    length: usize,
}

impl Bits {
    /// No number below `length`.
    pub(super) fn none(length: usize) -> Self {
        Self {
            words: vec![0; length.div_ceil(WIDTH)],
            length,
        }
    }

    /// Every number below `length`.
    pub(super) fn all(length: usize) -> Self {
        let mut bits = Self {
            words: vec![u64::MAX; length.div_ceil(WIDTH)],
            length,
        };
        let rest = length % WIDTH;
        if let (Some(last), true) = (bits.words.last_mut(), rest > 0) {
            *last = (1 << rest) - 1;
        }
        bits
    }

    /// The numbers of an iterator; those not below `length` are left out.
    pub(super) fn of(length: usize, numbers: impl Iterator<Item = u32>) -> Self {
        let mut bits = Self::none(length);
        for number in numbers {
            bits.insert(number);
        }
        bits
    }

    /// The numbers of a posting; those not below `length` are left out. Run by run: what half of a million services have is
    /// not set bit by bit.
    pub(super) fn of_posting(length: usize, posting: &RoaringBitmap) -> Self {
        let mut bits = Self::none(length);
        let mut numbers = posting.iter();
        while let Some(run) = numbers.next_range() {
            bits.insert_run(*run.start() as usize, *run.end() as usize + 1);
        }
        bits
    }

    fn insert_run(&mut self, start: usize, end: usize) {
        let end = end.min(self.length);
        let mut at = start;
        while at < end {
            let (word, from) = (at / WIDTH, at % WIDTH);
            let count = (WIDTH - from).min(end - at);
            let ones = if count == WIDTH {
                u64::MAX
            } else {
                (1 << count) - 1
            };
            if let Some(word) = self.words.get_mut(word) {
                *word |= ones << from;
            }
            at += count;
        }
    }

    pub(super) fn insert(&mut self, number: u32) {
        let number = number as usize;
        if number < self.length
            && let Some(word) = self.words.get_mut(number / WIDTH)
        {
            *word |= 1 << (number % WIDTH);
        }
    }

    pub(super) fn contains(&self, number: u32) -> bool {
        let number = number as usize;
        self.words
            .get(number / WIDTH)
            .is_some_and(|word| word >> (number % WIDTH) & 1 == 1)
    }

    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    pub(super) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many numbers are in both.
    pub(super) fn count_with(&self, other: &Self) -> usize {
        self.words
            .iter()
            .zip(&other.words)
            .map(|(a, b)| (a & b).count_ones() as usize)
            .sum()
    }

    pub(super) fn intersect(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= b);
    }

    pub(super) fn unite(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a |= b);
    }

    pub(super) fn subtract(&mut self, other: &Self) {
        self.words
            .iter_mut()
            .zip(&other.words)
            .for_each(|(a, b)| *a &= !b);
    }

    /// The numbers, smallest first.
    #[cfg(test)]
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words
            .iter()
            .enumerate()
            .flat_map(|(at, word)| ones(at, *word))
    }
}

/// The numbers of the set bits of the word at a place.
pub(super) fn ones(at: usize, word: u64) -> impl Iterator<Item = u32> {
    let mut rest = word;
    std::iter::from_fn(move || {
        (rest != 0).then(|| {
            let bit = rest.trailing_zeros();
            rest &= rest - 1;
            u32::try_from(at * WIDTH).unwrap_or(u32::MAX) + bit
        })
    })
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn sets_behave_like_sets() {
        for length in [0, 1, 63, 64, 65, 200] {
            assert_eq!(Bits::all(length).count(), length);
            let even = Bits::of(length, (0..300).step_by(2));
            assert_eq!(even.count(), length.div_ceil(2));
            let mut odd = Bits::all(length);
            odd.subtract(&even);
            assert_eq!(odd.count_with(&even), 0);
            assert_eq!(
                odd.iter().collect::<Vec<_>>(),
                (1..u32::try_from(length).expect("few"))
                    .step_by(2)
                    .collect::<Vec<_>>()
            );
            odd.unite(&even);
            assert_eq!(odd, Bits::all(length));
            odd.intersect(&even);
            assert_eq!(odd, even);
            assert!(!even.contains(1) && even.contains(0) == (length > 0));
        }
    }

    #[test]
    fn a_posting_is_the_same_run_by_run_and_one_by_one() {
        for (step, length) in [(1, 1), (1, 64), (1, 1_000), (2, 777), (3, 128), (65, 4_000)] {
            let numbers = || (0..5_000_u32).filter(move |number| number % step != step / 2 || step == 1);
            let posting: roaring::RoaringBitmap = numbers().collect();
            let wanted = Bits::of(length, numbers());
            assert_eq!(Bits::of_posting(length, &posting), wanted, "{step} {length}");
        }
        let none = roaring::RoaringBitmap::new();
        assert_eq!(Bits::of_posting(100, &none), Bits::none(100));
    }
}
