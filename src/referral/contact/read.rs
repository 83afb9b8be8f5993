//! What a text is: a number, a mail address, a page or a handle, each in the one form in which it is compared.

use url::Url;

use super::letters::keypad;
use crate::gazetteer::calling_code;
use crate::model::{ContactKind, CountryCode};

/// A number as somebody gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// Every reading as an international number, without `+`.
    pub(super) international: Vec<String>,
    /// The digits as they are dialled inside a country; none where the number is an international one.
    pub(super) national: Option<String>,
}

/// A page: its host as it is read, small and without `www.`, and its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) host: String,
    pub(super) path: String,
}

/// What a text was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Given {
    Number(Number),
    Email(String),
    Page(Page),
    /// A name, and the network it is in where that is known.
    Handle(Option<ContactKind>, String),
    Nothing,
}

/// Fewer digits are no number.
const FEWEST_DIGITS: usize = 2;
/// No number has more digits, prefixes included.
const MOST_DIGITS: usize = 20;

/// Hosts where everybody has a page: there the path says whose it is.
const SHARED: &[&str] = &[
    "facebook.com",
    "fb.com",
    "fb.me",
    "m.me",
    "messenger.com",
    "t.me",
    "telegram.me",
    "telegram.dog",
    "wa.me",
    "whatsapp.com",
    "api.whatsapp.com",
    "line.me",
    "lin.ee",
    "x.com",
    "twitter.com",
    "instagram.com",
    "tiktok.com",
    "youtube.com",
    "linkedin.com",
    "sites.google.com",
    "docs.google.com",
    "forms.gle",
    "bit.ly",
    "linktr.ee",
    "apps.apple.com",
    "play.google.com",
];

/// True for a host where everybody has a page.
pub(super) fn is_shared(host: &str) -> bool {
    SHARED.contains(&host)
}

/// Reads a clean text: a contact, or the first one in a message. `country`: from where a number would be dialled, where that is known.
pub(super) fn read(text: &str, country: Option<CountryCode>) -> Given {
    match whole(text, country) {
        Given::Nothing => within(text, country),
        given => given,
    }
}

/// The first contact in a message: an address or name by itself, else a run of digits.
fn within(text: &str, country: Option<CountryCode>) -> Given {
    let words = text
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| "()[]<>,;:!?\"'.".contains(letter)));
    for word in words.filter(|word| word.contains(['@', '.', '/'])) {
        match whole(word, country) {
            Given::Nothing | Given::Number(_) | Given::Handle(None, _) if !word.starts_with('@') => {}
            Given::Nothing => {}
            given => return given,
        }
    }
    let runs = text.split(|letter: char| !(letter.is_ascii_digit() || " +-()".contains(letter)));
    let longest = runs.max_by_key(|run| run.chars().filter(char::is_ascii_digit).count());
    longest
        .filter(|run| run.chars().filter(char::is_ascii_digit).count() > FEWEST_DIGITS)
        .and_then(|run| number(run.trim_start_matches([' ', '-', ')']), country))
        .map_or(Given::Nothing, Given::Number)
}

/// The whole text as one contact.
fn whole(text: &str, country: Option<CountryCode>) -> Given {
    let lower = text.to_lowercase();
    for scheme in ["tel:", "sms:", "callto:"] {
        if let Some(rest) = lower.strip_prefix(scheme) {
            let rest = rest
                .trim_start_matches('/')
                .split([';', '?'])
                .next()
                .unwrap_or_default();
            return number(rest, country).map_or(Given::Nothing, Given::Number);
        }
    }
    let mail = lower.strip_prefix("mailto:").unwrap_or(&lower);
    let mail = mail.split('?').next().unwrap_or_default();
    if let Some(email) = email(mail) {
        return Given::Email(email);
    }
    if let Some(name) = text.strip_prefix('@') {
        return handle(None, name);
    }
    if lower.starts_with(['*', '#']) {
        // `*212` is a number; a code that asks the network for something has more of these keys.
        let short = lower.trim_start_matches(['*', '#']);
        if let Some(number) = number(short, country) {
            return Given::Number(number);
        }
        return handle(Some(ContactKind::Ussd), &lower);
    }
    if let Some(number) = number(&lower, country) {
        return Given::Number(number);
    }
    if let Some(page) = page(text) {
        return of_page(page, country);
    }
    handle(None, text)
}

fn handle(kind: Option<ContactKind>, name: &str) -> Given {
    let name = name.trim().trim_start_matches('@').to_lowercase();
    let lawful = |letter: char| letter.is_alphanumeric() || "._-+*#?=&/%~".contains(letter);
    if (2..=100).contains(&name.chars().count()) && name.chars().all(lawful) {
        Given::Handle(kind, name)
    } else {
        Given::Nothing
    }
}

fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let (local, domain) = text.rsplit_once('@')?;
    let sound = !local.is_empty()
        && !text.contains(char::is_whitespace)
        && !local.contains('/')
        && domain.contains('.')
        && !domain.starts_with('.');
    sound.then(|| format!("{local}@{}", shown_host(domain)))
}

/// A host as it is read: punycode as the letters that it stands for.
fn shown_host(host: &str) -> String {
    let (shown, _) = idna::domain_to_unicode(host);
    shown.to_lowercase()
}

