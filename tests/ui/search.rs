//! Typing into the search box.

use egui::Role;

use crate::screen::{Screen, Setup};

#[test]
fn the_search_box_has_the_keyboard_at_the_start() {
    let screen = Screen::bundled();
    assert_eq!(screen.focused().as_deref(), Some("Search"));
    assert!(screen.rows().len() > 3, "rows are there before anything is typed");
}

#[test]
fn every_key_changes_the_rows() {
    let mut screen = Screen::bundled();
    let all = screen.app().state().results.total;
    screen.type_text("she");
    let some = screen.app().state().results.total;
    screen.type_text("lter cambodia");
    let few = screen.app().state().results.total;
    assert!(all > some && some > few && few > 0, "{all}, {some}, {few}");
    assert!(screen.rows()[0].contains("Cambodia"), "{:#?}", screen.rows());
    let counted = format!("{few} services");
    assert!(
        screen.names(Role::Status).contains(&counted),
        "{:?}",
        screen.names(Role::Status)
    );
}

#[test]
fn clearing_the_search_brings_everything_back() {
    let mut screen = Screen::bundled();
    let all = screen.app().state().results.total;
    screen.type_text("lawyer");
    screen.click(Role::Button, "Clear the search");
    assert_eq!(screen.app().state().results.total, all);
    assert_eq!(screen.app().state().query.words, "");
}

#[test]
fn a_mistyped_word_still_finds() {
    let mut screen = Screen::bundled();
    screen.type_text("shelther");
    assert!(
        screen.rows().iter().any(|row| row.contains("Shelter")),
        "{:#?}",
        screen.rows()
    );
}

#[test]
fn whatever_is_typed_has_an_answer() {
    for typed in [
        "\"",
        "*",
        "NEAR(",
        "-",
        "a OR b AND",
        "' OR 1=1 --",
        "🙂🙂",
        "\u{202E}evil",
        "\u{0}\u{7}",
    ] {
        let mut screen = Screen::open(Setup {
            types_anything: true,
            ..Setup::default()
        });
        screen.type_text(typed);
        assert!(screen.app().state().failure.is_none(), "'{typed}'");
        let answered = !screen.rows().is_empty() || screen.has_text("Nothing fits");
        assert!(answered, "'{typed}' leaves the list without a word");
    }
}

#[test]
fn ten_thousand_letters_are_taken() {
    let mut screen = Screen::bundled();
    screen.type_text(&"shelter ".repeat(1_250));
    assert!(screen.app().state().failure.is_none());
    screen.type_text(&"x".repeat(50_000));
    assert_eq!(screen.app().state().query.words.chars().count(), 10_000);
}

#[test]
fn an_empty_result_says_what_to_loosen() {
    let mut screen = Screen::bundled();
    screen.type_text("qqqqqqq");
    assert!(screen.rows().is_empty());
    assert!(screen.has_text("Nothing fits all of this together"));
    screen.click_starting(Role::Button, "Without the words “qqqqqqq”");
    assert!(!screen.rows().is_empty());
}

#[test]
fn rows_stay_while_the_clock_moves_on() {
    let mut screen = Screen::bundled();
    screen.focus(Role::List, "Results");
    screen.press(egui::Key::End);
    let rows = screen.rows();
    screen.harness.state_mut().now += 120;
    screen.harness.step();
    screen.harness.step();
    assert_eq!(screen.rows().len(), rows.len(), "no row is blank for a moment");
    screen.settle();
    assert_eq!(screen.rows().len(), rows.len());
    assert!(
        screen.app().state().query.now > crate::screen::MORNING,
        "what is open was asked anew"
    );
}
