use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Text that is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateError(String);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DateError {}

/// A date as exact as its source gives it: `2024`, `2024-09` or `2024-09-20`.
///
/// Orders by time; a less exact date comes before the more exact ones that it contains, so freshness is never
/// overstated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12, where known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// 1 to 31, where known.
    pub fn day(self) -> Option<u8> {
        self.day
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn number(text: &str, width: usize) -> Option<u16> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn parse(text: &str) -> Option<PartialDate> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4).filter(|year| (1900..=2200).contains(year))?;
    let month = match parts.next() {
        None => None,
        Some(part) => Some(
            u8::try_from(number(part, 2)?)
                .ok()
                .filter(|m| (1..=12).contains(m))?,
        ),
    };
    let day = match (parts.next(), month) {
        (None, _) => None,
        (Some(part), Some(month)) => Some(
            u8::try_from(number(part, 2)?)
                .ok()
                .filter(|d| (1..=days_in(year, month)).contains(d))?,
        ),
        (Some(_), None) => return None,
    };
    parts.next().is_none().then_some(PartialDate { year, month, day })
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        parse(text).ok_or_else(|| {
            DateError(format!(
                "'{text}' is not a date: write 2024-09-20, or 2024-09 or 2024 if that is all the source says"
            ))
        })
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}
