//! Telephone numbers as people read them, and as links.

use std::fmt::Write as _;

use crate::gazetteer::calling_code;
use crate::model::{CountryCode, Phone};

/// Fewer common digits at the end do not show that two numbers are one.
const SURE: usize = 4;

/// The ASCII digits of a number.
pub(super) fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The number itself, without what a switchboard is told after it and without a range of last digits.
pub(super) fn dialled(number: &str) -> &str {
    let lower = number.to_ascii_lowercase();
    let end = [" ext", " local ", " to ", ","]
        .iter()
        .filter_map(|mark| lower.find(mark))
        .min();
    end.and_then(|end| number.get(..end)).unwrap_or(number)
}

/// What a switchboard is told after the number, such as `ext. 8`; empty for most.
pub(super) fn extension(number: &str) -> &str {
    let lower = number.to_ascii_lowercase();
    let start = [" ext", " local "]
        .iter()
        .filter_map(|mark| lower.find(mark))
        .min();
    let tail = start.and_then(|start| number.get(start..));
    tail.unwrap_or_default().trim()
}

/// The number with `+` and country code, where it can be called from abroad as far as is known.
pub(super) fn abroad(phone: &Phone) -> Option<String> {
    if let Some(e164) = &phone.e164 {
        return Some(e164.clone());
    }
    let number = dialled(&phone.number).trim();
    let digits = digits(number);
    let international = number.trim_start_matches('(').starts_with('+') && digits.len() >= 7;
    (international && !phone.short_code).then(|| format!("+{digits}"))
}

/// True if a number is written with its country code, so that inside its country too it is dialled with `+`.
pub(super) fn is_international(phone: &Phone) -> bool {
    let written = dialled(&phone.number).trim_start_matches(['(', ' ']);
    let digits = digits(written);
    let e164 = phone.e164.as_deref().unwrap_or_default().trim_start_matches('+');
    written.starts_with('+') || (!e164.is_empty() && digits.trim_start_matches("00") == e164)
}

/// An international number in the groups in which its own country reads it: `+855 23 216 532` for `023 216 532`.
pub(super) fn grouped(phone: &Phone, e164: &str) -> String {
    let written = dialled(&phone.number);
    let all: Vec<char> = e164.chars().filter(char::is_ascii_digit).collect();
    let mut same = 0;
    let mut start = written.len();
    for (at, letter) in written.char_indices().rev() {
        if !letter.is_ascii_digit() {
            continue;
        }
        let wanted = all.len().checked_sub(same + 1).and_then(|at| all.get(at));
        if wanted != Some(&letter) {
            break;
        }
        same += 1;
        start = at;
    }
    if same < SURE {
        return e164.to_owned();
    }
    let code: String = all.iter().take(all.len() - same).collect();
    let groups = written.get(start..).unwrap_or_default();
    format!("+{code} {}", spaced(groups)).replace("+ ", "+")
}

/// Digits in their groups, with one blank between them whatever stood there.
fn spaced(groups: &str) -> String {
    let parts: Vec<&str> = groups
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

/// What is typed on the keys: digits, `*` and `#`, after a `+` if there is one.
pub(super) fn keys(number: &str) -> String {
    let number = dialled(number).trim();
    let plus = number.trim_start_matches('(').starts_with('+');
    let keys = number
        .chars()
        .filter(|letter| letter.is_ascii_digit() || matches!(letter, '*' | '#'));
    plus.then_some('+').into_iter().chain(keys).collect()
}

/// A `tel:` link ([RFC 3966](https://www.rfc-editor.org/rfc/rfc3966)). A number that works in one country only must
/// say in which; none where that country has no country code.
pub(super) fn tel(keys: &str, country: CountryCode) -> Option<String> {
    let mut link = "tel:".to_owned();
    for key in keys.chars() {
        match key {
            '#' => link.push_str("%23"),
            key => link.push(key),
        }
    }
    if !keys.starts_with('+') {
        // Writing to a text cannot fail.
        let _ = write!(link, ";phone-context=+{}", calling_code(country)?);
    }
    Some(link)
}

#[cfg(test)]
mod tests {
    use super::{abroad, grouped, is_international, keys, tel};
    use crate::model::{Phone, PhoneKind};

    fn phone(number: &str, e164: Option<&str>) -> Phone {
        Phone {
            number: number.to_owned(),
            e164: e164.map(str::to_owned),
            kind: PhoneKind::Voice,
            label: None,
            short_code: false,
            toll_free: None,
            schedule: None,
            schedule_note: None,
            shared: None,
        }
    }

    #[test]
    fn groups_are_kept_and_the_trunk_prefix_goes() {
        for (number, e164, shown) in [
            ("023 216 532", "+85523216532", "+855 23 216 532"),
            ("(021) 27808211", "+622127808211", "+62 21 27808211"),
            ("(+855 0) 23 266 500", "+85523266500", "+855 23 266 500"),
            ("977-1-5970008", "+97715970008", "+977 1 5970008"),
            ("+855 12 813 282", "+85512813282", "+855 12 813 282"),
            ("03-3580-3311 ext. 2902, 2903", "+81335803311", "+81 3 3580 3311"),
            ("1868", "+8521868", "+852 1868"),
            ("+43/677/61343434", "+4367761343434", "+43 677 61343434"),
            ("800-SAVE", "+9718007283", "+9718007283"),
        ] {
            assert_eq!(grouped(&phone(number, Some(e164)), e164), shown);
        }
    }

    #[test]
    fn a_number_with_its_country_code_is_dialled_with_it() {
        for (number, e164, expected) in [
            ("(+855 0) 23 266 500", "+85523266500", true),
            ("00966546103992", "+966546103992", true),
            ("(66-2) 2523135 to 40", "+6622523135", true),
            ("+473 417 6167", "+14734176167", true),
            ("023 216 532", "+85523216532", false),
        ] {
            assert_eq!(is_international(&phone(number, Some(e164))), expected, "{number}");
        }
    }

    #[test]
    fn a_number_without_country_code_is_not_called_from_abroad() {
        assert_eq!(abroad(&phone("1300", None)), None);
        assert_eq!(
            abroad(&phone("+95 95419505", None)).as_deref(),
            Some("+9595419505")
        );
    }

    #[test]
    fn links_are_those_of_rfc_3966() {
        let cambodia = "KH".parse().expect("a code");
        assert_eq!(tel("+85523216532", cambodia).as_deref(), Some("tel:+85523216532"));
        assert_eq!(
            tel("117", cambodia).as_deref(),
            Some("tel:117;phone-context=+855")
        );
        assert_eq!(
            tel(&keys("*120*7867#"), cambodia).as_deref(),
            Some("tel:*120*7867%23;phone-context=+855")
        );
    }
}
