use icu_locale::names::LanguageIdentifierDisplayName;
use icu_locale::{LanguageIdentifier, LocaleExpander};

use super::preferences;
use crate::model::{CountryCode, LanguageTag};

/// The language that most people of a country speak, with its script, by CLDR's likely subtags; none where CLDR has no
/// opinion.
pub fn likely_language(country: CountryCode) -> Option<String> {
    let mut id = LanguageIdentifier::try_from_str(&format!("und-{country}")).ok()?;
    LocaleExpander::new_extended().maximize(&mut id);
    let script = id.script?;
    (!id.language.is_unknown()).then(|| format!("{}-{script}-{country}", id.language))
}

fn named(tag: &LanguageTag, language: &str) -> Option<String> {
    let id = LanguageIdentifier::try_from_str(tag.as_str()).ok()?;
    let name =
        LanguageIdentifierDisplayName::try_new_heavy(preferences(language), id, Default::default()).ok()?;
    Some(name.as_borrowed().to_string()).filter(|name| name != tag.as_str())
}

/// True for a tag that CLDR can name, which leaves out tags that are shaped well but mean nothing.
pub fn is_language(tag: &LanguageTag) -> bool {
    named(tag, "en").is_some()
}

/// The language's name in CLDR, in the language of the second tag; the tag itself where CLDR has none.
pub fn language_name(tag: &LanguageTag, language: &str) -> String {
    named(tag, language).unwrap_or_else(|| tag.to_string())
}
