//! Links that open a chat or a page, from what the facts say of messengers and social media.

use crate::model::ContactKind;

/// The link of a handle or address; none where the facts give only a name in words.
pub(super) fn link(kind: ContactKind, value: &str) -> Option<String> {
    match kind {
        ContactKind::Telegram => page(value, "https://t.me/"),
        ContactKind::Messenger => page(value, "https://m.me/"),
        ContactKind::Facebook => page(value, "https://facebook.com/"),
        ContactKind::X => page(value, "https://x.com/"),
        ContactKind::Whatsapp => page(value, "https://wa.me/"),
        ContactKind::Line => {
            let name = value.strip_prefix('@').filter(|name| is_handle(name))?;
            Some(format!("https://line.me/R/ti/p/%40{name}"))
        }
        ContactKind::Skype => is_handle(value).then(|| format!("skype:{value}?chat")),
        ContactKind::WebForm => address_in(value).map(secure),
        ContactKind::Wechat
        | ContactKind::Imo
        | ContactKind::App
        | ContactKind::Ussd
        | ContactKind::Other => None,
    }
}

/// A page by the address in the value, or by its handle below a site.
fn page(value: &str, site: &str) -> Option<String> {
    if let Some(address) = address_in(value) {
        return Some(secure(address));
    }
    let name = value.strip_prefix('@').unwrap_or(value);
    is_handle(name).then(|| format!("{site}{name}"))
}

/// A word that can stand in an address as it is.
fn is_handle(name: &str) -> bool {
    let lawful = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    name.len() >= 2 && name.chars().all(lawful)
}

/// The first word of a text that is an address of a page: it has a path, or names its scheme.
fn address_in(value: &str) -> Option<&str> {
    let words = value.split_whitespace();
    words
        .map(|word| word.trim_matches(|letter: char| "(),;\"'".contains(letter)))
        .find(|word| {
            let rest = word.split_once("://").map_or(*word, |(_, rest)| rest);
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            let named = host.len() < rest.len() && !path.is_empty() || host.starts_with("www.");
            let last = host.rsplit('.').next().unwrap_or_default();
            let is_host =
                host.contains('.') && last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic());
            is_host && (named || rest.len() < word.len())
        })
}

fn secure(address: &str) -> String {
    if address.contains("://") {
        address.to_owned()
    } else {
        format!("https://{address}")
    }
}

#[cfg(test)]
mod tests {
    use super::link;
    use crate::model::ContactKind;

    #[test]
    fn handles_and_addresses_become_links_and_words_do_not() {
        for (kind, value, expected) in [
            (
                ContactKind::Telegram,
                "t.me/chc1280",
                Some("https://t.me/chc1280"),
            ),
            (
                ContactKind::Telegram,
                "@INCIBE017",
                Some("https://t.me/INCIBE017"),
            ),
            (
                ContactKind::Telegram,
                "https://t.me/safeabroad_bot",
                Some("https://t.me/safeabroad_bot"),
            ),
            (
                ContactKind::Line,
                "@boca.tw",
                Some("https://line.me/R/ti/p/%40boca.tw"),
            ),
            (
                ContactKind::X,
                "@IndianEmbLaos",
                Some("https://x.com/IndianEmbLaos"),
            ),
            (
                ContactKind::Facebook,
                "facebook.com/CICCgovph (Messenger)",
                Some("https://facebook.com/CICCgovph"),
            ),
            (
                ContactKind::Facebook,
                "Facebook page of the National Police",
                None,
            ),
            (ContactKind::Facebook, "DMW AIRTIP", None),
            (
                ContactKind::WebForm,
                "Online contact form: help.unhcr.org/lebanon/contact-us",
                Some("https://help.unhcr.org/lebanon/contact-us"),
            ),
            (ContactKind::WebForm, "web form", None),
            (
                ContactKind::Skype,
                "lastrada-ukraine",
                Some("skype:lastrada-ukraine?chat"),
            ),
            (ContactKind::Imo, "+94 71 980 2822", None),
        ] {
            assert_eq!(link(kind, value).as_deref(), expected, "{value}");
        }
    }
}
