use icu_locale::LanguageIdentifier;
use icu_locale::names::LanguageIdentifierDisplayName;

use super::preferences;
use crate::model::LanguageTag;

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
