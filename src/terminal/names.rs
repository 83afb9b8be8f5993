use super::Problem;
use crate::gazetteer::{self, CountryNames};
use crate::model::{CountryCode, LanguageTag, ServiceId, Taxonomy, TermId};

/// How like a name must be to be offered instead (Jaro-Winkler, 0 to 1).
const ALIKE: f64 = 0.8;

/// A country by its code or its English name.
pub fn country(asked: &str) -> Result<CountryCode, Problem> {
    if let Ok(code) = asked.to_uppercase().parse::<CountryCode>()
        && (gazetteer::is_country(code) || code.is_worldwide())
    {
        return Ok(code);
    }
    if let Some(code) = CountryNames::in_languages(&["en"]).find(asked) {
        return Ok(code);
    }
    let named: Vec<(String, CountryCode)> = gazetteer::countries()
        .map(|code| (gazetteer::country_name(code, "en"), code))
        .collect();
    let offer = nearest(
        asked,
        named
            .iter()
            .map(|(name, code)| (name.as_str(), format!("{name} ({code})"))),
    );
    Err(unknown(
        "country",
        asked,
        offer,
        "write a code of two letters, for example KH, or the English name",
    ))
}

/// The English name of a country where help is given.
pub fn place(code: CountryCode) -> String {
    if code.is_worldwide() {
        "worldwide".to_owned()
    } else {
        gazetteer::country_name(code, "en")
    }
}

/// Several countries.
pub fn countries<T: FromIterator<CountryCode>>(asked: &[String]) -> Result<T, Problem> {
    asked.iter().map(|each| country(each)).collect()
}

/// A need or a part of one, by its id.
pub fn need(taxonomy: &Taxonomy, asked: &str) -> Result<TermId, Problem> {
    let wanted = asked.to_lowercase().replace([' ', '-'], "_");
    if let Some(term) = taxonomy.terms.iter().find(|term| term.id.as_str() == wanted) {
        return Ok(term.id.clone());
    }
    let offer = nearest(
        &wanted,
        taxonomy
            .terms
            .iter()
            .map(|term| (term.id.as_str(), term.id.to_string())),
    );
    let all: Vec<&str> = taxonomy.terms.iter().map(|term| term.id.as_str()).collect();
    Err(unknown(
        "need",
        asked,
        offer,
        &format!("the needs are {}", all.join(", ")),
    ))
}

/// A language by its tag or its English name.
pub fn language(known: &[LanguageTag], asked: &str) -> Result<LanguageTag, Problem> {
    let tag = asked.parse::<LanguageTag>().ok().filter(gazetteer::is_language);
    if let Some(tag) = tag {
        return Ok(tag);
    }
    let named: Vec<(String, &LanguageTag)> = known
        .iter()
        .map(|tag| (gazetteer::language_name(tag, "en"), tag))
        .collect();
    let wanted = asked.to_lowercase();
    if let Some((_, tag)) = named.iter().find(|(name, _)| name.to_lowercase() == wanted) {
        return Ok((*tag).clone());
    }
    let offer = nearest(
        asked,
        named
            .iter()
            .map(|(name, tag)| (name.as_str(), format!("{name} ({tag})"))),
    );
    Err(unknown(
        "language",
        asked,
        offer,
        "write a tag, for example km, or the English name",
    ))
}

/// That there is no such service, and which one may have been meant.
pub fn unknown_service(known: &[ServiceId], asked: &ServiceId) -> String {
    let offer = nearest(
        asked.as_str(),
        known.iter().map(|id| (id.as_str(), id.to_string())),
    );
    unknown(
        "service",
        asked.as_str(),
        offer,
        "`lodestar-directory find` lists the ids",
    )
    .to_string()
}

fn nearest<'a>(asked: &str, names: impl Iterator<Item = (&'a str, String)>) -> Option<String> {
    let asked = asked.to_lowercase();
    let scored = names.map(|(name, shown)| (strsim::jaro_winkler(&asked, &name.to_lowercase()), shown));
    let best = scored
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, shown)| shown)
}

fn unknown(what: &str, asked: &str, offer: Option<String>, advice: &str) -> Problem {
    Problem::Usage(match offer {
        Some(offer) => format!("no {what} '{asked}'; did you mean {offer}?"),
        None => format!("no {what} '{asked}'; {advice}"),
    })
}
