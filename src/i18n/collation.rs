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

    /// Bytes that sort as the name does, and the name behind them for names that are alike.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::new();
        if let Some(order) = &self.0 {
            let Ok(()) = order.write_sort_key_to(name, &mut key);
        }
        key.push(0);
        key.extend(name.bytes());
        key
    }
}
