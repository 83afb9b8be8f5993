use crate::model::{
    Channel, CountryCode, FacetCount, Facets, Grade, LanguageTag, Openness, OrganizationKind, Query, TermId,
};

/// A filter of the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterName {
    /// Where help is given.
    Country,
    /// What is needed.
    Need,
    /// Whether it is open at this moment.
    Openness,
    /// Means of reaching.
    Channel,
    /// A language that the service speaks.
    Language,
    /// Whose citizens are served.
    Nationality,
    /// Who stands behind it.
    Kind,
    /// How well it is attested.
    Grade,
}

impl FilterName {
    /// Every filter, in the order in which the pane lists them.
    pub const ALL: [Self; 8] = [
        Self::Country,
        Self::Need,
        Self::Openness,
        Self::Channel,
        Self::Language,
        Self::Nationality,
        Self::Kind,
        Self::Grade,
    ];

    /// The key used in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Need => "need",
            Self::Openness => "openness",
            Self::Channel => "channel",
            Self::Language => "language",
            Self::Nationality => "nationality",
            Self::Kind => "kind",
            Self::Grade => "grade",
        }
    }

    /// The chosen values.
    pub fn chosen(self, query: &Query) -> Vec<FilterValue> {
        match self {
            Self::Country => query
                .countries
                .iter()
                .copied()
                .map(FilterValue::Country)
                .collect(),
            Self::Need => query.needs.iter().cloned().map(FilterValue::Need).collect(),
            Self::Openness => query
                .openness
                .iter()
                .copied()
                .map(FilterValue::Openness)
                .collect(),
            Self::Channel => query.channels.iter().copied().map(FilterValue::Channel).collect(),
            Self::Language => query
                .languages
                .iter()
                .cloned()
                .map(FilterValue::Language)
                .collect(),
            Self::Nationality => query
                .nationalities
                .iter()
                .copied()
                .map(FilterValue::Nationality)
                .collect(),
            Self::Kind => query.kinds.iter().copied().map(FilterValue::Kind).collect(),
            Self::Grade => query.grades.iter().copied().map(FilterValue::Grade).collect(),
        }
    }

    /// Takes all chosen values away.
    pub fn clear(self, query: &mut Query) {
        match self {
            Self::Country => query.countries.clear(),
            Self::Need => query.needs.clear(),
            Self::Openness => query.openness.clear(),
            Self::Channel => query.channels.clear(),
            Self::Language => query.languages.clear(),
            Self::Nationality => query.nationalities.clear(),
            Self::Kind => query.kinds.clear(),
            Self::Grade => query.grades.clear(),
        }
    }

    /// Every value with the number of services behind it, in the order of the facts.
    pub fn counts(self, facets: &Facets) -> Vec<(FilterValue, usize)> {
        fn list<T: Clone>(counts: &[FacetCount<T>], make: fn(T) -> FilterValue) -> Vec<(FilterValue, usize)> {
            counts
                .iter()
                .map(|each| (make(each.value.clone()), each.count))
                .collect()
        }
        match self {
            Self::Country => list(&facets.countries, FilterValue::Country),
            Self::Need => list(&facets.needs, FilterValue::Need),
            Self::Openness => list(&facets.openness, FilterValue::Openness),
            Self::Channel => list(&facets.channels, FilterValue::Channel),
            Self::Language => list(&facets.languages, FilterValue::Language),
            Self::Nationality => list(&facets.nationalities, FilterValue::Nationality),
            Self::Kind => list(&facets.kinds, FilterValue::Kind),
            Self::Grade => list(&facets.grades, FilterValue::Grade),
        }
    }
}

/// One value of one filter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterValue {
    /// Where help is given.
    Country(CountryCode),
    /// What is needed.
    Need(TermId),
    /// Whether it is open at this moment.
    Openness(Openness),
    /// Means of reaching.
    Channel(Channel),
    /// A language that the service speaks.
    Language(LanguageTag),
    /// Whose citizens are served.
    Nationality(CountryCode),
    /// Who stands behind it.
    Kind(OrganizationKind),
    /// How well it is attested.
    Grade(Grade),
}

impl FilterValue {
    /// Whether the query asks for it.
    pub fn is_chosen(&self, query: &Query) -> bool {
        match self {
            Self::Country(value) => query.countries.contains(value),
            Self::Need(value) => query.needs.contains(value),
            Self::Openness(value) => query.openness.contains(value),
            Self::Channel(value) => query.channels.contains(value),
            Self::Language(value) => query.languages.contains(value),
            Self::Nationality(value) => query.nationalities.contains(value),
            Self::Kind(value) => query.kinds.contains(value),
            Self::Grade(value) => query.grades.contains(value),
        }
    }

    /// Chooses it, or takes it away if it is chosen.
    pub fn toggle(&self, query: &mut Query) {
        fn flip<T: Ord + Clone>(set: &mut std::collections::BTreeSet<T>, value: &T) {
            if !set.remove(value) {
                set.insert(value.clone());
            }
        }
        match self {
            Self::Country(value) => flip(&mut query.countries, value),
            Self::Need(value) => flip(&mut query.needs, value),
            Self::Openness(value) => flip(&mut query.openness, value),
            Self::Channel(value) => flip(&mut query.channels, value),
            Self::Language(value) => flip(&mut query.languages, value),
            Self::Nationality(value) => flip(&mut query.nationalities, value),
            Self::Kind(value) => flip(&mut query.kinds, value),
            Self::Grade(value) => flip(&mut query.grades, value),
        }
    }
}
