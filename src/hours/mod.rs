//! Opening hours in OpenStreetMap's
//! [`opening_hours`](https://wiki.openstreetmap.org/wiki/Key:opening_hours) syntax.
//!
//! Whether they can be read, whether something is open at a moment, and when that changes next. Time zones and public
//! holidays are bundled.

mod local;

use std::str::FromStr as _;

use chrono::{DateTime, NaiveDateTime, TimeZone as _};
use chrono_tz::Tz;
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours, RuleKind};

use crate::model::{CountryCode, Openness};

pub use local::{LocalTime, local_time};

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

/// Nobody waits for more changes than a fortnight of office hours with a break at noon has.
const MOST_CHANGES: usize = 64;

/// Hours that have been read and can be asked about any moment.
#[derive(Debug, Clone)]
pub struct Hours {
    rules: OpeningHours,
    zone: Tz,
    always: bool,
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
        Some(Self {
            rules,
            zone,
            always: text == ALWAYS,
        })
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

    /// True where it is open at all times.
    pub fn is_always(&self) -> bool {
        self.always
    }

    /// When it opens after a moment at which it is not open; none where that is not known, or it is open then. Both in
    /// seconds since 1970-01-01 00:00 UTC.
    pub fn next_opening(&self, now: i64) -> Option<i64> {
        self.next(now, RuleKind::Open)
    }

    /// When it closes after a moment at which it is open; none where it does not, or is closed then.
    pub fn next_closing(&self, now: i64) -> Option<i64> {
        self.next(now, RuleKind::Closed)
    }

    /// The first change into a state; none where it is in that state already.
    fn next(&self, now: i64, wanted: RuleKind) -> Option<i64> {
        let mut local = self.local(now)?;
        if self.rules.state(local).0 == wanted {
            return None;
        }
        for _ in 0..MOST_CHANGES {
            local = self.rules.next_change(local)?;
            if self.rules.state(local).0 == wanted {
                return self.moment(local).filter(|moment| *moment > now);
            }
        }
        None
    }

    /// The moment of a local time; where the clocks jump over it, the first one after.
    fn moment(&self, local: NaiveDateTime) -> Option<i64> {
        let found = self.zone.from_local_datetime(&local).earliest();
        let after = || {
            let later = local.checked_add_signed(chrono::TimeDelta::hours(1))?;
            self.zone.from_local_datetime(&later).earliest()
        };
        found.or_else(after).map(|moment| moment.timestamp())
    }
}
