//! How two contacts that are not the same can look the same.

use std::cmp::Ordering;

use strsim::osa_distance;

use super::Difference;
use super::letters::skeleton;

/// Shorter numbers are too many to be taken for one another: 117 and 118 are two services.
const FEWEST_DIGITS: usize = 6;
/// Shorter names are too many.
const FEWEST_LETTERS: usize = 5;
/// A shorter host may stand in a longer one by chance.
const SHORTEST_INSIDE: usize = 8;

/// Second levels that are part of a country's ending: `.org.np`.
const SECOND_LEVELS: &[&str] = &[
    "ac", "co", "com", "edu", "gob", "gouv", "gov", "go", "govt", "gub", "mil", "ne", "net", "or", "org",
];
/// Endings of states: their names are alike from country to country.
const STATES: &[&str] = &["gob", "gouv", "gov", "go", "govt", "gub", "mil"];

/// Numbers that differ by one step.
pub(super) fn digits(given: &str, listed: &str) -> Option<Difference> {
    let shortest = given.len().min(listed.len());
    (shortest >= FEWEST_DIGITS)
        .then(|| one_step(given, listed))
        .flatten()
}

/// Names that look alike or differ by one step.
pub(super) fn names(given: &str, listed: &str) -> Option<Difference> {
    if given == listed {
        return None;
    }
    if skeleton(given) == skeleton(listed) {
        return Some(Difference::LookalikeLetters);
    }
    let shortest = given.chars().count().min(listed.chars().count());
    (shortest >= FEWEST_LETTERS)
        .then(|| one_step(given, listed))
        .flatten()
}

/// Hosts that look alike, have another ending, differ by one step, or hold the listed one inside.
pub(super) fn hosts(given: &str, listed: &str) -> Option<Difference> {
    if skeleton(given) == skeleton(listed) {
        return Some(Difference::LookalikeLetters);
    }
    if other_ending(given, listed) {
        return Some(Difference::OtherEnding);
    }
    names(given, listed).or_else(|| is_inside(given, listed).then_some(Difference::ListedInside))
}

/// Mail addresses: the same office at another ending or provider, or one step away.
pub(super) fn emails(given: &str, listed: &str) -> Option<Difference> {
    let ((local, domain), (own_local, own_domain)) = (given.rsplit_once('@')?, listed.rsplit_once('@')?);
    if let Some(difference) = names(given, listed) {
        return Some(difference);
    }
    if local != own_local {
        return None;
    }
    let telling = local.chars().count() > FEWEST_LETTERS && !local.starts_with("info");
    hosts(domain, own_domain).or_else(|| telling.then_some(Difference::OtherEnding))
}

fn one_step(given: &str, listed: &str) -> Option<Difference> {
    let (long, short) = (given.chars().count(), listed.chars().count());
    if long.abs_diff(short) > 1 || osa_distance(given, listed) != 1 {
        return None;
    }
    let differing = given.chars().zip(listed.chars()).filter(|(a, b)| a != b);
    Some(match long.cmp(&short) {
        Ordering::Greater => Difference::OneMore,
        Ordering::Less => Difference::OneMissing,
        Ordering::Equal if differing.count() == 1 => Difference::OneDiffers,
        Ordering::Equal => Difference::Swapped,
    })
}

/// The name of a host and its ending: `philembassy` and `gov.ph`.
fn parted(host: &str) -> (&str, &str) {
    let Some((rest, last)) = host.rsplit_once('.') else {
        return (host, "");
    };
    match rest.rsplit_once('.') {
        Some((name, second)) if last.len() == 2 && SECOND_LEVELS.contains(&second) => {
            (name, host.get(name.len() + 1..).unwrap_or(last))
        }
        _ => (rest, last),
    }
}

fn other_ending(given: &str, listed: &str) -> bool {
    let ((name, ending), (own_name, own_ending)) = (parted(given), parted(listed));
    let is_state = |ending: &str| STATES.iter().any(|state| ending.split('.').next() == Some(state));
    name == own_name
        && ending != own_ending
        && name.chars().count() >= FEWEST_LETTERS
        && !(is_state(ending) && is_state(own_ending))
}

/// `chabdai.org.help-now.com`, `www-chabdai-org.com`: the listed host is written, and the page is another one's.
fn is_inside(given: &str, listed: &str) -> bool {
    let plain = |host: &str| {
        host.chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect::<String>()
    };
    let own = plain(listed);
    own.len() >= SHORTEST_INSIDE && plain(given).contains(&own) && !given.ends_with(&format!(".{listed}"))
}

/// Where two texts differ, in characters: what is left between their common beginning and their common end.
pub(super) fn parts(given: &str, listed: &str) -> ((usize, usize), (usize, usize)) {
    let (given, listed): (Vec<char>, Vec<char>) = (given.chars().collect(), listed.chars().collect());
    let start = given.iter().zip(&listed).take_while(|(a, b)| a == b).count();
    let most = given.len().min(listed.len()) - start;
    let ends = given.iter().rev().zip(listed.iter().rev());
    let end = ends.take_while(|(a, b)| a == b).count().min(most);
    ((start, given.len() - end), (start, listed.len() - end))
}

#[cfg(test)]
mod tests {
    use super::{Difference, digits, emails, hosts, parts};

    #[test]
    fn one_step_between_numbers() {
        let listed = "85523216532";
        for (given, expected) in [
            ("85523216532", None),
            ("85523216533", Some(Difference::OneDiffers)),
            ("85523261532", Some(Difference::Swapped)),
            ("8552321653", Some(Difference::OneMissing)),
            ("855232165322", Some(Difference::OneMore)),
            ("85523999999", None),
        ] {
            assert_eq!(digits(given, listed), expected, "{given}");
        }
        assert_eq!(digits("118", "117"), None);
    }

    #[test]
    fn hosts_that_pretend() {
        for (given, listed, expected) in [
            ("chabdai.com", "chabdai.org", Some(Difference::OtherEnding)),
            ("chabdaii.org", "chabdai.org", Some(Difference::OneMore)),
            (
                "chabdai.org.help-now.com",
                "chabdai.org",
                Some(Difference::ListedInside),
            ),
            ("сhabdai.org", "chabdai.org", Some(Difference::LookalikeLetters)),
            ("mofa.gov.bd", "mofa.gov.vn", None),
            ("example.com", "chabdai.org", None),
        ] {
            assert_eq!(hosts(given, listed), expected, "{given}");
        }
        assert_eq!(
            emails("nahttfsrilanka@gmall.com", "nahttfsrilanka@gmail.com"),
            Some(Difference::LookalikeLetters)
        );
        assert_eq!(
            emails("nahttfsrilanka@yahoo.com", "nahttfsrilanka@gmail.com"),
            Some(Difference::OtherEnding)
        );
    }

    #[test]
    fn the_place_of_a_difference() {
        assert_eq!(parts("12345", "12945"), ((2, 3), (2, 3)));
        assert_eq!(parts("1245", "12945"), ((2, 2), (2, 3)));
        assert_eq!(parts("aaa", "aaaa"), ((3, 3), (3, 4)));
    }
}
