//! Is this contact real? And what does the directory know at all?

use egui::{Key, Role, vec2};
use lodestar::app::{Door, Start};
use lodestar::i18n::Words;

use crate::screen::{Screen, Setup};

fn checking(language: &'static str) -> Screen {
    let mut screen = Screen::open(Setup {
        size: vec2(900.0, 2_400.0),
        types_anything: true,
        language: Start::Speak(language),
        ..Setup::default()
    });
    screen.click(Role::Button, &Words::new(language).text("doors-contact"));
    screen
}

#[test]
fn a_listed_number_in_any_form_says_whose_it_is() {
    let mut screen = checking("en");
    screen.type_text("1300");
    assert!(screen.has_text("It is in this directory"));
    assert!(screen.has_text("That does not prove who wrote or called you: a number on a screen can be faked. Call back yourself, by the contact below."));
    screen.click_first(Role::Button, "Everything about it");
    assert!(screen.app().state().card.is_some());
    screen.press(Key::Escape);
    assert_eq!(screen.app().state().door, Door::Check);
}

#[test]
fn a_look_alike_shows_where_it_differs() {
    let mut screen = checking("en");
    screen.type_text("https://laopdr.iom.lnt");
    assert!(screen.has_text("Careful: it looks like a real one, but it is different"));
    let labels = screen.names(Role::Label);
    assert!(
        labels.iter().any(|label| label.starts_with("You typed: ")),
        "{labels:?}"
    );
    assert!(labels.iter().any(|label| label.starts_with("Listed: ")));
}

#[test]
fn what_is_not_listed_is_not_called_false_and_nothing_typed_does_harm() {
    let mut screen = checking("en");
    screen.type_text("nobody@example.invalid");
    assert!(screen.has_text("That does not prove that it is false. We do not know everybody."));
    for hostile in [
        "9".repeat(10_000),
        "\u{202E}\u{2066}+855".to_owned(),
        "e\u{301}".repeat(5_000),
        "'; DROP TABLE service; --".to_owned(),
        "🙂@🙂.🙂".to_owned(),
    ] {
        let mut screen = checking("en");
        screen.type_text(&hostile);
        assert!(screen.app().state().check.finding.is_some());
        assert!(screen.app().state().failure.is_none());
    }
}

#[test]
fn leaving_the_page_forgets_what_was_typed_in_its_box() {
    let mut screen = checking("ur");
    screen.type_text("1300");
    screen.press(Key::Escape);
    assert_eq!(screen.app().state().door, Door::Start);
    assert!(screen.app().state().check.text.is_empty());
}

#[test]
fn the_table_says_what_is_missing_and_leads_to_what_is_there() {
    let mut screen = Screen::bundled();
    screen.click(Role::Button, "What we know, and what not");
    assert_eq!(screen.app().state().door, Door::Coverage);
    let boxes = screen.names(Role::Button);
    assert!(
        boxes.iter().any(|name| name.ends_with(": nothing known")),
        "gaps are said"
    );
    let known = boxes
        .iter()
        .find(|name| name.contains("I need a lawyer: ") && name.contains("best: "))
        .expect("a lawyer somewhere")
        .clone();
    screen.click(Role::Button, &known);
    let state = screen.app().state();
    assert_eq!(state.door, Door::Directory);
    assert_eq!(state.query.countries.len(), 1);
    assert_eq!(state.query.needs.len(), 1);
    assert!(state.results.total > 0);
}
