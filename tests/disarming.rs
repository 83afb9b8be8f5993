//! Text from outside: every character of Unicode in names, numbers and addresses; a thousand targets that are no pages.

use lodestar::catalog;
use lodestar::disarming::{self, WebPage};
use lodestar::model::{Organization, OrganizationId};
use lodestar::store::{self, Directory};

/// The controls that turn the order of text around (UAX #9).
fn turns_around(letter: char) -> bool {
    matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_plain(text: &str) -> bool {
    !text
        .chars()
        .any(|letter| turns_around(letter) || letter.is_control())
}

fn every_letter() -> Vec<char> {
    (0..=0x10_FFFF).filter_map(char::from_u32).collect()
}

#[test]
fn every_character_alone_is_harmless_in_every_kind_of_field() {
    for letter in every_letter() {
        let name = format!("Help{letter}line");
        assert!(is_plain(&disarming::text(&name)), "{:04X}", u32::from(letter));
        let number = format!("+855 23{letter}456");
        let number = disarming::number(&number);
        assert!(
            number.is_ascii() && is_plain(&number),
            "{:04X}: {number:?}",
            u32::from(letter)
        );
        for address in [
            format!("https://exa{letter}mple.org/a{letter}b"),
            format!("exa{letter}mple.org/{letter}"),
            format!("m{letter}e@exa{letter}mple.org"),
        ] {
            let shown = disarming::address(&address);
            assert!(
                shown.is_ascii() && is_plain(&shown),
                "{:04X}: {shown:?}",
                u32::from(letter)
            );
        }
    }
}

#[test]
fn digits_of_every_script_become_the_digits_they_are() {
    let zeros = ['٠', '۰', '०', '০', '๐', '໐', '၀', '០', '０', '𞥐', '𝟎', '𑓐'];
    for zero in zeros {
        let digits = (0..10).filter_map(|value| char::from_u32(u32::from(zero) + value));
        let number: String = digits.collect();
        assert_eq!(disarming::number(&number), "0123456789", "{number}");
    }
}

/// An organisation of the facts with these characters in all its texts.
fn with(mut organization: Organization, letters: &str) -> Organization {
    organization.name = format!("Name {letters}");
    organization.local_name = Some(format!("Local {letters}"));
    let service = organization.services.first_mut().expect("a service");
    service.name = format!("Service {letters}");
    service.summary = format!("Summary {letters}");
    service.alert = Some(format!("Alert {letters}"));
    service.website = Some(format!("https://example.org/{letters}"));
    service.emails = vec![format!("help{letters}@example.org")];
    let phone = service.phones.first_mut().expect("a phone");
    phone.number = format!("116{letters}");
    phone.label = Some(format!("Label {letters}"));
    service.sources.first_mut().expect("a source").url = format!("https://example.org/?{letters}");
    organization
}

#[test]
fn every_character_of_unicode_in_a_directory_is_stored_harmless() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let (facts, _) = catalog::load(&folder);
    let fits = |organization: &Organization| {
        let [service] = organization.services.as_slice() else {
            return false;
        };
        !service.phones.is_empty() && !service.sources.is_empty()
    };
    let known = facts.organizations();
    let templates: Vec<&(OrganizationId, Organization)> = known.iter().filter(|(_, it)| fits(it)).collect();
    let letters = every_letter();
    let written: Vec<(OrganizationId, Organization)> = letters
        .chunks(letters.len().div_ceil(templates.len()))
        .zip(&templates)
        .map(|(letters, (id, organization))| {
            (
                id.clone(),
                with(organization.clone(), &String::from_iter(letters)),
            )
        })
        .collect();
    let bytes = store::write(&facts.taxonomy, &[], &written).expect("a directory");
    let directory = Directory::open_vec(&bytes).expect("a directory");
    let mut seen = 0;
    for (_, organization) in &written {
        let card = directory
            .service(&organization.services[0].id, 0)
            .expect("readable")
            .expect("it is there");
        let service = &card.service;
        let texts = [&service.name, &service.summary, &card.organization.name];
        for text in texts
            .into_iter()
            .chain(&service.alert)
            .chain(&service.phones[0].label)
        {
            assert!(is_plain(text));
        }
        let ascii = [
            &service.phones[0].number,
            &service.emails[0],
            &service.sources[0].url,
        ];
        for text in ascii.into_iter().chain(&service.website) {
            assert!(text.is_ascii() && is_plain(text), "{text:?}");
        }
        seen += 1;
    }
    assert_eq!(seen, written.len());
}

