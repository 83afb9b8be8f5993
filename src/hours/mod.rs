//! Opening hours in OpenStreetMap's
//! [`opening_hours`](https://wiki.openstreetmap.org/wiki/Key:opening_hours) syntax.
//!
//! Whether they can be read, and whether something is open at a moment. Time zones and public holidays are bundled.

use std::str::FromStr as _;

use chrono::{DateTime, NaiveDateTime};
use chrono_tz::Tz;
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours, RuleKind};

use crate::model::{CountryCode, Openness};

/// Hours that never change: they need no time zone.
pub const ALWAYS: &str = "24/7";

/// Ensure that the text can be read.
///
/// # Errors
/// What the parser says about it, in English.
pub fn check(text: &str) -> Result<(), String> {
    OpeningHours::from_str(text)
        .map(|_| ())
        .map_err(|error| error.to_string())
}

/// True for the name of a time zone in the IANA database.
pub fn is_time_zone(name: &str) -> bool {
    Tz::from_str(name).is_ok()
}

/// Hours that have been read and can be asked about any moment.
#[derive(Debug, Clone)]
pub struct Hours {
    rules: OpeningHours,
    zone: Tz,
}

impl Hours {
    /// Reads hours; none where the text or the zone cannot be read, or a zone is needed and missing.
    pub fn new(text: &str, zone: Option<&str>, country: CountryCode) -> Option<Self> {
        let zone = match zone {
            Some(name) => Tz::from_str(name).ok()?,
            None if text == ALWAYS => Tz::UTC,
            None => return None,
        };
        let context = match Country::from_str(country.as_str()) {
            Ok(country) => Context::default()
                .with_holidays(country.holidays())
                .with_holidays_unknown(country.holidays_regional()),
            Err(_) => Context::default(),
        };
        let rules = OpeningHours::from_str(text).ok()?.with_context(context);
        Some(Self { rules, zone })
    }

    fn local(&self, now: i64) -> Option<NaiveDateTime> {
        DateTime::from_timestamp(now, 0).map(|utc| utc.with_timezone(&self.zone).naive_local())
    }

    /// Whether it is open at a moment, in seconds since 1970-01-01 00:00 UTC.
    pub fn openness(&self, now: i64) -> Openness {
        match self.local(now).map(|local| self.rules.state(local).0) {
            Some(RuleKind::Open) => Openness::Open,
            Some(RuleKind::Closed) => Openness::Closed,
            Some(RuleKind::Unknown) | None => Openness::Unknown,
        }
    }
}
