use std::collections::BTreeMap;

use icu_locale::names::RegionDisplayName;
use icu_locale::subtags::Region;

use super::preferences;
use crate::model::CountryCode;

/// The assigned codes of ISO 3166-1, as listed in the IANA time zone database's `iso3166.tab`, and `XK` (Kosovo),
/// which ISO leaves to its users and CLDR names.
const ASSIGNED: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
    "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU",
    "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES",
    "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM",
    "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE",
    "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM",
    "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
    "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT",
    "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU",
    "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA",
    "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM",
    "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL",
    "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE",
    "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// The names of all countries in some languages, to find a country by what it is called.
pub struct CountryNames(BTreeMap<String, CountryCode>);

impl CountryNames {
    /// Reads the names; milliseconds for each language.
    pub fn in_languages(languages: &[&str]) -> Self {
        let mut named = BTreeMap::new();
        for language in languages {
            for code in countries() {
                let name = country_name(code, language);
                // "Myanmar (Burma)" is called by either name.
                for part in name.split(['(', ')']) {
                    named.entry(as_called(part)).or_insert(code);
                }
                named.entry(as_called(&name)).or_insert(code);
            }
        }
        named.remove("");
        Self(named)
    }

    /// The country that is called so.
    pub fn find(&self, text: &str) -> Option<CountryCode> {
        self.0.get(&as_called(text)).copied()
    }
}

/// "Viet Nam" and "Vietnam", "Côte-d'Ivoire" and "Côte d'Ivoire" are one name.
fn as_called(name: &str) -> String {
    let letters = name
        .chars()
        .filter(|letter| !letter.is_whitespace() && !"-.,'’&".contains(*letter));
    letters.collect::<String>().to_lowercase()
}

/// True for an assigned code; `ZZ` is none.
pub fn is_country(code: CountryCode) -> bool {
    ASSIGNED.binary_search(&code.as_str()).is_ok()
}

/// Every assigned code, in alphabetical order of the codes.
pub fn countries() -> impl Iterator<Item = CountryCode> {
    ASSIGNED.iter().filter_map(|code| code.parse().ok())
}

/// The country's name in CLDR, in the language of the tag; the code itself where CLDR has none.
pub fn country_name(code: CountryCode, language: &str) -> String {
    let Ok(region) = code.as_str().parse::<Region>() else {
        return code.to_string();
    };
    RegionDisplayName::new_light_with_fallback(preferences(language), region)
        .as_borrowed()
        .to_string()
}
