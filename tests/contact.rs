//! Is this contact real? Asked of the facts of this repository, and of entries that have closed.

use std::path::Path;
use std::sync::LazyLock;

use lodestar::catalog::load;

use lodestar::model::{CountryCode, Fact, Organization, PhoneKind};
use lodestar::referral::ContactIndex;
use lodestar::referral::contact::{Difference, Finding, Likeness, ReadAs, Verdict};
use proptest::prelude::{any, prop_oneof, proptest};

static FACTS: LazyLock<Vec<Fact>> = LazyLock::new(|| {
    let (catalog, _) = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    Fact::of(&catalog.organizations())
});

static INDEX: LazyLock<ContactIndex> = LazyLock::new(|| ContactIndex::new(&*FACTS));

fn country(code: &str) -> CountryCode {
    code.parse().expect("a code")
}

fn asked(text: &str) -> Finding {
    INDEX.look_up(text, None)
}

fn in_country(text: &str, code: &str) -> Finding {
    INDEX.look_up(text, Some(country(code)))
}

fn services(finding: &Finding) -> Vec<&str> {
    match &finding.verdict {
        Verdict::Listed(listings) => listings.iter().map(|it| it.service.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn likest(finding: &Finding) -> &Likeness {
    match &finding.verdict {
        Verdict::LooksLike(likenesses) => likenesses.first().expect("a likeness"),
        verdict => panic!("{} is {verdict:?}", finding.given),
    }
}

const IOM: &str = "kh-iom-iom-cambodia-migrant-and";

#[test]
fn a_number_is_known_however_it_is_written() {
    for text in [
        "+855 23 216 532",
        "+85523216532",
        "+855 (0)23 216 532",
        "+855 023 216 532",
        "00855 23 216 532",
        "01185523216532",
        "855-23-216-532",
        "023 216 532",
        "023216532",
        "23216532",
        "tel:+85523216532",
        "tel:023-216-532;phone-context=+855",
        "＋８５５ ２３ ２１６ ５３２",
        "+៨៥៥ ២៣ ២១៦ ៥៣២",
        "+๘๕๕ ๒๓ ๒๑๖ ๕๓๒",
        "٠٢٣ ٢١٦ ٥٣٢",
        "\u{202D}+855 23\u{00A0}216\u{200B}532\u{202C}",
        "https://wa.me/85523216532",
        "https://api.whatsapp.com/send?phone=85523216532&text=hi",
        "https://t.me/+85523216532",
        "Please call me: +855 23 216 532!",
    ] {
        let finding = asked(text);
        assert_eq!(finding.read_as, ReadAs::Phone, "{text}");
        assert_eq!(services(&finding), [IOM], "{text}");
    }
    for text in ["023 216 532", "23 216 532", "855 23 216 532", "+855 23 216 532"] {
        assert_eq!(services(&in_country(text, "KH")), [IOM], "{text}");
    }
}

#[test]
fn letters_on_the_keys_are_digits() {
    let shelter = "ae-abu-dhabi-center-for-shelter-and-save-trafficking-hotline-and";
    assert_eq!(services(&asked("800-SAVE")), [shelter]);
    assert_eq!(services(&in_country("800 7283", "AE")), [shelter]);
}

#[test]
fn a_number_that_is_dialled_elsewhere_is_not_the_one_here() {
    assert!(services(&in_country("1300", "TH")).contains(&"th-msdhs-social-assistance-hotline-one"));
    let finding = in_country("1300", "KH");
    assert_eq!(likest(&finding).difference, Difference::OtherCountry);
    assert!(services(&asked("117")).iter().any(|id| id.starts_with("kh-")));
    let of_cambodia = in_country("117", "KH");
    assert!(!of_cambodia.given.is_empty());
    assert!(services(&of_cambodia).iter().all(|id| id.starts_with("kh-")));
}

#[test]
fn a_number_begins_with_011_without_being_american() {
    assert!(
        services(&asked("011 2338812"))
            .contains(&"lk-ministry-of-foreign-affairs-consular-emergency-line-and")
    );
}

#[test]
fn a_number_that_almost_is_one_is_told_apart() {
    for (text, difference, given, listed) in [
        ("+855 23 216 533", Difference::OneDiffers, (10, 11), (10, 11)),
        ("+855 23 261 532", Difference::Swapped, (6, 8), (6, 8)),
        ("+855 23 216 53", Difference::OneMissing, (10, 10), (10, 11)),
        ("+855 23 216 5322", Difference::OneMore, (11, 12), (11, 11)),
    ] {
        let finding = asked(text);
        let Verdict::LooksLike(likenesses) = &finding.verdict else {
            panic!("{text}: {finding:?}");
        };
        let of_iom = likenesses.iter().find(|it| it.listing.service.as_str() == IOM);
        let likeness = of_iom.expect("a likeness");
        assert_eq!(likeness.difference, difference, "{text}");
        assert_eq!(
            (likeness.given_part, likeness.listed_part),
            (given, listed),
            "{text}"
        );
        assert_eq!(likeness.listed, "85523216532");
    }
    assert_eq!(asked("+855 99 999 999 1").verdict, Verdict::NotListed);
    // Short numbers are too many to be taken for one another.
    assert_eq!(in_country("1289", "KH").verdict, Verdict::NotListed);
}

#[test]
fn messengers_and_networks_are_known_by_name_and_by_link() {
    let child = "kh-child-helpline-cambodia";
    for text in [
        "t.me/chc1280",
        "https://t.me/chc1280",
        "https://telegram.me/CHC1280?start=1",
        "@chc1280",
        "chc1280",
        "m.me/chc1280",
        "https://www.messenger.com/t/chc1280",
        "https://wa.me/qr/OKVFGQVEPDUDH1",
    ] {
        assert_eq!(services(&asked(text)), [child], "{text}");
    }
    let taiwan = "tw-emergency-contact-center-ministry-emergency-help-line-for-taiwan";
    for text in [
        "@boca.tw",
        "https://line.me/R/ti/p/%40boca.tw",
        "https://line.me/ti/p/~boca.tw",
    ] {
        assert_eq!(services(&asked(text)), [taiwan], "{text}");
    }
    let adhoc = "kh-adhoc-adhoc-legal-aid-and-victim-support";
    for text in [
        "facebook.com/adhoccam",
        "https://m.facebook.com/Adhoccam/?ref=x",
        "https://fb.com/adhoccam",
    ] {
        assert_eq!(services(&asked(text)), [adhoc], "{text}");
    }
    assert_eq!(
        services(&asked("x.com/IndiainMyanmar")),
        services(&asked("https://twitter.com/@IndiainMyanmar"))
    );
    assert_eq!(
        likest(&asked("t.me/chc128O")).difference,
        Difference::LookalikeLetters
    );
    assert_eq!(likest(&asked("t.me/chc1208")).difference, Difference::Swapped);
    assert_eq!(
        likest(&asked("t.me/IndiainMyanmar")).difference,
        Difference::OtherPlatform
    );
    assert_eq!(
        likest(&asked("facebook.com/adhoccarn")).difference,
        Difference::LookalikeLetters
    );
    assert_eq!(asked("facebook.com/some.other.page").verdict, Verdict::NotListed);
}

#[test]
fn pages_and_mail_are_known_and_their_imitations_told_apart() {
    let chab_dai = "kh-chab-dai-coalition-chab-dai-case-support";
    for text in [
        "https://www.chabdai.org/contact",
        "chabdai.org",
        "HTTP://CHABDAI.ORG/",
        "https://help.chabdai.org/x?y=z",
        "See https://chabdai.org/help.",
    ] {
        assert_eq!(services(&asked(text)), [chab_dai], "{text}");
    }
    for (text, difference) in [
        ("chabdai.com", Difference::OtherEnding),
        ("https://chabdaii.org", Difference::OneMore),
        ("https://chadbai.org", Difference::OneDiffers),
        (
            "https://chabdai.org.claim-now.com/login",
            Difference::ListedInside,
        ),
        ("https://сhabdai.org", Difference::LookalikeLetters),
        ("https://xn--habdai-hrf.org", Difference::LookalikeLetters),
    ] {
        let finding = asked(text);
        let likeness = likest(&finding);
        assert_eq!(likeness.listing.service.as_str(), chab_dai, "{text}");
        if text != "https://chadbai.org" {
            assert_eq!(likeness.difference, difference, "{text}");
        }
    }
    let mail = asked("mailto:CONSULAR@kbriyangon.org?subject=Help");
    assert_eq!(mail.read_as, ReadAs::Email);
    assert_eq!(
        services(&mail),
        ["mm-embassy-of-the-republic-of-hotline-for-indonesians-in-myanmar"]
    );
    assert_eq!(
        likest(&asked("consular@kbriyangon.com")).difference,
        Difference::OtherEnding
    );
    assert_eq!(
        likest(&asked("consuIar@kbriyangon.org")).difference,
        Difference::LookalikeLetters
    );
    assert_eq!(asked("somebody@example.com").verdict, Verdict::NotListed);
}

#[test]
fn a_number_of_a_closed_entry_is_replaced() {
    let text = r#"
name = "Example"
kind = "ngo"

[[service]]
id = "kh-old"
name = "Old line"
summary = "B"
country = "KH"
covers = ["KH"]
needs = ["hotline"]
status = "closed"
alert = "Closed in 2024."
grade = "B"

[[service.phone]]
number = "012 345 678"
e164 = "+85512345678"
kind = "voice"

[[service]]
id = "kh-new"
name = "New line"
summary = "B"
country = "KH"
covers = ["KH"]
needs = ["hotline"]
grade = "B"

[[service.phone]]
number = "012 999 888"
e164 = "+85512999888"
kind = "voice"
"#;
    let organization: Organization = toml::from_str(text).expect("an organisation");
    assert_eq!(
        organization
            .services
            .first()
            .map(|it| it.phones.first().map(|p| p.kind)),
        Some(Some(PhoneKind::Voice))
    );
    let facts = Fact::of(&[("kh/example".parse().expect("an id"), organization)]);
    let index = ContactIndex::new(&facts);
    let Verdict::Replaced { closed, instead } = index.look_up("012345678", None).verdict else {
        panic!("it has closed");
    };
    assert_eq!(closed.first().map(|it| it.service.as_str()), Some("kh-old"));
    assert_eq!(
        instead.iter().map(|it| it.listed.as_str()).collect::<Vec<_>>(),
        ["012 999 888"]
    );
    assert_eq!(index.look_up("+85512999888", None).verdict.key(), "listed");
}

#[test]
fn every_listed_contact_is_found() {
    for fact in &*FACTS {
        let service = &fact.service;
        let has = |finding: &Finding| match &finding.verdict {
            Verdict::Listed(listings) => listings.iter().any(|it| it.service == service.id),
            _ => false,
        };
        for phone in &service.phones {
            let number = phone.number.split(" ext").next().unwrap_or_default();
            let number = number.split(',').next().unwrap_or_default();
            let number = number
                .split(" to ")
                .next()
                .and_then(|it| it.split(" local").next());
            assert!(
                has(&asked(number.unwrap_or_default())),
                "{}: {}",
                service.id,
                phone.number
            );
            if let Some(e164) = &phone.e164 {
                assert!(has(&asked(e164)), "{}: {e164}", service.id);
            }
        }
        for email in &service.emails {
            assert!(has(&asked(email)), "{}: {email}", service.id);
        }
        if let Some(website) = &service.website {
            assert!(has(&asked(website)), "{}: {website}", service.id);
        }
    }
}

#[test]
fn what_is_no_contact_is_not_listed() {
    for text in [
        "",
        " ",
        "+",
        "@",
        "://",
        "help",
        "117 118 119 120 121 122 123",
        "ជួយ",
        "🙏",
        "a@",
        "xn--",
        "https://",
    ] {
        let finding = asked(text);
        assert!(
            matches!(finding.verdict, Verdict::NotListed | Verdict::Listed(_)),
            "{text}: {finding:?}"
        );
    }
}

proptest! {
    #[test]
    fn any_text_at_all_may_be_asked(text in prop_oneof![
        any::<String>(),
        "[0-9+() .*#-]{0,30}",
        "(https?://)?[a-zа-я0-9.%@/:?&=#-]{0,60}",
        "(tel:|mailto:|@|wa.me/|t.me/|line.me/|facebook.com/)[\\PC]{0,40}",
    ]) {
        let here = INDEX.look_up(&text, Some(country("KH")));
        let nowhere = asked(&text);
        assert!(here.given.chars().count() <= 8_000 && nowhere.given == here.given);
        if let Verdict::LooksLike(likenesses) = &here.verdict {
            for it in likenesses {
                let (given, listed) = (it.given.chars().count(), it.listed.chars().count());
                assert!(it.given_part.0 <= it.given_part.1 && it.given_part.1 <= given);
                assert!(it.listed_part.0 <= it.listed_part.1 && it.listed_part.1 <= listed);
            }
        }
    }
}
