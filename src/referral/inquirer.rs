use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::model::{CountryCode, LanguageTag, TermId};

/// What somebody says of their citizenship.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nationality {
    /// They are a citizen of this country.
    Of(CountryCode),
    /// No country calls them its citizen.
    Stateless,
    /// They would rather not say, or were not asked: a full answer.
    #[default]
    NotSaid,
}

impl Nationality {
    /// The country, where one is known.
    pub fn country(self) -> Option<CountryCode> {
        match self {
            Self::Of(country) => Some(country),
            Self::Stateless | Self::NotSaid => None,
        }
    }
}

/// Something about a person that matters for who can help them. None of them takes anything away: each only turns a
/// question to ask into an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trait {
    /// A woman or girl.
    Woman,
    /// A man or boy.
    Man,
    /// Younger than 18.
    Under18,
    /// Has children along.
    WithChildren,
    /// Has no passport.
    NoPassport,
    /// Is hurt or ill.
    Hurt,
    /// Needs an interpreter.
    NeedsInterpreter,
}

impl Trait {
    /// Every trait, in the order in which they are asked.
    pub const ALL: [Self; 7] = [
        Self::Woman,
        Self::Man,
        Self::Under18,
        Self::WithChildren,
        Self::NoPassport,
        Self::Hurt,
        Self::NeedsInterpreter,
    ];

    /// The key used in JSON and in translation files: `trait-woman`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Under18 => "under_18",
            Self::WithChildren => "with_children",
            Self::NoPassport => "no_passport",
            Self::Hurt => "hurt",
            Self::NeedsInterpreter => "needs_interpreter",
        }
    }
}

/// Who asks for a plan (I&R: the inquirer), as far as they say. Only the country must be known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inquirer {
    /// Where the person is now.
    pub country: CountryCode,
    /// Where their home is.
    #[serde(default)]
    pub nationality: Nationality,
    /// What they need: needs of the taxonomy or parts of them. Empty: not said, and no step is shortened.
    #[serde(default)]
    pub needs: BTreeSet<TermId>,
    /// What else matters.
    #[serde(default)]
    pub traits: BTreeSet<Trait>,
    /// The language that they read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
}

impl Inquirer {
    /// Somebody in a country, of whom nothing else is known.
    pub fn somebody_in(country: CountryCode) -> Self {
        Self {
            country,
            nationality: Nationality::NotSaid,
            needs: BTreeSet::new(),
            traits: BTreeSet::new(),
            language: None,
        }
    }

    /// True if something is known to be so; false if it is not so, or not said.
    pub fn is(&self, it: Trait) -> bool {
        self.traits.contains(&it)
    }

    /// True for somebody who is in the country whose citizen they are.
    pub fn is_home(&self) -> bool {
        self.nationality == Nationality::Of(self.country)
    }
}
