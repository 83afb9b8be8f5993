use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};

/// A language that the program speaks.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP-47), and the name of its folder in `assets/i18n`.
    pub tag: &'static str,
    /// Whether its words still wait for a native reader. The program says so where the language is chosen.
    pub is_draft: bool,
}

const fn draft(tag: &'static str) -> Language {
    Language { tag, is_draft: true }
}

/// Every language that the program speaks, in the order in which they are offered. The first one is what the others
/// are translated from.
pub const LANGUAGES: &[Language] = &[
    Language {
        tag: "en",
        is_draft: false,
    },
    draft("km"),
    draft("th"),
    draft("lo"),
    draft("my"),
    draft("vi"),
    draft("id"),
    draft("zh-Hans"),
    draft("zh-Hant"),
    draft("fil"),
    draft("hi"),
    draft("bn"),
    draft("ne"),
    draft("ur"),
    draft("ar"),
    draft("am"),
    draft("sw"),
];

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
