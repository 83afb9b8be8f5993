use super::Directory;
use super::words::Found;
use crate::model::{CountryCode, Query, TextMatch};
use crate::store::bits::{Bits, ones};

/// What ranks before freshness and name: the sets that split a result into tiers.
pub(super) struct Tiers<'a> {
    directory: &'a Directory,
    /// Services in a chosen country; where neither a country nor words are given, those that are tied to no country;
    /// none where only words are given.
    inside: Option<Bits>,
    /// Services with every word in a name that mean what was asked, and all others that mean it; none if nothing was
    /// asked.
    texts: Option<(Bits, Bits)>,
    corrected: bool,
}

/// A tier, as the marks of [`crate::model::Rank`] that make it.
#[derive(Clone, Copy)]
pub(super) struct Tier {
    pub(super) closed: bool,
    pub(super) corrected: bool,
    pub(super) text: TextMatch,
    pub(super) from_elsewhere: bool,
}

impl<'a> Tiers<'a> {
    /// For a question; `text`: what its words found, and all of that as a set.
    pub(super) fn new(directory: &'a Directory, query: &Query, text: Option<(&Found, &Bits)>) -> Self {
        let length = directory.filters.services();
        let chosen_countries = || {
            let mut set = Bits::none(length);
            let chosen = query
                .countries
                .iter()
                .filter_map(|code| directory.filters.inside.get(code.as_str()));
            chosen.for_each(|members| members.unite_into(&mut set));
            set
        };
        let inside = match (query.countries.is_empty(), text) {
            (false, _) => Some(chosen_countries()),
            (true, None) => Some(worldwide(directory)),
            (true, Some(_)) => None,
        };
        let texts = text.map(|(found, all)| {
            // Words that mean no need and no country mean whatever has them.
            let mut meant = if found.meant == found.all {
                all.clone()
            } else {
                Bits::of_posting(length, &found.meant)
            };
            let mut named = Bits::of_posting(length, &found.named);
            named.intersect(&meant);
            meant.subtract(&named);
            (named, meant)
        });
        Self {
            directory,
            inside,
            texts,
            corrected: text.is_some_and(|(found, _)| found.corrected),
        }
    }

    /// The services of a page with their tiers, in order of rank; inside a tier the number is the order.
    pub(super) fn page(&self, result: &Bits, offset: usize, limit: usize) -> Vec<(u32, Tier)> {
        let mut page = Vec::new();
        let mut skip = offset;
        let texts: &[TextMatch] = if self.texts.is_some() {
            &[TextMatch::Name, TextMatch::Meaning, TextMatch::Text]
        } else {
            &[TextMatch::NoWords]
        };
        let places: &[Option<bool>] = if self.inside.is_some() {
            &[Some(true), Some(false)]
        } else {
            &[None]
        };
        for closed in [false, true] {
            for inside in places {
                for text in texts {
                    for (at, word) in result.words().iter().enumerate() {
                        let word = word
                            & pick(Some(&self.directory.filters.closed), Some(closed), at)
                            & self.texts_at(*text, at)
                            & pick(self.inside.as_ref(), *inside, at);
                        let count = word.count_ones() as usize;
                        if count <= skip {
                            skip -= count;
                            continue;
                        }
                        for service in ones(at, word).skip(std::mem::take(&mut skip)) {
                            if page.len() == limit {
                                return page;
                            }
                            page.push((service, self.tier(closed, *text, *inside)));
                        }
                    }
                }
            }
        }
        page
    }

    fn texts_at(&self, text: TextMatch, at: usize) -> u64 {
        let Some((named, meant)) = &self.texts else {
            return u64::MAX;
        };
        match text {
            TextMatch::NoWords => u64::MAX,
            TextMatch::Name => pick(Some(named), Some(true), at),
            TextMatch::Meaning => pick(Some(meant), Some(true), at),
            TextMatch::Text => pick(Some(named), Some(false), at) & pick(Some(meant), Some(false), at),
        }
    }

    fn tier(&self, closed: bool, text: TextMatch, inside: Option<bool>) -> Tier {
        Tier {
            closed,
            corrected: self.corrected,
            text,
            from_elsewhere: inside == Some(false),
        }
    }
}

/// Services tied to no country: given worldwide or online.
fn worldwide(directory: &Directory) -> Bits {
    let mut set = Bits::none(directory.filters.services());
    if let Some(members) = directory.filters.inside.get(CountryCode::WORLDWIDE.as_str()) {
        members.unite_into(&mut set);
    }
    set
}

/// The word of a set, or of its complement; all ones where the set plays no part.
fn pick(set: Option<&Bits>, wanted: Option<bool>, at: usize) -> u64 {
    match (set.and_then(|set| set.words().get(at)), wanted) {
        (Some(word), Some(true)) => *word,
        (Some(word), Some(false)) => !*word,
        _ => u64::MAX,
    }
}
