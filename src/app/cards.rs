use crate::gazetteer::{best_language, likely_language};
use crate::model::CountryCode;

/// Sentences to be shown to somebody who speaks another language, by the keys of their messages, in the order shown.
pub const CARDS: [&str; 28] = [
    "card-danger",
    "card-forced-work",
    "card-forced-scam",
    "card-call",
    "card-interpreter",
    "card-hurt",
    "card-no-passport",
    "card-employer",
    "card-not-police-yet",
    "card-police",
    "card-embassy",
    "card-not-embassy",
    "card-not-back",
    "card-lawyer",
    "card-not-sign",
    "card-sleep",
    "card-food",
    "card-free",
    "card-phone",
    "card-under-18",
    "card-child",
    "card-woman",
    "card-alone",
    "card-others",
    "card-home",
    "card-not-home",
    "card-name",
    "card-write",
];

/// What the page of sentences shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cards {
    /// The language of the person who is shown the screen (BCP-47).
    pub other: &'static str,
    /// The place in [`CARDS`] of the sentence that is shown large.
    pub shown: Option<usize>,
    /// Whether the other language stands upside down, for somebody sitting opposite.
    pub turned: bool,
    /// The number that goes with "Please call this number for me".
    pub number: Option<String>,
}

impl Cards {
    /// For a place: its most spoken language, if the program speaks it; else English.
    pub fn for_country(country: CountryCode, number: Option<String>) -> Self {
        Self {
            other: best_language(likely_language(country)),
            shown: None,
            turned: false,
            number,
        }
    }
}
