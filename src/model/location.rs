use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Unexpected, Visitor};
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
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

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlaceVisitor)
    }
}

/// Takes the word or a table, and nothing else: derived code would take a list, and with it an address after the word
/// `confidential`.
struct PlaceVisitor;

impl<'de> Visitor<'de> for PlaceVisitor {
    type Value = Place;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the word \"confidential\", or a table with a city: location = { city = \"Hanoi\" }")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Place, E> {
        if word == "confidential" {
            Ok(Place::CONFIDENTIAL)
        } else {
            Err(E::invalid_value(Unexpected::Str(word), &self))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, table: A) -> Result<Place, A::Error> {
        Location::deserialize(MapAccessDeserializer::new(table))
            .map(Place::Public)
            .map_err(|error| {
                Error::custom(format_args!(
                    "location is the word \"confidential\" and no address at all, or a table with a city: {error}"
                ))
            })
    }
}
