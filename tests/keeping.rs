//! What is kept on a computer of one's own, and how it goes.

use std::fs;
use std::path::{Path, PathBuf};

use lodestar::keeping::{MARKER, Places, Settings};
use tempfile::TempDir;

fn settings(language: &str) -> Settings {
    Settings {
        language: language.to_owned(),
        text_size: 130,
        colors: "dark".to_owned(),
    }
}

struct Computer {
    _folder: TempDir,
    program: PathBuf,
    own: PathBuf,
}

impl Computer {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let (program, own) = (
            folder.path().join("stick"),
            folder.path().join("home/settings/directory"),
        );
        fs::create_dir_all(&program).expect("a folder");
        Self {
            _folder: folder,
            program,
            own,
        }
    }

    fn places(&self) -> Places {
        Places::of(Some(&self.program), Some(self.own.clone()))
    }

    fn marked(&self) -> Places {
        fs::write(self.program.join(MARKER), "").expect("a marker");
        self.places()
    }
}

fn everything_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.path() {
            path if path.is_dir() => everything_below(&path),
            path => vec![path],
        })
        .collect()
}

#[test]
fn nothing_is_kept_and_nothing_made_unless_asked() {
    let computer = Computer::new();
    let places = computer.places();
    assert_eq!(places.settings(), Ok(None));
    assert!(places.files().is_empty());
    assert_eq!(places.remove_all().removed, 0);
    assert!(!computer.own.exists() && everything_below(&computer.program).is_empty());
}

#[test]
fn settings_are_kept_listed_and_deleted() {
    let computer = Computer::new();
    let places = computer.places();
    for language in ["km", "ur"] {
        places.keep(&settings(language)).expect("written");
        assert_eq!(places.settings(), Ok(Some(settings(language))));
    }
    let files = places.files();
    let [file] = files.as_slice() else {
        panic!("one file, not {files:?}");
    };
    assert_eq!(file.path, computer.own.join("settings.toml"));
    assert_eq!(file.bytes, fs::metadata(&file.path).expect("a file").len());
    assert!(file.written.is_some_and(|moment| moment > 1_700_000_000));
    let removal = places.remove_all();
    assert_eq!((removal.removed, removal.faults.len()), (1, 0));
    assert!(!computer.own.exists());
    assert_eq!(places.settings(), Ok(None));
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    let computer = Computer::new();
    computer.places().keep(&settings("km")).expect("written");
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&computer.own.join("settings.toml")), 0o600);
    assert_eq!(mode(&computer.own), 0o700);
}

#[test]
fn with_the_marker_everything_stays_on_the_stick() {
    let computer = Computer::new();
    let places = computer.marked();
    assert!(places.is_portable());
    places.keep(&settings("am")).expect("written");
    assert_eq!(places.settings(), Ok(Some(settings("am"))));
    assert!(everything_below(&computer.program).contains(&computer.program.join("settings/settings.toml")));
    assert!(!computer.own.exists(), "nothing is written on the computer");
    // What the same program wrote into the computer before is listed and deleted, too.
    Places::of(None, Some(computer.own.clone()))
        .keep(&settings("lo"))
        .expect("written");
    assert_eq!(places.files().len(), 2);
    assert_eq!(places.remove_all().removed, 2);
    assert_eq!(
        everything_below(&computer.program),
        [computer.program.join(MARKER)]
    );
}

#[test]
fn files_of_others_stay_and_what_was_half_written_goes() {
    let computer = Computer::new();
    let places = computer.places();
    places.keep(&settings("th")).expect("written");
    for name in ["notes.txt", ".settings.toml.aB3x9Z", "settings.toml.old"] {
        fs::write(computer.own.join(name), "x").expect("written");
    }
    assert_eq!(places.files().len(), 2);
    assert_eq!(places.remove_all().removed, 2);
    let mut left = everything_below(&computer.own);
    left.sort();
    assert_eq!(
        left,
        [
            computer.own.join("notes.txt"),
            computer.own.join("settings.toml.old")
        ]
    );
}

#[test]
fn settings_that_cannot_be_read_are_said_to_be_so_and_stay() {
    let computer = Computer::new();
    let places = computer.places();
    fs::create_dir_all(&computer.own).expect("a folder");
    let file = computer.own.join("settings.toml");
    let long = format!("language = \"{}\"", "k".repeat(100_000));
    for bad in [
        &b"language = "[..],
        b"\xff\xfe",
        b"language = 3\ntext_size = 100\ncolors = \"dark\"",
        long.as_bytes(),
    ] {
        fs::write(&file, bad).expect("written");
        let fault = places.settings().expect_err("a fault").to_string();
        assert!(fault.contains("settings.toml: "), "{fault}");
        assert_eq!(fs::read(&file).expect("it stays"), bad);
    }
}

#[test]
fn a_place_that_cannot_be_written_is_an_error_and_nothing_half_written() {
    let computer = Computer::new();
    // A file where a folder should be.
    fs::create_dir_all(computer.own.parent().expect("a parent")).expect("a folder");
    fs::write(&computer.own, "x").expect("written");
    let places = computer.places();
    places.keep(&settings("my")).expect_err("a file is in the way");
    assert_eq!(places.settings(), Ok(None));
    assert_eq!(fs::read(&computer.own).expect("it stays"), b"x");
    Places::default()
        .keep(&settings("my"))
        .expect_err("there is no place");
}
