use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fst::automaton::Str;
use fst::{Automaton, IntoStreamer as _, Map, Streamer as _};
use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};
use roaring::RoaringBitmap;
use rusqlite::{Connection, OptionalExtension as _};

use super::question::{Part, parts};
use crate::model::LanguageTag;
use crate::store::error::StoreError;
use crate::store::{ALL_FIELD, MEANING_FIELD, NAME_FIELD, PHONE_FIELD, REACH_FIELD, READY_UNION, analysis};

/// Words of fewer letters are not corrected: too many others are one letter away.
const SHORTEST_CORRECTED: usize = 5;
/// Longer phrases are not corrected, in letters.
const LONGEST_CORRECTED: usize = 24;
/// No more terms than this are tried as what a mistyped word may have meant.
const MOST_CORRECTIONS: usize = 64;

/// The terms of each field of the search index, and the words that say nothing.
pub(super) struct Vocabulary {
    fields: BTreeMap<u32, Map<Vec<u8>>>,
    stop_words: BTreeMap<String, BTreeSet<String>>,
    /// Makes what finds words that are a letter too many, too few or wrong away, or two letters swapped.
    near: LevenshteinAutomatonBuilder,
}

/// The services in which the words of a question were found.
pub(super) struct Found {
    pub(super) all: RoaringBitmap,
    /// Those in which every word is in a name, or whose number was asked for.
    pub(super) named: RoaringBitmap,
    /// Those for which every word that means a need or a country means theirs.
    pub(super) meant: RoaringBitmap,
    /// True if a typing error had to be forgiven, or a word that nothing has was left out.
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
        let mut statement = connection.prepare("SELECT language, phrase FROM stop_word")?;
        let mut rows = statement.query([])?;
        let mut stop_words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            stop_words.entry(row.get(0)?).or_default().insert(row.get(1)?);
        }
        Ok(Self {
            fields,
            stop_words,
            near: LevenshteinAutomatonBuilder::new(1, true),
        })
    }

    /// The services that have every word of a text; none if nothing was asked. `asked_in`: the language of the text.
    pub(super) fn find(
        &self,
        connection: &Connection,
        digits: &BTreeMap<u32, String>,
        text: &str,
        asked_in: Option<&LanguageTag>,
    ) -> Result<Option<Found>, StoreError> {
        let nothing = BTreeSet::new();
        let stop_words = asked_in.and_then(|language| self.stop_words.get(language.as_str()));
        let is_known = |phrase: &str| self.phrase(MEANING_FIELD, phrase).is_some();
        let parts = parts(text, is_known, stop_words.unwrap_or(&nothing));
        if parts.is_empty() {
            return Ok(None);
        }
        let index = Index {
            terms: self,
            connection,
        };
        let mut found = index.every_part(&parts)?;
        if let Some(fragment) = analysis::phone_digits(text) {
            let numbers = index.telephone(&fragment, digits)?;
            found.all |= &numbers;
            found.meant |= &numbers;
            found.named |= numbers;
            found.corrected = false;
        }
        Ok(Some(found))
    }

    fn phrase(&self, field: u32, phrase: &str) -> Option<u64> {
        self.fields.get(&field)?.get(phrase)
    }

    /// The posting of a known phrase that is one typing error away.
    fn phrase_near(&self, word: &str, near: &DFA) -> Option<u64> {
        let script = same_script(word);
        let phrases = self.fields.get(&MEANING_FIELD)?.search(near);
        let mut stream = phrases.ge(script.start).lt(script.end).into_stream();
        stream.next().map(|(_, number)| number)
    }
}

/// Between which bytes terms begin that begin with a letter of the same script as a word, or of few others. No typing
/// error leads from one script to another, and most of the vocabulary is in others.
fn same_script(word: &str) -> Range<Vec<u8>> {
    match *word.as_bytes() {
        // Two bytes: Greek, Cyrillic, Arabic each lie within four first bytes.
        [first @ 0xC0..=0xDF, ..] => vec![first & !3]..vec![(first & !3) + 4],
        // Three bytes: the scripts of South and Southeast Asia and Ethiopia each lie within eight second bytes.
        [first @ 0xE0..=0xEF, second, ..] => vec![first, second & !7]..vec![first, (second & !7) + 8],
        [first @ 0xF0..=0xFF, ..] => vec![first]..vec![0xFF],
        _ => vec![0]..vec![0x80],
    }
}

const UNREADABLE: StoreError = StoreError::Unreadable("the search index");

struct Index<'a> {
    terms: &'a Vocabulary,
    connection: &'a Connection,
}

/// The services of one part of a question.
struct Sets {
    all: RoaringBitmap,
    named: RoaringBitmap,
    meant: RoaringBitmap,
    corrected: bool,
}

