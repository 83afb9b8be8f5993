use std::sync::Arc;

use super::Directory;
use super::filters::{Members, Values};
use super::openness::OpenSets;
use super::ranking::Tiers;
use super::words::Found;
use crate::model::{
    Channel, CountryCode, FacetCount, Facets, Grade, LanguageTag, NeedMatch, Openness, OrganizationKind,
    Query, SearchPage, TermId,
};
use crate::store::bits::Bits;
use crate::store::error::StoreError;

/// The filters, in the order in which their masks are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    Country,
    Need,
    National,
    Language,
    Channel,
    Openness,
    Grade,
    Kind,
}

impl Directory {
    /// Everything a screen needs: a page of ranked hits, the exact total, and the count of every value of every
    /// filter under the other filters. Any text at all may be asked.
    ///
    /// # Errors
    /// If the database cannot be read; never because of what was asked.
    pub fn search(&self, query: &Query) -> Result<SearchPage, StoreError> {
        let text = self.vocabulary.find(
            &self.connection,
            &self.filters.digits,
            &query.words,
            query.asked_in.as_ref(),
        )?;
        let open = self.openness.at(query.now);
        let asked = Asked::new(self, query, text.as_ref(), &open);
        let result = asked.under_all_but(None);
        let total = result.count();
        let tiers = Tiers::new(self, query, text.as_ref().zip(asked.text.as_ref()));
        let facets = self.facets(query, &asked, &result, total, &open);
        let hits = tiers
            .page(&result, query.offset, query.limit)
            .into_iter()
            .map(|(service, rank)| self.hit(service, rank, open.of(service)))
            .collect::<Result<_, _>>()?;
        Ok(SearchPage {
            hits,
            offset: query.offset,
            total,
            facets,
        })
    }

    fn facets(
        &self,
        query: &Query,
        asked: &Asked,
        result: &Bits,
        total: usize,
        open: &Arc<OpenSets>,
    ) -> Facets {
        let everything = self.filters.services();
        let base = |filter: Filter| match asked.mask(filter) {
            Some(_) => asked.under_all_but(Some(filter)),
            None => result.clone(),
        };
        let counted = |values: &Values, base: &Bits| -> Vec<(String, usize)> {
            let whole = base.count() == everything;
            let count = |members: &Members| {
                if whole {
                    members.count()
                } else {
                    members.count_in(base)
                }
            };
            values
                .iter()
                .map(|(value, members)| (value.clone(), count(members)))
                .collect()
        };
        let filters = &self.filters;
        let place = base(Filter::Country);
        let citizens = base(Filter::National);
        let needs = if query.need_match == NeedMatch::All {
            result.clone()
        } else {
            base(Filter::Need)
        };
        let state = base(Filter::Openness);
        let anywhere = place.count_with(&filters.anywhere);
        let everybody = citizens.count_with(&filters.everybody);
        let beside_anywhere = {
            let mut tied = place;
            tied.subtract(&filters.anywhere);
            tied
        };
        debug_assert!(total <= everything, "a result is a part of all services");
        Facets {
            countries: values_of::<CountryCode>(counted(&filters.countries, &beside_anywhere), anywhere),
            needs: values_of::<TermId>(counted(&filters.needs, &needs), 0),
            nationalities: values_of::<CountryCode>(counted(&filters.nationals, &citizens), everybody),
            languages: values_of::<LanguageTag>(counted(&filters.languages, &base(Filter::Language)), 0),
            channels: listed(
                &Channel::ALL,
                Channel::key,
                &counted(&filters.channels, &base(Filter::Channel)),
            ),
            openness: Openness::ALL
                .into_iter()
                .map(|value| FacetCount {
                    value,
                    count: state.count_with(open.get(value)),
                })
                .collect(),
            grades: listed(
                &Grade::ALL,
                Grade::key,
                &counted(&filters.grades, &base(Filter::Grade)),
            ),
            kinds: listed(
                &OrganizationKind::ALL,
                OrganizationKind::key,
                &counted(&filters.kinds, &base(Filter::Kind)),
            ),
        }
    }
}

