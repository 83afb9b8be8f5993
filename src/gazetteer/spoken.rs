use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};

use crate::model::CountryCode;

/// A language that the program speaks.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP-47), and the name of its folder in `assets/i18n`.
    pub tag: &'static str,
    /// Whether its words still wait for a native reader. The program says so where the language is chosen.
    pub is_draft: bool,
    /// Countries where many people speak it (CLDR, territory-language information), from where people were taken into
    /// the compounds or where they are: offered first as their home.
    countries: &'static str,
}

const fn draft(tag: &'static str, countries: &'static str) -> Language {
    Language {
        tag,
        is_draft: true,
        countries,
    }
}

/// Every language that the program speaks, in the order in which they are offered. The first one is what the others
/// are translated from.
pub const LANGUAGES: &[Language] = &[
    Language {
        tag: "en",
        is_draft: false,
        countries: "PH IN KE UG NG",
    },
    draft("km", "KH"),
    draft("th", "TH"),
    draft("lo", "LA"),
    draft("my", "MM"),
    draft("vi", "VN"),
    draft("id", "ID"),
    draft("zh-Hans", "CN MY SG"),
    draft("zh-Hant", "TW HK"),
    draft("fil", "PH"),
    draft("hi", "IN"),
    draft("bn", "BD IN"),
    draft("ne", "NP"),
    draft("ur", "PK IN"),
    draft("ar", "EG MA SD SY YE"),
    draft("am", "ET"),
    draft("sw", "KE UG TZ RW BI"),
];

/// Countries where somebody who reads a language of the program is likely at home, the likeliest first.
pub fn countries_of_language(tag: &str) -> impl Iterator<Item = CountryCode> {
    let known = LANGUAGES.iter().find(|language| language.tag == tag);
    let codes = known.map_or("", |language| language.countries);
    codes.split_whitespace().filter_map(|code| code.parse().ok())
}

/// Countries where people are held in scam compounds, or reach first when they get out, by the reports of the United
/// Nations (OHCHR 2023, UNODC 2025).
pub fn countries_of_compounds() -> impl Iterator<Item = CountryCode> {
    let codes = ["KH", "MM", "LA", "TH", "PH", "MY", "VN", "AE"];
    codes.into_iter().filter_map(|code| code.parse().ok())
}

/// The language of the program for the languages that somebody reads, the best liked first, as an operating system
/// names them: `km-KH`, `zh_TW.UTF-8`, `in`. English where none of them is spoken here.
pub fn best_language(wanted: impl IntoIterator<Item = String>) -> &'static str {
    let spoken = wanted.into_iter().find_map(|name| spoken(&name));
    let first = LANGUAGES.first().map_or("en", |language| language.tag);
    spoken.unwrap_or(first)
}

fn spoken(name: &str) -> Option<&'static str> {
    let tag: String = name.split(['.', '@']).next()?.replace('_', "-");
    let mut locale = Locale::try_from_str(&tag).ok()?;
    LocaleCanonicalizer::new_common().canonicalize(&mut locale);
    // Adds the script that is usual for a region: Taiwan's for zh-TW.
    LocaleExpander::new_common().maximize(&mut locale.id);
    let (language, script) = (locale.id.language, locale.id.script?);
    let with_script = format!("{language}-{script}");
    let tags = || LANGUAGES.iter().map(|known| known.tag);
    tags()
        .find(|known| *known == with_script)
        .or_else(|| tags().find(|known| *known == language.as_str()))
}

#[cfg(test)]
mod tests {
    use super::best_language;

    fn best(names: &[&str]) -> &'static str {
        best_language(names.iter().map(|name| (*name).to_owned()))
    }

    #[test]
    fn names_of_operating_systems_are_understood() {
        for (name, tag) in [
            ("km_KH.UTF-8", "km"),
            ("zh-CN", "zh-Hans"),
            ("zh_TW.UTF-8", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh_SG", "zh-Hans"),
            ("in_ID", "id"),
            ("tl", "fil"),
            ("ur_PK", "ur"),
            ("ar_EG.UTF-8@arabic", "ar"),
            ("en-GB", "en"),
            ("sw-KE", "sw"),
        ] {
            assert_eq!(best(&[name]), tag, "{name}");
        }
    }

    #[test]
    fn the_first_known_one_counts() {
        assert_eq!(best(&["fr-FR", "vi-VN", "en"]), "vi");
    }

    #[test]
    fn unknown_and_malformed_names_give_english() {
        let long = "a-".repeat(10_000);
        for name in [
            "C",
            "POSIX",
            "",
            "xx-YY",
            "🙂",
            "-",
            "_",
            ".",
            "zh-",
            "en--",
            &long,
            "\u{202E}km",
        ] {
            assert_eq!(best(&[name]), "en", "{name}");
        }
    }
}
