use std::str::FromStr as _;

use chrono::{DateTime, Datelike as _, Timelike as _};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::model::PartialDate;

/// What the clock and the calendar on the wall say somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalTime {
    /// The day.
    pub date: PartialDate,
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// The local time of a moment, in seconds since 1970-01-01 00:00 UTC, in a zone of the IANA database. None for other
/// names, and for moments that no calendar of today reaches.
pub fn local_time(zone: &str, now: i64) -> Option<LocalTime> {
    let zone = Tz::from_str(zone).ok()?;
    let local = DateTime::from_timestamp(now, 0)?
        .with_timezone(&zone)
        .naive_local();
    Some(LocalTime {
        date: local.format("%Y-%m-%d").to_string().parse().ok()?,
        weekday: u8::try_from(local.weekday().number_from_monday()).ok()?,
        hour: u8::try_from(local.hour()).ok()?,
        minute: u8::try_from(local.minute()).ok()?,
    })
}
