//! Names and codes of countries and languages.

use lodestar::gazetteer::{
    CountryNames, LANGUAGES, countries, country_name, is_country, is_language, language_name,
};
use lodestar::model::{CountryCode, LanguageTag};

fn country(code: &str) -> CountryCode {
    code.parse().expect("a lawful code")
}

fn language(tag: &str) -> LanguageTag {
    tag.parse().expect("a lawful tag")
}

#[test]
fn countries_have_names_in_the_readers_language() {
    assert_eq!(country_name(country("KH"), "en"), "Cambodia");
    assert_eq!(country_name(country("KH"), "km"), "កម្ពុជា");
    assert_eq!(country_name(country("LA"), "zh-Hant"), "寮國");
    assert!(is_country(country("XK")));
    assert!(!is_country(CountryCode::WORLDWIDE));
    assert!(!is_country(country("QX")));
}

#[test]
fn every_country_has_a_name() {
    for code in countries() {
        assert_ne!(country_name(code, "en"), code.as_str(), "{code}");
    }
}

#[test]
fn languages_have_names() {
    assert_eq!(language_name(&language("km"), "en"), "Khmer");
    for tag in [
        "rhg", "cr", "oj", "iu", "tpi", "ho", "tet", "yue", "zh-Hant", "fil", "om", "ti",
    ] {
        assert!(
            is_language(&language(tag)),
            "{tag}: {}",
            language_name(&language(tag), "en")
        );
    }
    assert!(!is_language(&language("qq")));
}

#[test]
fn countries_are_known_by_each_of_their_names() {
    let names =
        CountryNames::in_languages(&LANGUAGES.iter().map(|language| language.tag).collect::<Vec<_>>());
    for (typed, code) in [
        ("Myanmar", "MM"),
        ("burma", "MM"),
        ("Myanmar (Burma)", "MM"),
        ("Viet Nam", "VN"),
        ("việt nam", "VN"),
        ("กัมพูชา", "KH"),
        ("  Laos ", "LA"),
        ("Pilipinas", "PH"),
        ("Kambodia", "KH"),
    ] {
        assert_eq!(names.find(typed), Some(country(code)), "{typed}");
    }
    for typed in ["", " ", "()", "shelter"] {
        assert_eq!(names.find(typed), None, "{typed}");
    }
}
