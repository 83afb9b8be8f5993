//! The facts of this repository keep the editors' rules.

use std::path::Path;

use lodestar::catalog::{Severity, check, load};

#[test]
fn the_facts_have_no_fault() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let (catalog, mut found) = load(&data);
    let today = chrono::Utc::now()
        .date_naive()
        .format("%Y-%m-%d")
        .to_string()
        .parse()
        .expect("a date");
    found.extend(check(&catalog, today));
    let faults: Vec<String> = found
        .iter()
        .filter(|d| d.severity == Severity::Fault)
        .map(|d| format!("[{}] {d}", d.rule))
        .collect();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(catalog.entries.len() > 900, "the facts are all there");
}
