use serde::{Deserialize, Serialize};

/// Whom a service takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Women and girls.
    Female,
    /// Men and boys.
    Male,
}

/// For whom a service is. Every value that is absent is unknown: a question to ask, never a no.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Eligibility {
    /// In a source's own words, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Only people from this part of the country are taken, by its English name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Only these genders are taken. Empty: unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub genders: Vec<Gender>,
    /// Whether adults are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adults: Option<bool>,
    /// Whether people under 18 are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<bool>,
    /// Youngest age taken, in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<u8>,
    /// Whether papers (a passport, a permit) must be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub papers_needed: Option<bool>,
    /// Whether another body must refer the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral_needed: Option<bool>,
    /// Whether the person must have gone to the police first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub police_report_needed: Option<bool>,
}

impl Eligibility {
    /// For whom it is in a source's own words, or else from which part of the country.
    pub fn in_words(&self) -> Option<&str> {
        self.note.as_deref().or(self.region.as_deref())
    }

    /// True if nothing at all is known.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}
