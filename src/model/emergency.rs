use serde::{Deserialize, Serialize};

use super::{Phone, ServiceId, Source};

/// What a number is for, in the order in which somebody in danger looks; other purposes follow, and none comes last.
const PURPOSES: &[&str] = &["All emergencies", "Police", "Ambulance", "Fire"];

/// A number to call in danger, in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    /// The number and, in its label, what it is for.
    pub phone: Phone,
    /// The service whose number it is.
    pub service: ServiceId,
    /// Its name, which says what the number is for where the label does not.
    pub name: String,
    /// What must be known before calling; plain text in English.
    pub alert: Option<String>,
    /// Who says so.
    pub sources: Vec<Source>,
}

impl EmergencyNumber {
    /// The numbers of one country as somebody in danger looks for them: all emergencies first, then police, ambulance,
    /// fire, the rest. Every number stands once; numbers whose purpose no source says come last.
    pub fn in_order(found: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut numbers: Vec<Self> = Vec::new();
        for number in found {
            let digits = digits(&number.phone.number);
            match numbers
                .iter_mut()
                .find(|known| self::digits(&known.phone.number) == digits)
            {
                Some(known) if known.phone.label.is_none() => known.phone.label = number.phone.label,
                Some(_) => {}
                None => numbers.push(number),
            }
        }
        numbers.sort_by_key(|number| rank(number.phone.label.as_deref()));
        numbers
    }
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The plain purpose before a line for a part of it, such as the police's for trafficking.
fn rank(label: Option<&str>) -> usize {
    let last = 2 * PURPOSES.len();
    let Some(label) = label else {
        return last + 1;
    };
    let exact = PURPOSES.iter().position(|purpose| *purpose == label);
    let begins = || PURPOSES.iter().position(|purpose| label.starts_with(purpose));
    exact
        .map(|place| 2 * place)
        .or_else(|| begins().map(|place| 2 * place + 1))
        .unwrap_or(last)
}
