use serde::{Deserialize, Serialize};

use super::{CountryCode, RightId};

/// A step of a plan, in the order in which the steps stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanStep {
    /// What to do in danger now.
    DangerNow,
    /// The people of one's own country here.
    OwnCountry,
    /// Somebody on one's side: a trafficking hotline or an aid group.
    OnYourSide,
    /// A safe place.
    SafePlace,
    /// A lawyer, and what is one's right.
    Lawyer,
    /// A doctor, somebody to talk to.
    Doctor,
    /// Papers and the way home, only if it is wanted.
    WayHome,
    /// Help at home.
    HelpAtHome,
}

impl PlanStep {
    /// Every step, in order.
    pub const ALL: [Self; 8] = [
        Self::DangerNow,
        Self::OwnCountry,
        Self::OnYourSide,
        Self::SafePlace,
        Self::Lawyer,
        Self::Doctor,
        Self::WayHome,
        Self::HelpAtHome,
    ];

    /// The key used in the facts, in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::DangerNow => "danger_now",
            Self::OwnCountry => "own_country",
            Self::OnYourSide => "on_your_side",
            Self::SafePlace => "safe_place",
            Self::Lawyer => "lawyer",
            Self::Doctor => "doctor",
            Self::WayHome => "way_home",
            Self::HelpAtHome => "help_at_home",
        }
    }
}

/// Where a right is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// The treaty or declaration, by its full English name.
    pub name: String,
    /// The article, principle or guideline, as it is cited: `Article 8(2)`.
    pub article: String,
    /// The year in which the text was adopted.
    pub year: u16,
    /// Where the official text can be read.
    pub url: String,
    /// True if it binds the states that joined it; false for principles that guide them.
    pub binding: bool,
    /// The only countries that it is open to, for treaties of a region. Empty: open to every state. That a country is
    /// named does not say that it has joined.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<CountryCode>,
}

/// A right that somebody who was trafficked has, and where it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Right {
    /// Which right it is, for good; its sentence stands in the translation files under this name.
    pub id: RightId,
    /// What the instruments say, in English, for editors and translators.
    pub description: String,
    /// The steps of a plan where it is said.
    pub steps: Vec<PlanStep>,
    /// Where it is written down.
    #[serde(default, rename = "instrument")]
    pub instruments: Vec<Instrument>,
}

/// Every right, in the order in which they are said: the file `data/rights.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rights {
    /// The rights.
    #[serde(default, rename = "right")]
    pub rights: Vec<Right>,
}
