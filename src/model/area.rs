use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Text that is not a code of the expected shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeError(String);

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CodeError {}

/// An ISO 3166-1 alpha-2 code in capitals, or `ZZ` for "worldwide or online".
///
/// Only the shape is held here (two capital ASCII letters); that the code is assigned is a rule of the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Help that is tied to no country: given online, or everywhere.
    pub const WORLDWIDE: Self = Self(*b"ZZ");

    /// The two capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }

    /// True for `ZZ`.
    pub fn is_worldwide(self) -> bool {
        self == Self::WORLDWIDE
    }
}

impl FromStr for CountryCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        match text.as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(CodeError(format!(
                "'{text}' is not a country code: write two capital letters, for example KH"
            ))),
        }
    }
}

impl TryFrom<String> for CountryCode {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A language as a BCP-47 tag, for example `km` or `zh-Hant`.
///
/// Only the shape is held here; that the tag is registered is a rule of the catalog.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

impl LanguageTag {
    /// The tag as written in the facts.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LanguageTag {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let shaped = !text.is_empty()
            && text
                .split('-')
                .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
            && text.split('-').next().is_some_and(|first| first.len() >= 2);
        if shaped {
            Ok(Self(text.to_owned()))
        } else {
            Err(CodeError(format!(
                "'{text}' is not a language tag: write a BCP-47 tag, for example km or zh-Hant"
            )))
        }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// From where a service can be used (HSDS `service_area`): a country's code, or `*` for anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum ServiceArea {
    /// It can be used from anywhere.
    Anywhere,
    /// It can be used in this country.
    Country(CountryCode),
}

impl FromStr for ServiceArea {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        if text == "*" {
            return Ok(Self::Anywhere);
        }
        text.parse().map(Self::Country)
    }
}

impl TryFrom<String> for ServiceArea {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<ServiceArea> for String {
    fn from(area: ServiceArea) -> Self {
        area.to_string()
    }
}

impl fmt::Display for ServiceArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anywhere => f.write_str("*"),
            Self::Country(code) => code.fmt(f),
        }
    }
}
