//! Searching the bundled directory as people do.

use lodestar::bundled;
use lodestar::model::{Query, SearchPage};
use lodestar::store::Directory;

fn ask(directory: &Directory, query: &Query) -> SearchPage {
    directory
        .search(&Query {
            limit: 50,
            now: 1_795_489_200,
            ..query.clone()
        })
        .expect("a page")
}

fn words(directory: &Directory, words: &str) -> SearchPage {
    ask(
        directory,
        &Query {
            words: words.to_owned(),
            ..Query::default()
        },
    )
}

#[test]
fn words_of_many_languages_find_the_need() {
    let directory = bundled::directory().expect("the bundled directory");
    for (typed, need) in [
        ("luật sư", "legal_aid"),
        ("luat su", "legal_aid"),
        ("ที่พักฉุกเฉิน", "shelter"),
        ("律师", "legal_aid"),
        ("rumah aman", "shelter"),
        ("vakil", "legal_aid"),
        ("የህግ እርዳታ", "legal_aid"),
        ("I need a bed", "shelter"),
        ("shelther", "shelter"),
        ("sheltre", "shelter"),
        ("مأوى", "shelter"),
    ] {
        let page = words(&directory, typed);
        assert!(page.total > 0, "'{typed}' finds nothing");
        let with = page
            .hits
            .iter()
            .filter(|hit| hit.needs.iter().any(|id| id.as_str() == need))
            .count();
        assert!(
            with * 2 > page.hits.len(),
            "'{typed}': {with} of {} hits give {need}",
            page.hits.len()
        );
    }
}

#[test]
fn countries_are_found_in_every_language() {
    let directory = bundled::directory().expect("the bundled directory");
    for typed in [
        "Cambodia",
        "cambod",
        "កម្ពុជា",
        "กัมพูชา",
        "柬埔寨",
        "कंबोडिया",
        "ካምቦዲያ",
        "Kamboja",
    ] {
        let page = words(&directory, typed);
        let there = page
            .hits
            .iter()
            .filter(|hit| hit.country.as_str() == "KH")
            .count();
        assert!(
            there > 10,
            "'{typed}' finds {there} services in Cambodia of {}",
            page.total
        );
    }
}

#[test]
fn numbers_are_found_by_any_part() {
    let directory = bundled::directory().expect("the bundled directory");
    for typed in ["1300", "+855 23 727 102", "0085523727102", "727102", "023 727"] {
        let page = words(&directory, typed);
        assert!((1..400).contains(&page.total), "'{typed}' finds {}", page.total);
    }
}

#[test]
fn any_text_has_an_answer() {
    let directory = bundled::directory().expect("the bundled directory");
    let long = "shelter ".repeat(2_000);
    for typed in [
        "\"",
        "*",
        "NEAR(",
        "-",
        "' OR 1=1 --",
        "\0",
        "\u{202E}abc",
        "🙂",
        "a\u{301}\u{301}",
        &long,
        "   ",
    ] {
        let page = words(&directory, typed);
        assert!(page.hits.len() <= page.total);
    }
}
