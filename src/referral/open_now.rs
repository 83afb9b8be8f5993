//! Whether somebody answers now, and when they do next.

use serde::Serialize;

use super::dial::phone_works;
use crate::hours::{Hours, LocalTime, local_time};
use crate::model::{CountryCode, Openness, Service};

/// When a service is open, seen from one moment. Unknown is not closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenNow {
    /// Whether it, or any of its numbers that work from here, is open.
    pub openness: Openness,
    /// True if it, or such a number, is open day and night.
    pub all_day: bool,
    /// When it opens next, in seconds since 1970-01-01 00:00 UTC; only where it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<i64>,
    /// When it closes next; only where it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes: Option<i64>,
    /// What time it is there; absent where the facts name no time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_time: Option<LocalTime>,
    /// Its time zone, as the facts name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// What the source says about hours that a schedule cannot hold; plain text in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The hours of a service, read once: its own, and those of each of its numbers.
#[derive(Debug, Default)]
pub(super) struct ServiceHours {
    own: Option<Hours>,
    pub(super) phones: Vec<Option<Hours>>,
}

impl ServiceHours {
    pub(super) fn read(service: &Service) -> Self {
        let zone = service.time_zone.as_deref();
        let read = |text: &Option<String>| Hours::new(text.as_deref()?, zone, service.country);
        Self {
            own: read(&service.schedule),
            phones: service.phones.iter().map(|phone| read(&phone.schedule)).collect(),
        }
    }

    /// True if it or one of its numbers is open day and night.
    pub(super) fn is_all_day(&self) -> bool {
        self.all().any(Hours::is_always)
    }

    fn all(&self) -> impl Iterator<Item = &Hours> {
        self.own.iter().chain(self.phones.iter().flatten())
    }
}

/// Whether hours are open, and whether they always are; unknown hours are neither.
pub(super) fn at(hours: Option<&Hours>, now: i64) -> (Openness, bool) {
    match hours {
        None => (Openness::Unknown, false),
        Some(hours) if hours.is_always() => (Openness::Open, true),
        Some(hours) => (hours.openness(now), false),
    }
}

/// When a service is open for somebody in a country: a number that is useless there does not make it open.
pub(super) fn open_now(service: &Service, hours: &ServiceHours, from: CountryCode, now: i64) -> OpenNow {
    let phones = service.phones.iter().zip(&hours.phones);
    let usable = phones.filter(|(phone, _)| phone_works(phone, service, from));
    let known: Vec<&Hours> = hours
        .own
        .iter()
        .chain(usable.filter_map(|(_, hours)| hours.as_ref()))
        .collect();
    let states: Vec<(Openness, bool)> = known.iter().map(|hours| at(Some(hours), now)).collect();
    let has = |state: Openness| states.iter().any(|(openness, _)| *openness == state);
    let openness = if has(Openness::Open) {
        Openness::Open
    } else if has(Openness::Closed) && !has(Openness::Unknown) {
        Openness::Closed
    } else {
        Openness::Unknown
    };
    let all_day = states.iter().any(|(_, all_day)| *all_day);
    let opens = || known.iter().filter_map(|hours| hours.next_opening(now)).min();
    let closes = || known.iter().filter_map(|hours| hours.next_closing(now)).max();
    let zone = service.time_zone.as_deref();
    OpenNow {
        openness,
        all_day,
        opens: (openness == Openness::Closed).then(opens).flatten(),
        closes: (openness == Openness::Open && !all_day).then(closes).flatten(),
        local_time: zone.and_then(|zone| local_time(zone, now)),
        time_zone: service.time_zone.clone(),
        note: service.schedule_note.clone(),
    }
}