fn values_of<T: std::str::FromStr>(counts: Vec<(String, usize)>, more: usize) -> Vec<FacetCount<T>> {
    let parsed = counts
        .into_iter()
        .filter_map(|(value, count)| value.parse().ok().map(|value| (value, count)));
    parsed
        .map(|(value, count)| FacetCount {
            value,
            count: count + more,
        })
        .collect()
}

fn listed<T: Copy>(all: &[T], key: fn(T) -> &'static str, counts: &[(String, usize)]) -> Vec<FacetCount<T>> {
    let count = |value: T| {
        counts
            .iter()
            .find(|(name, _)| name == key(value))
            .map_or(0, |(_, count)| *count)
    };
    all.iter()
        .map(|value| FacetCount {
            value: *value,
            count: count(*value),
        })
        .collect()
}

/// A question as sets: the words' services and one mask per active filter.
struct Asked {
    text: Option<Bits>,
    masks: [(Filter, Option<Bits>); 8],
    services: usize,
}

impl Asked {
    fn new(directory: &Directory, query: &Query, text: Option<&Found>, open: &OpenSets) -> Self {
        let filters = &directory.filters;
        let length = filters.services();
        let any = |values: &Values, keys: Vec<&str>| -> Option<Bits> {
            (!keys.is_empty()).then(|| {
                let mut set = Bits::none(length);
                keys.into_iter()
                    .filter_map(|key| values.get(key))
                    .for_each(|members| members.unite_into(&mut set));
                set
            })
        };
        let with = |mask: Option<Bits>, more: &Bits| {
            mask.map(|mut mask| {
                mask.unite(more);
                mask
            })
        };
        let country = any(
            &filters.countries,
            query.countries.iter().map(CountryCode::as_str).collect(),
        );
        let national = any(
            &filters.nationals,
            query.nationalities.iter().map(CountryCode::as_str).collect(),
        );
        let openness = (!query.openness.is_empty()).then(|| {
            let mut set = Bits::none(length);
            query
                .openness
                .iter()
                .for_each(|state| set.unite(open.get(*state)));
            set
        });
        let masks = [
            (Filter::Country, with(country, &filters.anywhere)),
            (Filter::Need, needs_mask(directory, query)),
            (Filter::National, with(national, &filters.everybody)),
            (
                Filter::Language,
                any(
                    &filters.languages,
                    query.languages.iter().map(LanguageTag::as_str).collect(),
                ),
            ),
            (
                Filter::Channel,
                any(
                    &filters.channels,
                    query.channels.iter().map(|it| it.key()).collect(),
                ),
            ),
            (Filter::Openness, openness),
            (
                Filter::Grade,
                any(&filters.grades, query.grades.iter().map(|it| it.key()).collect()),
            ),
            (
                Filter::Kind,
                any(&filters.kinds, query.kinds.iter().map(|it| it.key()).collect()),
            ),
        ];
        let text = text.map(|found| Bits::of_posting(length, &found.all));
        Self {
            text,
            masks,
            services: length,
        }
    }

    fn mask(&self, filter: Filter) -> Option<&Bits> {
        self.masks
            .iter()
            .find(|(other, _)| *other == filter)
            .and_then(|(_, mask)| mask.as_ref())
    }

    fn under_all_but(&self, left_out: Option<Filter>) -> Bits {
        let mut set = self.text.clone().unwrap_or_else(|| Bits::all(self.services));
        for (filter, mask) in &self.masks {
            if let (Some(mask), true) = (mask, Some(*filter) != left_out) {
                set.intersect(mask);
            }
        }
        set
    }
}

fn needs_mask(directory: &Directory, query: &Query) -> Option<Bits> {
    let length = directory.filters.services();
    let of = |need: &TermId| {
        let mut set = Bits::none(length);
        if let Some(members) = directory.filters.needs.get(need.as_str()) {
            members.unite_into(&mut set);
        }
        set
    };
    query.needs.iter().map(of).reduce(|mut before, next| {
        match query.need_match {
            NeedMatch::Any => before.unite(&next),
            NeedMatch::All => before.intersect(&next),
        }
        before
    })
}
