//! Countries and languages: which codes exist, and what CLDR calls them in a reader's language (through ICU4X).

mod country;
mod direction;
mod language;
mod outline;
mod region;
mod spoken;

use icu_locale::Locale;
use icu_locale::names::DisplayNamesPreferences;

pub use country::{CountryNames, countries, country_name, is_country};
pub use direction::{Direction, direction};
pub use language::{is_language, language_name, likely_language};
pub use outline::{Outline, Place, Ring, outlines};
pub use region::{calling_code, neighbours};
pub use spoken::{LANGUAGES, Language, best_language, countries_of_compounds, countries_of_language};

fn preferences(language: &str) -> DisplayNamesPreferences {
    language.parse().unwrap_or(Locale::UNKNOWN).into()
}
