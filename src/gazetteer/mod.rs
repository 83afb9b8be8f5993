//! Countries and languages: which codes exist, and what CLDR calls them in a reader's language (through ICU4X).

mod country;
mod direction;
mod language;
mod region;

use icu_locale::Locale;
use icu_locale::names::DisplayNamesPreferences;

pub use country::{CountryNames, TYPED_LANGUAGES, countries, country_name, is_country};
pub use direction::{Direction, direction};
pub use language::{is_language, language_name, likely_language};
pub use region::{calling_code, neighbours};

fn preferences(language: &str) -> DisplayNamesPreferences {
    language.parse().unwrap_or(Locale::UNKNOWN).into()
}
