//! The editor's tool, started as an editor starts it.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

struct Said {
    code: i32,
    out: String,
    complaint: String,
}

fn run(arguments: &[&str]) -> Said {
    let output = Command::new(env!("CARGO_BIN_EXE_lodestar-directory"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program starts");
    Said {
        code: output.status.code().expect("an exit code"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        complaint: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn json(arguments: &[&str]) -> Value {
    let said = run(arguments);
    assert_eq!((said.code, said.complaint.as_str()), (0, ""), "{arguments:?}");
    serde_json::from_str(&said.out).expect("one JSON document and nothing else")
}

#[test]
fn check_finds_no_fault_in_the_facts() {
    let said = run(&["check"]);
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.contains("0 faults"), "{}", said.out);
}

fn folder_with(organization: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    fs::copy(root.join("taxonomy.toml"), folder.path().join("taxonomy.toml")).expect("a copy");
    fs::create_dir_all(folder.path().join("organizations/KH")).expect("a folder");
    fs::write(folder.path().join("organizations/KH/example.toml"), organization).expect("a file");
    folder
}

#[test]
fn check_says_path_line_and_what_to_do() {
    let folder = folder_with(
        "name = \"Example\"\nkind = \"ngo\"\n\n[[service]]\nid = \"kh-example\"\nname = \"A\"\nsumary = \"B\"\n",
    );
    let said = run(&["check", "--data", &folder.path().display().to_string()]);
    assert_eq!(said.code, 1);
    let line = said
        .out
        .lines()
        .find(|line| line.contains("sumary"))
        .unwrap_or_else(|| panic!("{}", said.out));
    assert!(line.contains("organizations/KH/example.toml:7: "), "{line}");
    let listed = run(&["check", "--json", "--data", &folder.path().display().to_string()]);
    assert_eq!(listed.code, 1);
    let faults: Value = serde_json::from_str(&listed.out).expect("JSON");
    assert!(faults.as_array().is_some_and(|faults| !faults.is_empty()));
}

#[test]
fn check_and_build_refuse_what_cannot_be_read() {
    let folder = folder_with("");
    fs::write(
        folder.path().join("organizations/KH/example.toml"),
        b"name = \"\xff\xfe\"\n",
    )
    .expect("a file");
    let data = folder.path().display().to_string();
    let said = run(&["check", "--data", &data]);
    assert_eq!(said.code, 1);
    assert!(
        said.out.contains("example.toml:1: ") && said.out.contains("UTF-8"),
        "{}",
        said.out
    );
    let out = folder.path().join("new.sqlite");
    let said = run(&["build", "--data", &data, "--out", &out.display().to_string()]);
    assert_eq!(said.code, 1);
    assert!(!out.exists(), "half a database is none");
    let missing = run(&["check", "--data", "no/such/folder"]);
    assert_eq!(missing.code, 2);
    assert!(
        missing.complaint.contains("'no/such/folder' is not a folder"),
        "{}",
        missing.complaint
    );
}

#[test]
fn build_gives_the_same_bytes_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let build = |name: &str| {
        let path = folder.path().join(name);
        let said = run(&["build", "--out", &path.display().to_string()]);
        assert_eq!(said.code, 0, "{}", said.complaint);
        assert!(said.out.contains("SHA-256"), "{}", said.out);
        fs::read(path).expect("the database")
    };
    let (first, second) = (build("a.sqlite"), build("b.sqlite"));
    assert!(first.starts_with(b"SQLite format 3\0"));
    assert!(first == second, "two builds differ");
    assert_eq!(
        fs::read_dir(folder.path()).expect("a folder").count(),
        2,
        "no temporary file is left"
    );
}

#[test]
fn find_lists_what_is_asked_for() {
    let said = run(&["find", "lawyer", "--country", "Cambodia", "--limit", "3"]);
    assert_eq!(said.code, 0);
    assert!(
        said.out
            .lines()
            .next()
            .is_some_and(|head| head.contains("name") && head.contains("contact"))
    );
    assert!(said.out.contains("Cambodia"), "{}", said.out);
    let page = json(&[
        "find",
        "--country",
        "KH",
        "--need",
        "shelter",
        "--nationality",
        "VN",
        "--json",
    ]);
    let hits = page["hits"].as_array().expect("hits");
    assert!(
        !hits.is_empty()
            && page["total"]
                .as_u64()
                .is_some_and(|total| total >= hits.len() as u64)
    );
    assert!(hits.iter().all(|hit| {
        hit["needs"]
            .as_array()
            .is_some_and(|needs| needs.contains(&"shelter".into()))
    }));
}

#[test]
fn find_without_a_result_says_so_with_code_1() {
    let said = run(&["find", "qqqqzzzz"]);
    assert_eq!(said.code, 1);
    assert!(!said.out.is_empty());
    let empty = run(&["find", "qqqqzzzz", "--json"]);
    assert_eq!(empty.code, 1);
    let page: Value = serde_json::from_str(&empty.out).expect("JSON all the same");
    assert_eq!(page["total"], 0);
}

#[test]
fn wrong_names_are_answered_with_the_nearest_right_one() {
    for (arguments, hint) in [
        (
            ["find", "--country", "Kambodia"],
            "no country 'Kambodia'; did you mean Cambodia (KH)?",
        ),
        (["find", "--need", "sheltr"], "did you mean shelter?"),
        (["find", "--language", "Khmr"], "did you mean Khmer (km)?"),
        (["find", "--nationality", "Vietnm"], "did you mean Vietnam (VN)?"),
    ] {
        let said = run(&arguments);
        assert_eq!(said.code, 2, "{arguments:?}");
        assert!(said.complaint.contains(hint), "{arguments:?}: {}", said.complaint);
        assert!(said.out.is_empty());
    }
}

#[test]
fn show_gives_every_way_to_reach_a_service() {
    let card = json(&["show", "kh-emergency-numbers", "--json"]);
    let numbers: Vec<&str> = card["service"]["phone"]
        .as_array()
        .expect("phones")
        .iter()
        .filter_map(|phone| phone["number"].as_str())
        .collect();
    assert_eq!(numbers, ["117", "118", "119"]);
    assert!(
        card["service"].get("editor_note").is_none(),
        "notes of editors stay with editors"
    );
    let table = run(&["show", "kh-emergency-numbers"]).out;
    assert!(table.contains("117") && table.contains("gov.uk"), "{table}");
}

#[test]
fn show_of_an_unknown_id_names_a_near_one() {
    let said = run(&["show", "kh-emergency-number"]);
    assert_eq!(said.code, 1);
    assert!(
        said.complaint.contains("did you mean kh-emergency-numbers?"),
        "{}",
        said.complaint
    );
    let strange = run(&["show", "../../etc/passwd"]);
    assert_eq!(strange.code, 2);
    assert!(
        strange.complaint.contains("is not an id"),
        "{}",
        strange.complaint
    );
}

#[test]
fn gaps_and_stats_count() {
    let gaps = json(&["gaps", "--country", "Laos", "--json"]);
    assert!(
        gaps.as_array()
            .is_some_and(|gaps| gaps.len() >= 10 && gaps.iter().all(|gap| gap["country"] == "LA"))
    );
    let csv = run(&["gaps", "--country", "LA", "--csv"]).out;
    assert!(
        csv.starts_with("country,country_name,need,services,best_grade\nLA,Laos,"),
        "{csv}"
    );
    let stats = json(&["stats", "--json"]);
    assert!(
        stats["services"].as_u64().is_some_and(|services| services >= 995),
        "{stats}"
    );
    assert!(
        stats["phones"].as_u64().is_some_and(|phones| phones >= 1_460),
        "{stats}"
    );
}

#[test]
fn wrong_use_is_code_2_and_names_the_help() {
    for arguments in [
        &["fnd"][..],
        &["show"],
        &["find", "--limit", "many"],
        &["gaps", "--csv", "--json"],
    ] {
        let said = run(arguments);
        assert_eq!(said.code, 2, "{arguments:?}");
        assert!(
            said.complaint.contains("--help"),
            "{arguments:?}: {}",
            said.complaint
        );
    }
    assert_eq!(run(&["--help"]).code, 0);
    assert_eq!(run(&["--version"]).code, 0);
}

#[test]
fn absurd_questions_are_answered() {
    let long = "x".repeat(10_000);
    for words in [
        long.as_str(),
        "\"",
        "*",
        "NEAR(",
        "' OR 1=1 --",
        "🙂",
        "\u{202E}x",
    ] {
        let said = run(&["find", words]);
        assert!(said.code < 2 && said.complaint.is_empty(), "{}", said.complaint);
    }
}

#[test]
fn the_commands_in_the_readme_work() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README");
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("directory.sqlite").display().to_string();
    let mut tried = 0;
    for line in readme.lines() {
        let Some((_, command)) = line.split_once("cargo run --bin lodestar-directory -- ") else {
            continue;
        };
        let command = command.split('#').next().unwrap_or_default();
        let words = command.split_whitespace();
        let arguments: Vec<&str> = words
            .map(|word| if word == "directory.sqlite" { &out } else { word })
            .collect();
        let said = run(&arguments);
        assert_eq!(said.code, 0, "{command}: {}", said.complaint);
        tried += 1;
    }
    assert!(tried >= 6, "the README shows every command");
}

#[test]
fn plan_says_whom_to_turn_to_step_by_step() {
    let asked = [
        "plan",
        "--country",
        "Myanmar",
        "--nationality",
        "KE",
        "--need",
        "shelter",
    ];
    let said = run(&asked);
    assert_eq!((said.code, said.complaint.as_str()), (0, ""));
    let order = [
        "1. danger now",
        "2. own country",
        "3. on your side",
        "4. safe place",
        "8. help at home",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|title| said.out.find(title)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{}",
        said.out
    );
    assert!(
        said.out.contains("199  Police") && said.out.contains("shelter: "),
        "{}",
        said.out
    );

    let plan = json(&[&asked[..], &["--lang", "sw", "--json"]].concat());
    let steps = plan["steps"].as_array().expect("steps");
    assert_eq!(steps.len(), 8);
    assert_eq!(steps[1]["referrals"][0]["reason"], "embassy_covers");
    assert_eq!(plan["inquirer"]["country"], "MM");
    assert_eq!(plan["needs"][0]["need"], "shelter");
    assert_eq!(steps[4]["asked"], false);
}

#[test]
fn plan_says_what_was_wrong_with_the_question() {
    for (arguments, words) in [
        (vec!["plan"], "--country"),
        (
            vec!["plan", "--country", "Camboda"],
            "did you mean Cambodia (KH)?",
        ),
        (vec!["plan", "--country", "ZZ"], "a plan begins in a country"),
        (
            vec!["plan", "--country", "KH", "--need", "sheltre"],
            "did you mean shelter?",
        ),
        (vec!["plan", "--country", "KH", "--lang", "?"], "write a tag"),
        (vec!["contact"], "NUMBER|URL|HANDLE"),
        (vec!["contact", "117", "--country", "QQ"], "no country 'QQ'"),
    ] {
        let said = run(&arguments);
        assert_eq!(said.code, 2, "{arguments:?}");
        assert!(
            said.complaint.contains(words),
            "{arguments:?}: {}",
            said.complaint
        );
    }
}

#[test]
fn contact_says_whether_a_contact_is_listed() {
    let service = "kh-iom-iom-cambodia-migrant-and";
    let said = run(&["contact", "+855", "23", "216", "532"]);
    assert_eq!(said.code, 0, "{}", said.complaint);
    assert!(
        said.out.starts_with("Listed.") && said.out.contains(service),
        "{}",
        said.out
    );
    let like = run(&["contact", "+855 23 216 533"]);
    assert_eq!(like.code, 0);
    assert!(
        like.out.contains("one differs") && like.out.contains("8552321653[3]"),
        "{}",
        like.out
    );
    let unknown = run(&["contact", "nobody@example.com"]);
    assert_eq!(unknown.code, 1);
    assert!(
        unknown.out.contains("does not prove that it is false"),
        "{}",
        unknown.out
    );
    let found = json(&["contact", "023216532", "--country", "KH", "--json"]);
    assert_eq!(found["verdict"]["listed"][0]["service"], service);
    assert_eq!(found["read_as"], "phone");
}