/// A number with what people write between digits, and letters of the keys; none for anything else.
pub(super) fn number(text: &str, country: Option<CountryCode>) -> Option<Number> {
    let text = text.trim().replace("(0)", "");
    let plus = text.trim_start_matches(['(', ' ']).starts_with('+');
    let first = text.trim_start_matches(['(', '+', ' ']).chars().next()?;
    let separators = " -.()/+_";
    // A word such as FLOWERS is dialled on the keys, but only after digits and a hyphen: else it is a word.
    let has_letters = text.chars().any(|letter| letter.is_ascii_alphabetic());
    let is_dialled = first.is_ascii_digit() && (!has_letters || text.contains('-'));
    let mut digits = String::new();
    for letter in text.chars() {
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else if let Some(digit) = keypad(letter).filter(|_| letter.is_ascii()) {
            digits.push(digit);
        } else if !separators.contains(letter) {
            return None;
        }
    }
    let dotted = has_letters && text.contains('.');
    if !is_dialled || dotted || !(FEWEST_DIGITS..=MOST_DIGITS).contains(&digits.len()) {
        return None;
    }
    Some(readings(&digits, plus, country))
}

/// What digits can mean: with `+`, with `00` or `011`, with a trunk prefix, or dialled as they are.
fn readings(digits: &str, plus: bool, country: Option<CountryCode>) -> Number {
    let mut international: Vec<String> = Vec::new();
    let mut add = |digits: String| {
        if digits.len() >= 7 && !international.contains(&digits) {
            international.push(digits);
        }
    };
    let far = digits.strip_prefix("00").filter(|_| !plus && digits.len() > 9);
    let code = country.and_then(calling_code);
    if plus || far.is_some() {
        let whole = far.unwrap_or(digits);
        add(whole.to_owned());
        // "+855 023…": the trunk prefix does not belong there.
        for length in 1..=3 {
            if let (Some(code), Some(rest)) = (whole.get(..length), whole.get(length..))
                && let Some(rest) = rest.strip_prefix('0')
            {
                add(format!("{code}{rest}"));
            }
        }
    } else {
        if let Some(code) = code {
            add(format!("{code}{digits}"));
            if let Some(rest) = digits.strip_prefix('0') {
                add(format!("{code}{rest}"));
            }
        }
        add(digits.to_owned());
        // North America's way to say that a country code follows; elsewhere 011 can begin a number.
        if let Some(rest) = digits.strip_prefix("011").filter(|rest| rest.len() > 8) {
            add(rest.to_owned());
        }
    }
    Number {
        international,
        national: (!plus && far.is_none()).then(|| digits.to_owned()),
    }
}

/// A page by its address, with or without its scheme.
pub(super) fn page(text: &str) -> Option<Page> {
    if text.contains(char::is_whitespace) {
        return None;
    }
    let whole = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = Url::parse(&whole).ok()?;
    let host = shown_host(url.host_str()?);
    let last = host.rsplit('.').next().unwrap_or_default();
    if !host.contains('.') || last.chars().count() < 2 || last.chars().all(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let host = ["www.", "web.", "mobile.", "m."]
        .iter()
        .find_map(|prefix| host.strip_prefix(prefix).filter(|rest| rest.contains('.')))
        .unwrap_or(&host);
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let fragment = url.fragment().map(|it| format!("#{it}")).unwrap_or_default();
    let path = url.path().trim_matches('/');
    Some(Page {
        host: host.to_owned(),
        path: format!("{path}{query}{fragment}"),
    })
}

/// A page of a messenger or network is a number or a handle.
pub(super) fn of_page(page: Page, country: Option<CountryCode>) -> Given {
    let path = page.path.clone();
    let name = path
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .trim_matches('/');
    let digits =
        |text: &str| number(&format!("+{}", text.trim_start_matches('+')), country).map(Given::Number);
    let found = match page.host.as_str() {
        "wa.me" if !name.contains('/') => digits(name),
        "api.whatsapp.com" | "whatsapp.com" => parameter(&path, "phone").and_then(|phone| digits(&phone)),
        "signal.me" => path.split("#p/").nth(1).and_then(digits),
        "t.me" | "telegram.me" | "telegram.dog" if name.starts_with('+') => digits(name),
        "t.me" | "telegram.me" | "telegram.dog" => {
            named(ContactKind::Telegram, name.trim_start_matches("s/"))
        }
        "line.me" => {
            let last = name.rsplit('/').next().unwrap_or_default();
            named(
                ContactKind::Line,
                last.trim_start_matches("%40").trim_start_matches('~'),
            )
        }
        "m.me" | "fb.com" | "fb.me" | "facebook.com" | "messenger.com" => {
            let name = name.trim_start_matches("t/");
            let name = if name == "profile.php" {
                path.as_str()
            } else {
                name
            };
            named(ContactKind::Facebook, name)
        }
        "x.com" | "twitter.com" => named(ContactKind::X, name.split('/').next().unwrap_or_default()),
        _ => None,
    };
    found.unwrap_or(Given::Page(page))
}

fn named(kind: ContactKind, name: &str) -> Option<Given> {
    match handle(Some(kind), name) {
        Given::Nothing => None,
        given => Some(given),
    }
}

fn parameter(path: &str, wanted: &str) -> Option<String> {
    let (_, query) = path.split_once('?')?;
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    let mut found = pairs.filter(|(key, _)| key == wanted);
    found.next().map(|(_, value)| value.trim().to_owned())
}
