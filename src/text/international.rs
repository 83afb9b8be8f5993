/// A number with country code, grouped for reading as its national form is.
///
/// `+85523997919` beside `023 997 919` is `+855 23 997 919`. Where the two do not match, in threes from the end. The digits stay the same.
pub fn international(e164: &str, national: &str) -> String {
    let digits: String = e164.chars().filter(char::is_ascii_digit).collect();
    let groups: Vec<&str> = national
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .collect();
    let mut rest = digits.as_str();
    let mut shown: Vec<&str> = Vec::new();
    for group in groups.iter().rev() {
        let whole = rest.strip_suffix(group).map(|before| (before, *group));
        // The first group may begin with a trunk zero that is not dialled from abroad.
        let trunk = || {
            group
                .strip_prefix('0')
                .and_then(|group| Some((rest.strip_suffix(group)?, group)))
        };
        let Some((before, group)) = whole.or_else(trunk) else {
            break;
        };
        if before.is_empty() {
            break;
        }
        rest = before;
        if !group.is_empty() {
            shown.push(group);
        }
    }
    if shown.is_empty() || rest.is_empty() || rest.len() > 3 {
        return format!("+{}", in_threes(&digits));
    }
    let national: Vec<String> = shown
        .iter()
        .rev()
        .map(|group| {
            if group.len() > 6 {
                in_threes(group)
            } else {
                (*group).to_owned()
            }
        })
        .collect();
    format!("+{rest} {}", national.join(" "))
}

fn in_threes(digits: &str) -> String {
    let first = match digits.len() % 3 {
        0 => 3,
        rest => rest,
    };
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at >= first && (at - first).is_multiple_of(3) {
            shown.push(' ');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::international;

    #[test]
    fn a_number_is_grouped_as_at_home() {
        assert_eq!(international("+85523997919", "023 997 919"), "+855 23 997 919");
        assert_eq!(international("+66991301300", "099-130-1300"), "+66 99 130 1300");
        assert_eq!(international("+18335664566", "1-833-566-4566"), "+1 833 566 4566");
    }

    #[test]
    fn other_numbers_are_grouped_in_threes_and_keep_their_digits() {
        assert_eq!(international("+84981848484", "1800"), "+84 981 848 484");
        assert_eq!(international("+85523997919", "023997919"), "+855 23 997 919");
    }
}
