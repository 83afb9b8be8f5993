use icu_locale::LanguageIdentifier;
use icu_locale::names::LanguageIdentifierDisplayName;

use super::preferences;
use crate::model::LanguageTag;

/// True for a tag that CLDR can name, which leaves out tags that are shaped well but mean nothing.
pub fn is_language(tag: &LanguageTag) -> bool {
    LanguageIdentifier::try_from_str(tag.as_str())
        .is_ok_and(|id| LanguageIdentifierDisplayName::try_new_heavy(preferences("en"), id).is_ok())
}

/// The language's name in CLDR, in the language of the second tag; the tag itself where CLDR has none.
pub fn language_name(tag: &LanguageTag, language: &str) -> String {
    LanguageIdentifier::try_from_str(tag.as_str())
        .ok()
        .and_then(|id| LanguageIdentifierDisplayName::try_new_heavy(preferences(language), id).ok())
        .map_or_else(|| tag.to_string(), |name| name.as_borrowed().to_string())
}
