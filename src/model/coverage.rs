use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CountryCode, Grade, TermId};

/// What the directory has, or has not, for one need in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The country where help is given.
    pub country: CountryCode,
    /// The need.
    pub need: TermId,
    /// How many services there are that are not closed; 0 is a gap.
    pub count: usize,
    /// How well the best of them is attested.
    pub best_grade: Option<Grade>,
}

/// The directory in figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stats {
    /// How many services.
    pub services: usize,
    /// How many organisations.
    pub organizations: usize,
    /// In how many countries help is given, `ZZ` not counted.
    pub countries: usize,
    /// How many telephone numbers.
    pub phones: usize,
    /// How many services by grade.
    pub grades: BTreeMap<Grade, usize>,
    /// How many services by status.
    pub statuses: BTreeMap<String, usize>,
    /// How many services by the year of their newest source; the empty text stands for undated.
    pub assured_years: BTreeMap<String, usize>,
}
