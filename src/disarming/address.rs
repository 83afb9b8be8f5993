use std::borrow::Cow;
use std::fmt::Write as _;

use url::{Host, Url};

/// An address of a page or of mail in ASCII.
///
/// Its host is in punycode (UTS 46), so that a letter that only looks like another is seen; other letters are
/// percent-encoded. What is ASCII already stays letter by letter.
pub fn address(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Cow::Borrowed(text);
    }
    let seen = super::text(text);
    let seen = seen.trim();
    if seen.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Cow::Owned(seen.to_owned());
    }
    let known = if seen.contains("://") {
        Url::parse(seen).ok().map(String::from)
    } else if let Some((name, host)) = seen.rsplit_once('@') {
        let host = Host::parse(host).ok();
        host.map(|host| format!("{}@{host}", encoded(name)))
    } else {
        let page = Url::parse(&format!("https://{seen}")).ok();
        page.and_then(|page| page.as_str().strip_prefix("https://").map(str::to_owned))
    };
    Cow::Owned(known.unwrap_or_else(|| encoded(seen)))
}

/// Every byte that is not printable ASCII as `%` and two digits (RFC 3986).
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn hosts_are_shown_as_the_browser_reads_them() {
        for (given, shown) in [
            ("https://help.example/path?q=1", "https://help.example/path?q=1"),
            // A Cyrillic letter in the middle of a Latin word.
            ("https://p\u{0430}ypal.com/x", "https://xn--pypal-4ve.com/x"),
            (
                "https://example.org/ที่พัก",
                "https://example.org/%E0%B8%97%E0%B8%B5%E0%B9%88%E0%B8%9E%E0%B8%B1%E0%B8%81",
            ),
            ("помощь.example/а", "xn--l1adbb7cs.example/%D0%B0"),
            ("me@p\u{0430}ypal.com", "me@xn--pypal-4ve.com"),
            ("m\u{0435}@example.org", "m%D0%B5@example.org"),
            // Turned around, it would read as another address.
            (
                "https://example.org/\u{202E}gro.live",
                "https://example.org/gro.live",
            ),
            // A slash that is none.
            (
                "https://example.org\u{2044}.evil.example/",
                "https://example.xn--org-qt0a.evil.example/",
            ),
        ] {
            assert_eq!(address(given), shown, "{given:?}");
        }
    }
}
