//! Reading the facts: whatever lies in the folder, it is said what is wrong, and the readable rest is loaded.

#[path = "support/catalog.rs"]
mod support;

use std::fs;

use lodestar::catalog::{RULES, Severity, load};
use lodestar::model::Organization;
use proptest::prelude::*;
use support::{Facts, HOUSE, NEEDS, SOUND_HOUSE, SOUND_NEEDS, diagnostics, shown};

const OTHER: &str = "organizations/KH/other.toml";

/// What is said about the facts without the breaches of rules: what could not be read.
fn unreadable(facts: &Facts) -> Vec<String> {
    let (_, found) = load(&facts.data());
    assert!(
        found
            .iter()
            .all(|found| found.severity == Severity::Fault && found.rule == "readable")
    );
    assert!(RULES.iter().all(|rule| rule.name != "readable"));
    shown(&found)
}

/// What is said about a file with these bytes beside the sound one, which stays readable.
fn said_of(bytes: &[u8]) -> Vec<String> {
    let facts = Facts::sound();
    facts.write(OTHER, bytes);
    let (catalog, _) = load(&facts.data());
    assert!(
        catalog
            .entries
            .iter()
            .any(|entry| entry.id.as_str() == "kh/example-house")
    );
    unreadable(&facts)
}

fn said_of_edit(old: &str, new: &str) -> Vec<String> {
    assert!(SOUND_HOUSE.contains(old), "{old}");
    said_of(SOUND_HOUSE.replacen(old, new, 1).as_bytes())
}

#[test]
fn a_sound_folder_is_read_whole() {
    let facts = Facts::sound();
    let (catalog, found) = load(&facts.data());
    assert_eq!(shown(&found), [""; 0]);
    assert_eq!(catalog.taxonomy.terms.len(), 4);
    let entry = catalog.entries.first().expect("one organisation");
    assert_eq!(entry.path, "data/organizations/KH/example-house.toml");
    assert_eq!(entry.lines.line("service.0.phone.0.e164"), 22);
    assert_eq!(entry.lines.line("service.0.phone.0.nothing"), 20);
    assert_eq!(entry.lines.line("nothing"), 1);
    let expected: Organization = toml::from_str(SOUND_HOUSE).expect("sound");
    assert_eq!(catalog.organizations(), [(entry.id.clone(), expected)]);
}

#[test]
fn the_same_facts_with_a_mark_and_other_line_ends_are_read_alike() {
    let facts = Facts::sound();
    let text = format!("\u{FEFF}{}", SOUND_HOUSE.replace('\n', "\r\n"));
    facts.write(HOUSE, text.as_bytes());
    assert_eq!(shown(&facts.diagnostics()), [""; 0]);
    let (catalog, _) = load(&facts.data());
    assert_eq!(
        catalog
            .entries
            .first()
            .map(|entry| entry.lines.line("service.0.source.0.url")),
        Some(26)
    );
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    assert_eq!(
        said_of(b"name = \"Example\"\nkind = \"\xff\"\n"),
        ["data/organizations/KH/other.toml:2: is not UTF-8 text: save the file as UTF-8"]
    );
    let utf16: Vec<u8> = SOUND_HOUSE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(said_of(&utf16).len(), 1);
}

#[test]
fn a_huge_file_is_refused() {
    assert_eq!(
        said_of(&vec![b'\n'; (1 << 20) + 1]),
        [
            "data/organizations/KH/other.toml:1: is larger than 1 MiB, and nothing here has that much to say: mend or split it"
        ]
    );
    let mut largest = SOUND_HOUSE.as_bytes().to_vec();
    largest.resize(1 << 20, b'\n');
    assert_eq!(said_of(&largest), [""; 0]);
}

#[test]
fn truncated_text_is_refused_wherever_it_ends() {
    for end in 0..SOUND_HOUSE.len() {
        let said = said_of(SOUND_HOUSE.as_bytes().get(..end).expect("a part"));
        assert!(
            said.len() <= 1
                && said
                    .iter()
                    .all(|said| said.starts_with("data/organizations/KH/other.toml:"))
        );
    }
}

