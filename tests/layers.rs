//! The shape of the house: imports point down, egui stays upstairs, SQL stays in the store, files stay short.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors, lowest first. A module may name modules of lower floors only.
const FLOORS: &[&[&str]] = &[
    &["model"],
    &["disarming", "folding", "gazetteer", "hours", "keeping"],
    &["catalog", "store", "referral"],
    &["bundled", "i18n", "text"],
    &["app", "terminal"],
    &["ui"],
];

const LONGEST_FILE: usize = 400;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every source file: its module on the first level below `src`, its path, and its text without comments.
fn files() -> Vec<(String, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    sources(&root, &mut paths);
    assert!(paths.len() > 20, "the sources are where this test looks for them");
    paths
        .iter()
        .map(|path| {
            let below = path.strip_prefix(&root).expect("below src");
            let module = below
                .iter()
                .next()
                .expect("a name")
                .to_string_lossy()
                .trim_end_matches(".rs")
                .to_owned();
            let text = fs::read_to_string(path).expect("UTF-8");
            let code: Vec<&str> = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            (module, below.display().to_string(), code.join("\n"))
        })
        .collect()
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// The modules of this crate that a text names, `crate::{a::b, c}` included.
fn named_modules(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (start, prefix) in code
        .match_indices("crate::")
        .chain(code.match_indices("lodestar::"))
    {
        let rest = code.get(start + prefix.len()..).unwrap_or_default();
        let words = match rest.strip_prefix('{') {
            None => vec![rest],
            Some(list) => top_level(list),
        };
        for word in words {
            let name: String = word
                .trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            names.push(name);
        }
    }
    names
}

/// Splits `a::{b, c}, d}; …` at the commas of its own level.
fn top_level(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_usize, 0, Vec::new());
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(list.get(start..at).unwrap_or_default());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list.get(start..at).unwrap_or_default());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts
}

#[test]
fn imports_are_found_in_every_form() {
    let code =
        "use crate::store::{Directory, Hit};\nuse crate::{model::{A, B}, app};\nlet x = crate::ui::y();";
    assert_eq!(named_modules(code), ["store", "model", "app", "ui"]);
}

#[test]
fn imports_point_down_only() {
    let mut wrong = Vec::new();
    for (module, path, code) in files() {
        let Some(own) = floor(&module) else {
            assert!(
                ["lib", "main", "build", "bin"].contains(&module.as_str()),
                "{path}: module `{module}` has no floor; add it to FLOORS and to the map in src/lib.rs"
            );
            continue;
        };
        for name in named_modules(&code) {
            if name != module && floor(&name).is_some_and(|other| other >= own) {
                wrong.push(format!("{path} (floor {own}) names `{name}`"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "imports that do not point down:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn crates_stay_on_their_floors() {
    let homes: &[(&str, &[&str])] = &[
        ("egui::", &["ui", "text", "main"]),
        ("eframe::", &["ui", "main"]),
        ("rusqlite", &["store"]),
        ("SELECT ", &["store"]),
    ];
    let mut wrong = Vec::new();
    for (module, path, code) in files() {
        for (name, allowed) in homes {
            if code.contains(name) && !allowed.contains(&module.as_str()) {
                wrong.push(format!("{path} names `{name}`"));
            }
        }
        if module == "model"
            && code
                .lines()
                .any(|line| line.trim_start().starts_with("use ") && foreign(line))
        {
            wrong.push(format!("{path}: the model knows nothing but serde"));
        }
    }
    assert!(wrong.is_empty(), "out of place:\n{}", wrong.join("\n"));
}

fn foreign(import: &str) -> bool {
    let target = import.trim_start().trim_start_matches("use ");
    !["std::", "serde::", "super::", "crate::model"]
        .iter()
        .any(|lawful| target.starts_with(lawful))
}

#[test]
fn the_pages_never_name_the_store() {
    for (module, path, code) in files() {
        assert!(
            module != "ui" || !named_modules(&code).contains(&"store".to_owned()),
            "{path} names the store"
        );
    }
}

#[test]
fn files_stay_short() {
    let long: Vec<String> = files()
        .into_iter()
        .filter_map(|(_, path, _)| {
            let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(&path);
            let lines = fs::read_to_string(whole).expect("UTF-8").lines().count();
            (lines > LONGEST_FILE).then(|| format!("{path}: {lines} lines"))
        })
        .collect();
    assert!(
        long.is_empty(),
        "files above {LONGEST_FILE} lines:\n{}",
        long.join("\n")
    );
}
