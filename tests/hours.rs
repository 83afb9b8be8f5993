//! Opening hours: read, refused, and asked about a moment.

use lodestar::hours::{Hours, check, is_time_zone};
use lodestar::model::{CountryCode, Openness};

const CAMBODIA: &str = "KH";
/// Tuesday 2026-11-24 03:00 UTC, which is 10:00 in Phnom Penh.
const TUESDAY_TEN: i64 = 1_795_489_200;
const HOUR: i64 = 3_600;

fn at(text: &str, zone: Option<&str>, now: i64) -> Option<Openness> {
    let country: CountryCode = CAMBODIA.parse().expect("a lawful code");
    Hours::new(text, zone, country).map(|hours| hours.openness(now))
}

#[test]
fn hours_are_asked_in_the_services_own_time_zone() {
    let zone = Some("Asia/Phnom_Penh");
    let office = "Mo-Fr 08:00-12:00,13:30-17:00";
    assert_eq!(at(office, zone, TUESDAY_TEN), Some(Openness::Open));
    assert_eq!(at(office, zone, TUESDAY_TEN + 3 * HOUR), Some(Openness::Closed));
    assert_eq!(
        at(office, zone, TUESDAY_TEN + 24 * 4 * HOUR),
        Some(Openness::Closed)
    );
    assert_eq!(at("Mo-Fr 17:00-08:00", zone, TUESDAY_TEN), Some(Openness::Closed));
}

#[test]
fn always_needs_no_zone_and_anything_else_does() {
    assert_eq!(at("24/7", None, TUESDAY_TEN), Some(Openness::Open));
    assert_eq!(at("Mo-Fr 08:00-17:00", None, TUESDAY_TEN), None);
    assert_eq!(at("Mo-Fr 08:00-17:00", Some("Asia/Nowhere"), TUESDAY_TEN), None);
    assert!(is_time_zone("Asia/Yangon"));
    assert!(!is_time_zone("Asia/Nowhere"));
}

#[test]
fn hours_that_cannot_be_read_are_refused_with_a_reason() {
    assert!(check("Mo-Fr 08:00-17:00").is_ok());
    assert!(check("office hours").is_err_and(|reason| !reason.is_empty()));
}

#[test]
fn any_moment_has_an_answer() {
    for now in [i64::MIN, -1, 0, i64::MAX] {
        assert!(at("Mo-Fr 08:00-17:00", Some("Asia/Phnom_Penh"), now).is_some());
    }
}
