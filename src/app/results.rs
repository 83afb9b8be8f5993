use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::model::{Facets, Hit, SearchPage};

/// Rows are fetched in pages of this many.
pub const ROWS_PER_PAGE: usize = 100;
/// Pages that are kept; those farthest from what is shown are dropped first.
const PAGES_KEPT: usize = 12;

/// The answer to the newest search: counts, and those rows of the ranked list that were needed so far.
#[derive(Debug, Default)]
pub struct Results {
    /// How many services fit.
    pub total: usize,
    /// The counts behind the filters.
    pub facets: Facets,
    /// Which answer it is; grows with every new one.
    pub generation: u64,
    pages: BTreeMap<usize, Vec<Hit>>,
    /// Pages that are shown until they have been fetched anew.
    stale: BTreeSet<usize>,
}

impl Results {
    /// A new answer takes the place of the old one.
    pub fn replace(&mut self, generation: u64, page: SearchPage) {
        *self = Self {
            total: page.total,
            facets: page.facets,
            generation,
            pages: BTreeMap::new(),
            stale: BTreeSet::new(),
        };
        self.pages.insert(page.offset / ROWS_PER_PAGE, page.hits);
    }

    /// The same question at a later moment: rows stay on the screen until they have been fetched anew.
    pub fn refresh(&mut self, generation: u64, page: SearchPage) {
        let before = std::mem::take(&mut self.pages);
        self.replace(generation, page);
        for (page, hits) in before {
            self.pages.entry(page).or_insert_with(|| {
                self.stale.insert(page);
                hits
            });
        }
    }

    /// Further rows of the same answer.
    pub fn add(&mut self, page: usize, hits: Vec<Hit>) {
        self.stale.remove(&page);
        self.pages.insert(page, hits);
        while self.pages.len() > PAGES_KEPT {
            let (Some((&first, _)), Some((&last, _))) =
                (self.pages.first_key_value(), self.pages.last_key_value())
            else {
                return;
            };
            let farthest = if page.abs_diff(first) > page.abs_diff(last) {
                first
            } else {
                last
            };
            self.pages.remove(&farthest);
        }
    }

    /// The hit in a row; none while it is being fetched, or beyond the end.
    pub fn hit(&self, row: usize) -> Option<&Hit> {
        self.pages.get(&(row / ROWS_PER_PAGE))?.get(row % ROWS_PER_PAGE)
    }

    /// The pages that some rows need and that were not fetched yet.
    pub fn missing_pages(&self, rows: &Range<usize>) -> impl Iterator<Item = usize> {
        let end = rows.end.min(self.total);
        let pages = if rows.start < end {
            rows.start / ROWS_PER_PAGE..(end - 1) / ROWS_PER_PAGE + 1
        } else {
            0..0
        };
        pages.filter(|page| !self.pages.contains_key(page) || self.stale.contains(page))
    }
}
