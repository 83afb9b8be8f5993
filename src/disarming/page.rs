use url::{Host, Url};

/// Longer addresses are no pages that somebody publishes, in bytes.
const LONGEST: usize = 2_000;

/// Names of computers that are not on the public internet end like this.
const NEARBY: [&str; 8] = [
    "localhost",
    "local",
    "internal",
    "lan",
    "home",
    "invalid",
    "test",
    "onion",
];

/// The address of a public web page, in ASCII, as it is handed to the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebPage(String);

impl WebPage {
    /// Reads an address; none if it is anything but a page that everybody can reach: another scheme, a computer nearby, a
    /// name and password before the host, characters that browsers read in different ways.
    pub fn parse(text: &str) -> Option<Self> {
        let begins = |scheme: &str| {
            let start = text.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        let is_plain = |letter: char| !(super::is_invisible(letter) || letter.is_whitespace());
        if text.len() > LONGEST
            || !text.chars().all(is_plain)
            || text.contains(['\\', '"', '\'', '`', '<', '>'])
        {
            return None;
        }
        if !begins("https://") && !begins("http://") {
            return None;
        }
        let page = Url::parse(text).ok()?;
        let is_public = match page.host()? {
            Host::Domain(name) => is_public(name),
            Host::Ipv4(_) | Host::Ipv6(_) => false,
        };
        let is_simple = page.username().is_empty() && page.password().is_none() && page.port().is_none();
        (is_public && is_simple).then(|| Self(page.into()))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether its host has letters that are not Latin ones; they are written in punycode.
    pub fn has_unusual_letters(&self) -> bool {
        let host = self.0.split('/').nth(2).unwrap_or_default();
        host.split('.').any(|label| label.starts_with("xn--"))
    }
}

/// A name of the public internet: not one of this computer or its neighbours (RFC 6761, RFC 6762).
fn is_public(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_named = host.contains('.') && host.split('.').all(|label| !label.is_empty());
    is_named && !NEARBY.contains(&last)
}
