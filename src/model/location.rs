use serde::{Deserialize, Serialize};

/// A public office (HSDS `location`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// The town.
    pub city: String,
    /// Street address, as published by the organisation itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// Where a service is. A confidential place has no [`Location`]: there is nowhere to write its address down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "location must be the word \"confidential\", or a table with a city: location = { city = \"Hanoi\" }"
)]
pub enum Place {
    /// The word `"confidential"`.
    Confidential(Confidential),
    /// A public office.
    Public(Location),
}

/// The single word `confidential`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidential {
    /// The place is secret.
    Confidential,
}

impl Place {
    /// A secret place.
    pub const CONFIDENTIAL: Self = Self::Confidential(Confidential::Confidential);

    /// The public office, if the place is no secret.
    pub fn public(&self) -> Option<&Location> {
        match self {
            Self::Confidential(_) => None,
            Self::Public(location) => Some(location),
        }
    }

    /// True if the place is secret.
    pub fn is_confidential(&self) -> bool {
        matches!(self, Self::Confidential(_))
    }
}
