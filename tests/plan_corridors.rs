#[path = "support/referral.rs"]
mod support;
use lodestar::model::PlanStep;
use lodestar::referral::Trait;
use support::{NOW, RESOURCES, first, inquirer};
#[test]
fn dump() {
    for (h, n, t) in [
        ("MM", "KE", vec![]),
        ("KH", "VN", vec![]),
        ("LA", "IN", vec![]),
        ("MM", "PH", vec![]),
        ("TH", "CN", vec![]),
        ("LA", "ET", vec![]),
        ("KH", "ID", vec![Trait::Under18]),
        ("TH", "0", vec![]),
        ("BD", "BD", vec![]),
        ("KH", "CN", vec![]),
        ("KH", "IN", vec![]),
        ("KH", "PK", vec![]),
        ("KH", "BD", vec![]),
        ("KH", "TH", vec![]),
        ("KH", "PH", vec![Trait::Woman]),
        ("KH", "KE", vec![]),
        ("KH", "UG", vec![]),
        ("KH", "TW", vec![]),
        ("KH", "NP", vec![]),
        ("MM", "CN", vec![]),
        ("MM", "IN", vec![]),
        ("MM", "VN", vec![]),
        ("MM", "ID", vec![]),
        ("MM", "ET", vec![Trait::Man]),
        ("MM", "UG", vec![]),
        ("MM", "LK", vec![]),
        ("MM", "BD", vec![Trait::Woman]),
        ("MM", "NP", vec![]),
        ("MM", "-", vec![]),
        ("LA", "CN", vec![]),
        ("LA", "VN", vec![]),
        ("LA", "PH", vec![]),
        ("LA", "KE", vec![]),
        ("LA", "TH", vec![]),
        ("LA", "ID", vec![]),
        ("TH", "MM", vec![]),
        ("TH", "KH", vec![]),
        ("TH", "LA", vec![]),
        ("TH", "ET", vec![]),
        ("TH", "KE", vec![]),
        ("TH", "IN", vec![]),
        ("TH", "PH", vec![]),
        ("TH", "UZ", vec![]),
        ("PH", "CN", vec![]),
        ("PH", "VN", vec![]),
        ("AE", "IN", vec![]),
        ("AE", "PH", vec![]),
        ("AE", "UG", vec![]),
        ("MY", "ID", vec![]),
        ("MY", "BD", vec![]),
        ("SA", "KE", vec![]),
        ("SA", "IN", vec![]),
        ("QA", "NP", vec![]),
        ("IN", "NP", vec![]),
        ("NP", "NP", vec![]),
        ("KE", "KE", vec![]),
        ("PH", "PH", vec![]),
        ("VN", "VN", vec![]),
        ("ET", "ET", vec![]),
        ("US", "MX", vec![]),
        ("GB", "VN", vec![]),
        ("KP", "AU", vec![]),
        ("NR", "FJ", vec![]),
    ] {
        let plan = RESOURCES.plan(&inquirer(h, n, &[], &t), NOW);
        let f: Vec<String> = PlanStep::ALL.iter().map(|s| first(&plan, *s)).collect();
        println!("ROW {h} {n} {t:?} | {}", f.join(" "));
    }
    let _ = first(
        &RESOURCES.plan(&inquirer("KH", "VN", &[], &[]), NOW),
        PlanStep::Doctor,
    );
}