#[test]
fn mistakes_of_writing_are_said_with_their_line() {
    let path = "data/organizations/KH/other.toml";
    let cases: &[(&str, &str, &str)] = &[
        ("kind = \"ngo\"", "kind = \"ngo", ":2: "),
        (
            "kind = \"ngo\"",
            "kind = \"charity\"",
            ":2: unknown variant `charity`, expected one of",
        ),
        ("kind = \"ngo\"\n", "", ":1: missing field `kind`"),
        (
            "country = \"KH\"",
            "country = \"Cambodia\"",
            ":8: 'Cambodia' is not a country code",
        ),
        (
            "languages = [\"km\"]",
            "languages = \"km\"",
            ":11: invalid type: string \"km\", expected a sequence",
        ),
        ("kh-example-house", "KH House", ":5: 'KH House' is not an id"),
        (
            "published = \"2024-09\"",
            "published = \"9/2024\"",
            ":28: '9/2024' is not a date",
        ),
        ("published = \"2024-09\"", "published = 2024-09-20", ":28: "),
        (
            "grade = \"B\"",
            "grade = \"B\"\ngrade = \"A\"",
            ":18: duplicate key",
        ),
        (
            "\"confidential\"",
            "\"secret\"",
            ":14: invalid value: string \"secret\", expected the word \"confidential\", or a table with a city",
        ),
    ];
    for (old, new, message) in cases {
        let said = said_of_edit(old, new);
        assert_eq!(said.len(), 1, "{new}: {said:?}");
        assert!(
            said.iter()
                .all(|said| said.starts_with(&format!("{path}{message}"))),
            "{new}: {said:?}"
        );
    }
}

#[test]
fn a_confidential_place_has_nowhere_to_write_an_address() {
    let table =
        "location is the word \"confidential\" and no address at all, or a table with a city: unknown field";
    let word = "expected the word \"confidential\", or a table with a city: location = { city = \"Hanoi\" }";
    for (place, message) in [
        (
            "{ confidential = true, city = \"Phnom Penh\", address = \"Street 1\" }",
            format!("{table} `confidential`, expected `city` or `address`"),
        ),
        (
            "[\"confidential\", \"Street 1\"]",
            format!("invalid type: sequence, {word}"),
        ),
        (
            "\"confidential: Street 1\"",
            format!("invalid value: string \"confidential: Street 1\", {word}"),
        ),
        ("true", format!("invalid type: boolean `true`, {word}")),
    ] {
        let said = said_of_edit("\"confidential\"", place);
        assert_eq!(
            said,
            [format!("data/organizations/KH/other.toml:14: {message}")],
            "{place}"
        );
    }
    let said = said_of_edit(
        "location = \"confidential\"",
        "location = \"confidential\"\naddress = \"Street 1\"",
    );
    assert_eq!(
        said,
        [
            "data/organizations/KH/other.toml:15: the key 'address' does not belong here: move it to location = { … }"
        ]
    );
}

#[test]
fn every_unknown_key_is_said_with_where_it_belongs() {
    let text = SOUND_HOUSE
        .replace("kind = \"ngo\"", "kind = \"ngo\"\nlogo = \"x.png\"")
        .replace("summary", "sumary = \"A shelter.\"\nsummary")
        .replace(
            "kind = \"voice\"",
            "kind = \"voice\"\ngrade = \"A\"\nnubmer = \"1\"",
        );
    let path = "data/organizations/KH/other.toml";
    assert_eq!(
        said_of(text.as_bytes()),
        [
            format!(
                "{path}:3: unknown key 'logo'; the keys of this part are name, local_name, other_names, kind, service"
            ),
            format!("{path}:8: unknown key 'sumary'; did you mean 'summary'?"),
            format!("{path}:26: the key 'grade' does not belong here: move it to [[service]]"),
            format!("{path}:27: unknown key 'nubmer'; did you mean 'number'?"),
        ]
    );
}

