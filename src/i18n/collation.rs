use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;

/// The order in which a language's readers expect names (ICU's collation, CLDR's rules).
pub(super) struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The order of a language (BCP-47).
    pub fn of(language: &str) -> Self {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let preferences = CollatorPreferences::from(&locale);
        Self(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which of two names stands first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0
            .as_ref()
            .map_or_else(|| a.cmp(b), |order| order.compare(a, b))
    }
}
