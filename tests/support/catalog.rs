//! A small folder of sound facts, to be spoilt in one place.

use std::fs;
use std::path::{Path, PathBuf};

use lodestar::catalog::{Diagnostic, check, ids, load};
use tempfile::TempDir;

/// The file of the one organisation.
pub const HOUSE: &str = "organizations/KH/example-house.toml";
/// The file of the needs.
pub const NEEDS: &str = "taxonomy.toml";

/// The file of the rights.
pub const RIGHTS: &str = "rights.toml";

/// The organisation: nothing is wrong with it.
pub const SOUND_HOUSE: &str = r#"name = "Example House"
kind = "ngo"

[[service]]
id = "kh-example-house"
name = "Example shelter"
summary = "A shelter with beds."
country = "KH"
covers = ["KH"]
needs = ["shelter"]
languages = ["km"]
schedule = "Mo-Fr 08:00-17:00"
time_zone = "Asia/Phnom_Penh"
location = "confidential"
website = "https://example.org"
emails = ["help@example.org"]
grade = "B"
assured_date = "2024-09"

[[service.phone]]
number = "012 345 678"
e164 = "+85512345678"
kind = "voice"

[[service.source]]
url = "https://example.org/about"
title = "About us"
published = "2024-09"
"#;

/// The needs: nothing is wrong with them.
pub const SOUND_NEEDS: &str = r#"[[term]]
id = "place"
icon = "house"
description = "A safe place."

[[term]]
id = "shelter"
parent = "place"
icon = "bed"
description = "A bed for the night."
evidence = ["shelter"]

[term.synonyms]
en = ["safe house"]

[[term]]
id = "talk"
icon = "phone"
description = "Somebody to talk to."

[[term]]
id = "hotline"
parent = "talk"
icon = "phone"
description = "A number to call."
evidence = ["hotline"]
"#;

/// The rights: nothing is wrong with them.
pub const SOUND_RIGHTS: &str = r#"[[right]]
id = "interpreter"
description = "Somebody who is accused has the free help of an interpreter."
steps = ["lawyer"]

[[right.instrument]]
name = "Example Covenant"
article = "Article 14"
year = 1966
url = "https://example.org/covenant"
binding = true
countries = ["KH"]
"#;

/// A folder of facts that is gone when it is dropped.
pub struct Facts(TempDir);

impl Facts {
    /// Sound facts.
    pub fn sound() -> Self {
        let facts = Self(TempDir::new().expect("a folder"));
        facts.write(HOUSE, SOUND_HOUSE.as_bytes());
        facts.write(NEEDS, SOUND_NEEDS.as_bytes());
        facts.write(RIGHTS, SOUND_RIGHTS.as_bytes());
        facts.accept_ids();
        facts
    }

    /// The folder of the facts.
    pub fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// Writes a file, given by its path below the folder.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.data().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }

    /// Replaces a text that stands in a file.
    pub fn edit(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.data().join(path)).expect("a file");
        assert!(text.contains(old), "{path} has no {old}");
        self.write(path, text.replacen(old, new, 1).as_bytes());
    }

    /// Brings the list of ids up to date.
    pub fn accept_ids(&self) {
        let (catalog, _) = load(&self.data());
        self.write(ids::FILE, ids::accepted(&catalog).as_bytes());
    }

    /// What is wrong with the facts on 2026-11-24.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        diagnostics(&self.data())
    }
}

/// What is wrong with the facts of a folder on 2026-11-24.
pub fn diagnostics(data: &Path) -> Vec<Diagnostic> {
    let (catalog, mut found) = load(data);
    found.extend(check(&catalog, "2026-11-24".parse().expect("a date")));
    found
}

/// Every diagnostic as it is shown.
pub fn shown(found: &[Diagnostic]) -> Vec<String> {
    found.iter().map(ToString::to_string).collect()
}
