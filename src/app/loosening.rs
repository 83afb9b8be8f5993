use super::filter::FilterName;
use crate::model::{NeedMatch, Query};

/// A way to ask for less, offered where nothing fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loosening {
    /// Without the typed words.
    Words,
    /// Without one filter.
    Filter(FilterName),
    /// Any of the needs instead of all of them.
    AnyNeed,
    /// Without anything.
    Everything,
}

/// A loosening and how many services there are with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loosened {
    /// What is taken away.
    pub loosening: Loosening,
    /// How many services there are then.
    pub count: usize,
}

impl Loosening {
    /// The loosenings that change anything about a query: the mildest first.
    pub fn of(query: &Query) -> Vec<Self> {
        let mut all = Vec::new();
        if query.need_match == NeedMatch::All && query.needs.len() > 1 {
            all.push(Self::AnyNeed);
        }
        if !query.words.trim().is_empty() {
            all.push(Self::Words);
        }
        let used = FilterName::ALL
            .into_iter()
            .filter(|name| !name.chosen(query).is_empty());
        all.extend(used.map(Self::Filter));
        all
    }

    /// Takes it away.
    pub fn apply(self, query: &mut Query) {
        match self {
            Self::Words => query.words.clear(),
            Self::Filter(name) => name.clear(query),
            Self::AnyNeed => query.need_match = NeedMatch::Any,
            Self::Everything => {
                *query = Query {
                    now: query.now,
                    limit: query.limit,
                    asked_in: query.asked_in.clone(),
                    ..Query::default()
                };
            }
        }
    }
}
