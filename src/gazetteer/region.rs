use phonenumber::metadata::DATABASE;

use crate::model::CountryCode;

/// The sub-regions of the United Nations' standard M49 with the countries in them, and Kosovo and Taiwan where they
/// lie: <https://unstats.un.org/unsd/methodology/m49/>.
const SUB_REGIONS: &[&str] = &[
    // South-eastern Asia
    "BN ID KH LA MM MY PH SG TH TL VN",
    // Eastern Asia
    "CN HK JP KP KR MN MO TW",
    // Southern Asia
    "AF BD BT IN IR LK MV NP PK",
    // Central Asia
    "KG KZ TJ TM UZ",
    // Western Asia
    "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
    // Northern Africa
    "DZ EG EH LY MA SD TN",
    // Eastern Africa
    "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW",
    // Middle Africa
    "AO CD CF CG CM GA GQ ST TD",
    // Southern Africa
    "BW LS NA SZ ZA",
    // Western Africa
    "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
    // Caribbean
    "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
    // Central America
    "BZ CR GT HN MX NI PA SV",
    // South America
    "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    // Northern America
    "BM CA GL PM US",
    // Eastern Europe
    "BG BY CZ HU MD PL RO RU SK UA",
    // Northern Europe
    "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
    // Southern Europe
    "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
    // Western Europe
    "AT BE CH DE FR LI LU MC NL",
    // Australia and New Zealand
    "AU CC CX HM NF NZ",
    // Melanesia, Micronesia, Polynesia
    "AS CK FJ FM GU KI MH MP NC NR NU PF PG PN PW SB TK TO TV UM VU WF WS",
];

/// The other countries of a country's sub-region, by code; none for a code that is in no sub-region.
pub fn neighbours(country: CountryCode) -> impl Iterator<Item = CountryCode> {
    let has = |region: &&&str| region.split(' ').any(|code| code == country.as_str());
    let region = SUB_REGIONS.iter().find(has).copied().unwrap_or_default();
    region
        .split(' ')
        .filter_map(|code| code.parse().ok())
        .filter(move |code| *code != country)
}

/// The country code that a telephone number of a country begins with abroad, without `+`; none where the numbering
/// plans' data has none.
pub fn calling_code(country: CountryCode) -> Option<u16> {
    DATABASE
        .by_id(country.as_str())
        .map(phonenumber::metadata::Metadata::country_code)
}