#[test]
fn files_that_lie_astray_are_said() {
    let facts = Facts::sound();
    for path in [
        "caritas.toml",
        "organizations/caritas.toml",
        "organizations/kh/caritas.toml",
        "organizations/Cambodia/caritas.toml",
        "organizations/KH/Caritas House.toml",
        "organizations/KH/caritas.txt",
        "organizations/KH/folder/caritas.toml",
    ] {
        facts.write(path, SOUND_HOUSE.as_bytes());
    }
    let nowhere = "lies where nothing is read: organisations lie in data/organizations/<COUNTRY>/<name>.toml";
    let named = "has a name that cannot be used: write data/organizations/KH/some-name.toml, with small letters a-z, \
                 digits and hyphens";
    assert_eq!(
        unreadable(&facts),
        [
            format!("data/caritas.toml:1: {nowhere}"),
            format!("data/organizations/Cambodia/caritas.toml:1: {named}"),
            format!("data/organizations/KH/Caritas House.toml:1: {named}"),
            format!("data/organizations/KH/caritas.txt:1: {named}"),
            format!("data/organizations/KH/folder:1: {named}"),
            format!("data/organizations/caritas.toml:1: {nowhere}"),
            format!("data/organizations/kh/caritas.toml:1: {named}"),
        ]
    );
}

#[test]
fn missing_parts_are_said() {
    let facts = Facts::sound();
    fs::remove_dir_all(facts.data().join("organizations")).expect("it was there");
    fs::remove_file(facts.data().join(NEEDS)).expect("it was there");
    let said = unreadable(&facts);
    assert_eq!(said.len(), 2, "{said:?}");
    let said = shown(&diagnostics(&facts.data().join("nowhere")));
    assert_eq!(
        said.first().map(String::as_str),
        Some("nowhere:1: is not a folder: name the folder that holds taxonomy.toml and organizations")
    );
}

#[test]
fn without_a_taxonomy_the_needs_of_every_service_are_not_complained_of() {
    let facts = Facts::sound();
    facts.edit(NEEDS, "id = \"talk\"", "id = ");
    let said = shown(&facts.diagnostics());
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said.iter().all(|said| said.starts_with("data/taxonomy.toml:")),
        "{said:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_opened_is_said() {
    let facts = Facts::sound();
    std::os::unix::fs::symlink("/nowhere", facts.data().join(OTHER)).expect("a link can be made");
    let said = unreadable(&facts);
    assert_eq!(said.len(), 1);
    assert!(
        said.iter()
            .all(|said| said.starts_with("data/organizations/KH/other.toml:1: cannot be read: ")),
        "{said:?}"
    );
}

/// Sound facts with any piece cut out and any other text put in its place.
fn mangled(sound: &'static str) -> impl Strategy<Value = String> {
    (
        0..sound.len(),
        0..40usize,
        "\\PC{0,12}|[\\[\\]{}\"'=.,#\\n\\\\u0-9a-z-]{0,12}",
    )
        .prop_map(|(start, length, new)| {
            let head = sound.get(..start).unwrap_or_default();
            let tail = sound.get(start + length..).unwrap_or_default();
            format!("{head}{new}{tail}")
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_lawful_input(house in prop::collection::vec(any::<u8>(), 0..300), needs in prop::collection::vec(any::<u8>(), 0..300)) {
        let facts = Facts::sound();
        facts.write(HOUSE, &house);
        facts.write(NEEDS, &needs);
        facts.write("allowed-emails.txt", &needs);
        facts.write("ids.txt", &house);
        for found in facts.diagnostics() {
            prop_assert!(found.line >= 1 && !found.message.is_empty());
        }
    }

    #[test]
    fn any_mangled_facts_are_lawful_input(house in mangled(SOUND_HOUSE), needs in mangled(SOUND_NEEDS)) {
        let facts = Facts::sound();
        facts.write(HOUSE, house.as_bytes());
        facts.write(NEEDS, needs.as_bytes());
        let lines = house.lines().count().max(needs.lines().count()) + 1;
        for found in facts.diagnostics() {
            prop_assert!((1..=lines).contains(&found.line), "{found}");
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    for open in ["[", "{a="] {
        let said = said_of(format!("x = {}", open.repeat(100_000)).as_bytes());
        assert_eq!(said.len(), 1, "{open}");
    }
    let dotted = vec!["a"; 100_000].join(".");
    assert!(!said_of(format!("{dotted} = 1").as_bytes()).is_empty());
}
