use std::collections::BTreeMap;

use rusqlite::Connection;

use super::sql::column;
use crate::model::Taxonomy;
use crate::store::bits::Bits;
use crate::store::columns::{
    ANYWHERE, AREA, CHANNEL, CLOSED, COUNTRY, Column, DIGITS, GRADE, KIND, LANGUAGE, NATIONAL, NEED, decode,
};
use crate::store::error::StoreError;

/// The services of one filter value: a flat set where there are many, a list where there are few.
pub(super) enum Members {
    Many(Bits, usize),
    Few(Vec<u32>),
}

impl Members {
    /// A flat set costs a word per 64 services to count, a list a look-up per member.
    fn new(length: usize, mut services: Vec<u32>) -> Self {
        services.sort_unstable();
        services.dedup();
        if services.len() * 64 > length {
            let count = services.len();
            Self::Many(Bits::of(length, services.into_iter()), count)
        } else {
            Self::Few(services)
        }
    }

    pub(super) fn count(&self) -> usize {
        match self {
            Self::Many(_, count) => *count,
            Self::Few(services) => services.len(),
        }
    }

    /// How many of them are in a set.
    pub(super) fn count_in(&self, set: &Bits) -> usize {
        match self {
            Self::Many(bits, _) => bits.count_with(set),
            Self::Few(services) => services.iter().filter(|service| set.contains(**service)).count(),
        }
    }

    pub(super) fn unite_into(&self, set: &mut Bits) {
        match self {
            Self::Many(bits, _) => set.unite(bits),
            Self::Few(services) => services.iter().for_each(|service| set.insert(*service)),
        }
    }
}

/// The values of one filter.
pub(super) type Values = BTreeMap<String, Members>;

/// Every filter of a directory as sets of service numbers.
pub(super) struct Filters {
    services: usize,
    /// Services in the country or, without being tied to it, usable from it.
    pub(super) countries: Values,
    /// Services in the country itself.
    pub(super) inside: Values,
    pub(super) anywhere: Bits,
    pub(super) nationals: Values,
    /// Services for everybody.
    pub(super) everybody: Bits,
    /// By term; a need has the services of all its parts.
    pub(super) needs: Values,
    pub(super) languages: Values,
    pub(super) channels: Values,
    pub(super) grades: Values,
    pub(super) kinds: Values,
    pub(super) closed: Bits,
    /// The digits of telephone numbers, by service.
    pub(super) digits: BTreeMap<u32, String>,
}

impl Filters {
    pub(super) fn read(connection: &Connection, taxonomy: &Taxonomy) -> Result<Self, StoreError> {
        let length: i64 = connection.query_row("SELECT count(*) FROM service", [], |row| row.get(0))?;
        let length = usize::try_from(length).unwrap_or_default();
        let load = |name: &str| column(connection, name).and_then(|bytes| decode(&bytes));
        let values = |column: Column| -> Values {
            column
                .into_iter()
                .map(|(value, services)| (value, Members::new(length, services)))
                .collect()
        };
        let set = |column: Column| Bits::of(length, column.into_iter().flat_map(|(_, services)| services));

        let inside = load(COUNTRY)?;
        let mut usable: BTreeMap<String, Vec<u32>> = inside.iter().cloned().collect();
        for (code, services) in load(AREA)? {
            usable.entry(code).or_default().extend(services);
        }
        let nationals = load(NATIONAL)?;
        let mut everybody = Bits::all(length);
        everybody.subtract(&set(nationals.clone()));
        Ok(Self {
            services: length,
            countries: values(usable.into_iter().collect()),
            inside: values(inside),
            anywhere: set(load(ANYWHERE)?),
            nationals: values(nationals),
            everybody,
            needs: values(with_parts(load(NEED)?, taxonomy)),
            languages: values(load(LANGUAGE)?),
            channels: values(load(CHANNEL)?),
            grades: values(load(GRADE)?),
            kinds: values(load(KIND)?),
            closed: set(load(CLOSED)?),
            digits: load(DIGITS)?
                .into_iter()
                .filter_map(|(digits, services)| services.first().map(|service| (*service, digits)))
                .collect(),
        })
    }

    /// How many services there are.
    pub(super) fn services(&self) -> usize {
        self.services
    }
}

/// A need has the services of all its parts.
fn with_parts(column: Column, taxonomy: &Taxonomy) -> Column {
    let own: BTreeMap<String, Vec<u32>> = column.into_iter().collect();
    let of = |id: &str| own.get(id).cloned().unwrap_or_default();
    let whole = taxonomy.terms.iter().map(|term| {
        let parts = taxonomy.parts(&term.id).flat_map(|part| of(part.id.as_str()));
        (
            term.id.to_string(),
            of(term.id.as_str()).into_iter().chain(parts).collect(),
        )
    });
    whole.collect()
}
