use std::collections::BTreeMap;

use fst::automaton::{Levenshtein, Str};
use fst::{Automaton, IntoStreamer as _, Map, Streamer as _};
use roaring::RoaringBitmap;
use rusqlite::{Connection, OptionalExtension as _};

use crate::store::error::StoreError;
use crate::store::{ALL_FIELD, NAME_FIELD, PHONE_FIELD, READY_UNION, analysis};

/// No more words of a question are asked than this; the rest are left out.
const MOST_WORDS: usize = 16;
/// Words of fewer letters are not corrected: too many others are one letter away.
const SHORTEST_CORRECTED: usize = 5;
/// No more terms than this are tried as what a mistyped word may have meant.
const MOST_CORRECTIONS: usize = 64;

/// The terms of each field of the search index.
pub(super) struct Vocabulary(BTreeMap<u32, Map<Vec<u8>>>);

/// The services in which the words of a question were found.
pub(super) struct Found {
    pub(super) all: RoaringBitmap,
    /// Those in which every word is in a name, or whose number was asked for.
    pub(super) named: RoaringBitmap,
    /// True if a typing error had to be forgiven.
    pub(super) corrected: bool,
}

impl Vocabulary {
    pub(super) fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut statement = connection.prepare("SELECT field, terms FROM search_vocabulary")?;
        let mut rows = statement.query([])?;
        let mut fields = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let terms = Map::new(row.get::<_, Vec<u8>>(1)?).map_err(|_ignored| UNREADABLE)?;
            fields.insert(row.get(0)?, terms);
        }
        Ok(Self(fields))
    }

    /// The services that have every word of a text; none if nothing was asked.
    pub(super) fn find(
        &self,
        connection: &Connection,
        digits: &BTreeMap<u32, String>,
        text: &str,
    ) -> Result<Option<Found>, StoreError> {
        let words = analysis::question(text, MOST_WORDS);
        if words.is_empty() {
            return Ok(None);
        }
        let index = Index {
            terms: self,
            connection,
        };
        let mut found = index.every_word(&words)?;
        if let Some(fragment) = analysis::phone_digits(text) {
            let numbers = index.telephone(&fragment, digits)?;
            found.all |= &numbers;
            found.named |= numbers;
            found.corrected = false;
        }
        Ok(Some(found))
    }
}

const UNREADABLE: StoreError = StoreError::Unreadable("the search index");

struct Index<'a> {
    terms: &'a Vocabulary,
    connection: &'a Connection,
}

impl Index<'_> {
    fn every_word(&self, words: &[String]) -> Result<Found, StoreError> {
        let mut found: Option<Found> = None;
        for word in words {
            let (all, corrected) = match self.prefix(ALL_FIELD, word)? {
                Some(all) => (all, false),
                None => (self.corrected(word)?, true),
            };
            let named = self.prefix(NAME_FIELD, word)?.unwrap_or_default();
            found = Some(match found {
                None => Found {
                    all,
                    named,
                    corrected,
                },
                Some(before) => Found {
                    all: before.all & all,
                    named: before.named & named,
                    corrected: before.corrected || corrected,
                },
            });
        }
        Ok(found.unwrap_or_else(|| Found {
            all: RoaringBitmap::new(),
            named: RoaringBitmap::new(),
            corrected: false,
        }))
    }

    fn posting(&self, number: u64) -> Result<RoaringBitmap, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT services FROM search_posting WHERE number = ?1")?;
        let mut rows = statement.query([number.cast_signed()])?;
        let row = rows.next()?.ok_or(UNREADABLE)?;
        let bytes = row.get_ref(0)?.as_blob().map_err(|_ignored| UNREADABLE)?;
        RoaringBitmap::deserialize_from(bytes).map_err(|_ignored| UNREADABLE)
    }

    /// The services with a term that begins so; none if there is no such term.
    fn prefix(&self, field: u32, prefix: &str) -> Result<Option<RoaringBitmap>, StoreError> {
        let ready: Option<i64> = self
            .connection
            .prepare_cached("SELECT posting FROM search_prefix WHERE field = ?1 AND prefix = ?2")?
            .query_row((field, prefix), |row| row.get(0))
            .optional()?;
        match ready {
            Some(number) => self.posting(number.cast_unsigned()).map(Some),
            None => self.union(field, Str::new(prefix).starts_with(), READY_UNION),
        }
    }

    fn union(
        &self,
        field: u32,
        automaton: impl Automaton,
        most: usize,
    ) -> Result<Option<RoaringBitmap>, StoreError> {
        let Some(terms) = self.terms.0.get(&field) else {
            return Ok(None);
        };
        let mut stream = terms.search(automaton).into_stream();
        let mut union: Option<RoaringBitmap> = None;
        let mut read = 0;
        while let Some((_, number)) = stream.next() {
            let posting = self.posting(number)?;
            union = Some(union.map_or(posting.clone(), |union| union | posting));
            read += 1;
            if read == most {
                break;
            }
        }
        Ok(union)
    }

    /// The services with a term that is one typing error away: a letter too many, too few, wrong, or two swapped.
    fn corrected(&self, word: &str) -> Result<RoaringBitmap, StoreError> {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST_CORRECTED {
            return Ok(RoaringBitmap::new());
        }
        let mut found = self.swapped(&letters)?;
        if let Ok(near) = Levenshtein::new(word, 1) {
            found |= self
                .union(ALL_FIELD, &near, MOST_CORRECTIONS)?
                .unwrap_or_default();
            if found.is_empty() {
                found |= self
                    .union(ALL_FIELD, near.starts_with(), MOST_CORRECTIONS)?
                    .unwrap_or_default();
            }
        }
        Ok(found)
    }

    fn swapped(&self, letters: &[char]) -> Result<RoaringBitmap, StoreError> {
        let mut found = RoaringBitmap::new();
        for at in 1..letters.len() {
            let mut swapped = letters.to_vec();
            swapped.swap(at - 1, at);
            let word: String = swapped.into_iter().collect();
            if word.chars().ne(letters.iter().copied()) {
                found |= self.prefix(ALL_FIELD, &word)?.unwrap_or_default();
            }
        }
        Ok(found)
    }

    /// The services one of whose numbers contains the digits; a leading 00 may stand for the +.
    fn telephone(&self, fragment: &str, digits: &BTreeMap<u32, String>) -> Result<RoaringBitmap, StoreError> {
        let mut found = self.containing(fragment, digits)?;
        if let Some(international) = fragment.strip_prefix("00").filter(|rest| rest.len() >= 3) {
            found |= self.containing(international, digits)?;
        }
        Ok(found)
    }

    fn containing(
        &self,
        fragment: &str,
        digits: &BTreeMap<u32, String>,
    ) -> Result<RoaringBitmap, StoreError> {
        let letters: Vec<char> = fragment.chars().collect();
        let mut candidates: Option<RoaringBitmap> = None;
        for run in letters.windows(3) {
            let run: String = run.iter().collect();
            let with = self.prefix(PHONE_FIELD, &run)?.unwrap_or_default();
            candidates = Some(candidates.map_or(with.clone(), |before| before & with));
        }
        let has = |service: &u32| digits.get(service).is_some_and(|forms| forms.contains(fragment));
        Ok(candidates.unwrap_or_default().into_iter().filter(has).collect())
    }
}
