//! The database: the same facts give the same bytes, and bytes that are not ours are refused.

use std::fs;
use std::path::Path;

use lodestar::store::{self, Directory, StoreError};
use lodestar::{bundled, catalog};
use proptest::prelude::*;

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    // In reverse: the order in which a disk lists its files must not matter.
    let mut entries: Vec<_> = fs::read_dir(from)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries.into_iter().rev() {
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a copy");
        }
    }
}

fn written(folder: &Path) -> Vec<u8> {
    let (facts, _) = catalog::load(folder);
    store::write(&facts.taxonomy, &facts.rights.rights, &facts.organizations()).expect("a database")
}

#[test]
fn the_same_facts_in_another_folder_give_the_same_bytes() {
    let elsewhere = tempfile::tempdir().expect("a folder");
    let folder = elsewhere.path().join("some where").join("else");
    copy(&data(), &folder);
    let (here, there) = (written(&data()), written(&folder));
    assert_eq!(
        store::hexadecimal(&store::digest(&here)),
        store::hexadecimal(&store::digest(&there))
    );
    assert_eq!(here, there);
}

#[test]
fn the_program_holds_what_the_facts_say() {
    let bundled = bundled::directory().expect("the bundled directory");
    let fresh = Directory::open_vec(&written(&data())).expect("a directory");
    assert_eq!(bundled.stats().expect("figures"), fresh.stats().expect("figures"));
}

#[test]
fn nothing_of_an_editors_notes_is_in_the_database() {
    let (facts, _) = catalog::load(&data());
    let bytes = written(&data());
    let text = String::from_utf8_lossy(&bytes);
    let notes = facts
        .entries
        .iter()
        .flat_map(|entry| &entry.organization.services)
        .filter_map(|service| service.editor_note.as_ref());
    let mut seen = 0;
    for note in notes.filter(|note| note.len() > 40) {
        assert!(
            !text.contains(note.as_str()),
            "an editor's note is in the database: {note}"
        );
        seen += 1;
    }
    assert!(seen > 100, "there are notes to look for");
}

#[test]
fn one_changed_byte_is_noticed() {
    let bytes = written(&data());
    let expected = store::digest(&bytes);
    let mut changed = bytes;
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    let changed: &'static [u8] = changed.leak();
    assert!(matches!(
        Directory::open(changed, &expected),
        Err(StoreError::Damaged)
    ));
}

#[test]
fn files_of_other_programs_are_refused() {
    let foreign = file_of_another_program();
    for bytes in [b"".as_slice(), b"hello", &foreign] {
        let refused = Directory::open_vec(bytes).err().expect("a refusal");
        assert!(matches!(refused, StoreError::Foreign(_)), "{refused}");
        assert!(
            refused.to_string().len() > 20,
            "the message says what is wrong: {refused}"
        );
    }
}

/// A sound header of an SQLite file that another program wrote.
fn file_of_another_program() -> Vec<u8> {
    let mut bytes = written(&data());
    // Offset 68 of the header holds the application's number (https://www.sqlite.org/fileformat.html).
    bytes.truncate(4_096);
    bytes.splice(68..72, [0; 4]);
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_databases_never_bring_the_program_down(places in prop::collection::vec((0.0_f64..1.0, any::<u8>()), 1..40), keep in 0.05_f64..1.0) {
        static SOUND: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| written(&data()));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a few megabytes")]
        let at = |part: f64, length: usize| (part * length as f64) as usize;
        let mut bytes = SOUND[..at(keep, SOUND.len()).max(100)].to_vec();
        for (place, value) in places {
            let place = at(place, bytes.len());
            bytes[place] = value;
        }
        if let Ok(directory) = Directory::open_vec(&bytes) {
            let _ = directory.search(&lodestar::model::Query { words: "shelter".to_owned(), limit: 20, ..Default::default() });
            let _ = directory.stats();
        }
    }
}