/// Schemes that are not those of a web page.
const SCHEMES: &[&str] = &[
    "javascript",
    "data",
    "file",
    "vbscript",
    "about",
    "chrome",
    "view-source",
    "blob",
    "ftp",
    "sftp",
    "smb",
    "ssh",
    "telnet",
    "ldap",
    "gopher",
    "jar",
    "mhtml",
    "ms-settings",
    "ms-msdt",
    "ms-officecmd",
    "search-ms",
    "shell",
    "steam",
    "zoommtg",
    "msteams",
    "intent",
    "market",
    "itms-services",
    "tel",
    "sms",
    "mailto",
    "callto",
    "skype",
    "tg",
    "whatsapp",
    "viber",
    "magnet",
    "bitcoin",
    "ws",
    "wss",
    "res",
    "ms-cxh",
    "ms-word",
    "ms-excel",
    "onenote",
    "vscode",
    "x-apple.systempreferences",
    "facetime",
    "git",
    "svn+ssh",
    "nfs",
    "dict",
    "irc",
    "rtsp",
    "https+x",
];

/// What stands behind the colon.
const RESTS: &[&str] = &[
    "//example.org/",
    "example.org",
    "//example.org/../../etc/passwd",
    "alert(1)",
    "/etc/passwd",
    "///C:/Windows/System32/calc.exe",
    "%2F%2Fexample.org",
    "//user:secret@example.org/",
    "?q=1",
    "\\\\example.org\\share",
];

/// Addresses that look like pages, or are none for other reasons than their scheme.
const PAGES: &[&str] = &[
    "https://example.org@evil.example/",
    "https://example.org:secret@evil.example/",
    "https://example.org:8080/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://localhost/",
    "https://router.local/",
    "https://intranet/",
    "https://printer.lan/",
    "https:\\\\example.org\\",
    "https:/example.org",
    "https:example.org",
    "https://",
    "https:///",
    "http://?",
    "\\\\example.org\\share",
    "//example.org/",
    "C:\\Windows",
    "/etc/passwd",
    "-h",
    "--help",
    "https://example.org/\"; calc.exe \"",
    "https://example.org/'$(id)'",
    "https://example.org/`id`",
    "https://example.org/<script>",
    "https://example.org/\nfile:///etc/passwd",
    "https://example.org/\u{202E}",
    "https://exam\u{200E}ple.org/",
    "https://example.org/ file:///x",
    "\thttps://example.org/",
    " https://example.org/",
    "https://example.org/\u{0}",
    "https://exa mple.org/",
    "https://x.onion/",
    "https://x.internal/",
    "https://.org/",
    "https://%00.org/",
    "",
];

/// Targets that a browser, a shell or a system would take for something other than a public page.
fn hostile() -> Vec<String> {
    let of_schemes = SCHEMES
        .iter()
        .flat_map(|scheme| RESTS.iter().map(move |rest| format!("{scheme}:{rest}")));
    let hosts = ["example.org", "xn--e1afmkfd.example", "1.2.3.4"];
    let of_bytes = hosts.iter().flat_map(|host| {
        let controls = (0..=0x20_u32)
            .chain(0x7F..=0xA0)
            .chain([0x2028, 0x2029, 0x2066, 0xFEFF, 0xE0041]);
        controls.filter_map(char::from_u32).flat_map(move |letter| {
            [
                format!("https://{host}/{letter}x"),
                format!("{letter}https://{host}/"),
                format!("ht{letter}tps://{host}/"),
            ]
        })
    });
    let mut all: Vec<String> = of_schemes.collect();
    all.extend(PAGES.iter().map(|page| (*page).to_owned()));
    all.extend(of_bytes);
    all
}

#[test]
fn a_thousand_hostile_targets_are_no_pages() {
    let targets = hostile();
    assert!(targets.len() >= 1_000, "{}", targets.len());
    for target in targets {
        assert_eq!(WebPage::parse(&target), None, "{target:?}");
    }
}

#[test]
fn a_page_is_handed_over_as_it_is_shown() {
    for (given, shown, unusual) in [
        (
            "https://help.unhcr.org/lebanon/contact-us",
            "https://help.unhcr.org/lebanon/contact-us",
            false,
        ),
        ("http://tenaganita.net", "http://tenaganita.net/", false),
        (
            "HTTPS://Example.ORG/A?b=c&d=%20#e",
            "https://example.org/A?b=c&d=%20#e",
            false,
        ),
        ("https://p\u{0430}ypal.com/", "https://xn--pypal-4ve.com/", true),
    ] {
        let page = WebPage::parse(given).expect("a page");
        assert_eq!((page.as_str(), page.has_unusual_letters()), (shown, unusual));
    }
}