impl Index<'_> {
    /// What means a need or a country first. Beside it, a word that no service has in common with it is left out, so
    /// that a sentence finds what its known words find.
    fn every_part(&self, parts: &[Part]) -> Result<Found, StoreError> {
        let (phrases, words): (Vec<&Part>, Vec<&Part>) =
            parts.iter().partition(|part| matches!(part, Part::Phrase(_)));
        let mut found: Option<Found> = None;
        for part in phrases.iter().chain(&words) {
            let sets = match part {
                Part::Phrase(terms) => self.meaning(terms)?,
                Part::Word(word) => self.word(word)?,
            };
            found = Some(match found {
                None => Found {
                    all: sets.all,
                    named: sets.named,
                    meant: sets.meant,
                    corrected: sets.corrected,
                },
                Some(mut before) => {
                    let all = &before.all & sets.all;
                    let is_word = matches!(part, Part::Word(_));
                    if is_word && all.is_empty() && !phrases.is_empty() {
                        before.corrected = true;
                        before
                    } else {
                        Found {
                            all,
                            named: before.named & sets.named,
                            meant: before.meant & sets.meant,
                            corrected: before.corrected || sets.corrected,
                        }
                    }
                }
            });
        }
        Ok(found.unwrap_or_else(|| Found {
            all: RoaringBitmap::new(),
            named: RoaringBitmap::new(),
            meant: RoaringBitmap::new(),
            corrected: false,
        }))
    }

    /// The services that a phrase means, and those that have its words in their texts. Pairs of letters of a run without
    /// blanks are found in many texts that have nothing to do with it: there, only names count.
    fn meaning(&self, terms: &[String]) -> Result<Sets, StoreError> {
        let phrase = terms.join(" ");
        let posting = |field: u32| match self.terms.phrase(field, &phrase) {
            Some(number) => self.posting(number),
            None => Ok(RoaringBitmap::new()),
        };
        let (meant, reach) = (posting(MEANING_FIELD)?, posting(REACH_FIELD)?);
        let named = self.every_term(NAME_FIELD, terms)?;
        let is_run = terms.iter().any(|term| analysis::is_part_of_run(term));
        let texts = if is_run {
            named.clone()
        } else {
            self.every_term(ALL_FIELD, terms)?
        };
        Ok(Sets {
            all: reach | texts,
            named,
            meant,
            corrected: false,
        })
    }

    fn every_term(&self, field: u32, terms: &[String]) -> Result<RoaringBitmap, StoreError> {
        let mut every: Option<RoaringBitmap> = None;
        for term in terms {
            let with = self.prefix(field, term)?.unwrap_or_default();
            every = Some(match every {
                None => with,
                Some(before) => before & with,
            });
        }
        Ok(every.unwrap_or_default())
    }

    fn word(&self, word: &str) -> Result<Sets, StoreError> {
        let named = self.prefix(NAME_FIELD, word)?.unwrap_or_default();
        if let Some(all) = self.prefix(ALL_FIELD, word)? {
            return Ok(Sets {
                meant: all.clone(),
                all,
                named,
                corrected: false,
            });
        }
        let letters = word.chars().count();
        if letters < SHORTEST_CORRECTED || word.chars().all(|letter| letter.is_ascii_digit()) {
            // A number that is nearly right is wrong.
            return Ok(Sets {
                all: RoaringBitmap::new(),
                named,
                meant: RoaringBitmap::new(),
                corrected: true,
            });
        }
        let near = self.terms.near.build_dfa(word);
        let all = self.corrected(word, &near)?;
        let phrase = if letters <= LONGEST_CORRECTED {
            self.terms.phrase_near(word, &near)
        } else {
            None
        };
        let meant = match phrase {
            Some(number) => self.posting(number)?,
            None => all.clone(),
        };
        Ok(Sets {
            all: all | &meant,
            named,
            meant,
            corrected: true,
        })
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
        if let Some(number) = ready {
            return self.posting(number.cast_unsigned()).map(Some);
        }
        let every = vec![]..vec![0xFF];
        self.union(field, Str::new(prefix).starts_with(), every, READY_UNION)
    }

    fn union(
        &self,
        field: u32,
        automaton: impl Automaton,
        within: Range<Vec<u8>>,
        most: usize,
    ) -> Result<Option<RoaringBitmap>, StoreError> {
        let Some(terms) = self.terms.fields.get(&field) else {
            return Ok(None);
        };
        let mut stream = terms
            .search(automaton)
            .ge(within.start)
            .lt(within.end)
            .into_stream();
        // Many terms share a posting: the words of seventeen languages for one need.
        let mut numbers = BTreeSet::new();
        let mut read = 0;
        while read < most
            && let Some((_, number)) = stream.next()
        {
            numbers.insert(number);
            read += 1;
        }
        let mut union: Option<RoaringBitmap> = None;
        for number in numbers {
            let posting = self.posting(number)?;
            union = Some(match union {
                None => posting,
                Some(union) => union | posting,
            });
        }
        Ok(union)
    }

    /// The services with a term that is one typing error away: a letter too many, too few, wrong, or two swapped.
    fn corrected(&self, word: &str, near: &DFA) -> Result<RoaringBitmap, StoreError> {
        if let Some(found) = self.union(ALL_FIELD, near, same_script(word), MOST_CORRECTIONS)? {
            return Ok(found);
        }
        let beginning = self.terms.near.build_prefix_dfa(word);
        let found = self.union(ALL_FIELD, beginning, same_script(word), MOST_CORRECTIONS)?;
        Ok(found.unwrap_or_default())
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
