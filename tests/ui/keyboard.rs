//! Everything without a mouse.

use egui::{Key, Modifiers, Role};

use crate::screen::Screen;

#[test]
fn arrows_enter_and_escape() {
    let mut screen = Screen::bundled();
    screen.type_text("shelter");
    screen.press(Key::ArrowDown);
    screen.press(Key::ArrowDown);
    assert_eq!(screen.app().state().row, Some(1));
    screen.press(Key::ArrowUp);
    assert_eq!(screen.app().state().row, Some(0));
    screen.press(Key::Enter);
    let state = screen.app().state();
    let name = state
        .card
        .as_ref()
        .expect("a service is shown")
        .service
        .name
        .clone();
    assert_eq!(state.wanted, state.results.hit(0).map(|hit| hit.id.clone()));
    assert!(screen.names(Role::Heading).contains(&name), "{name}");
    screen.press(Key::Escape);
    assert!(
        screen.app().state().card.is_none(),
        "the first step back closes the service"
    );
    screen.press(Key::Escape);
    assert_eq!(
        screen.app().state().query.words,
        "",
        "the second one clears the words"
    );
}

#[test]
fn page_and_end_keys_move_far() {
    let mut screen = Screen::bundled();
    let total = screen.app().state().results.total;
    screen.focus(Role::List, "Results");
    screen.press(Key::End);
    assert_eq!(screen.app().state().row, Some(total - 1));
    let last = screen
        .app()
        .state()
        .results
        .hit(total - 1)
        .expect("fetched when seen")
        .name
        .clone();
    assert!(
        screen.rows().iter().any(|row| row.starts_with(&last)),
        "the last row is on the screen"
    );
    screen.press(Key::Home);
    assert_eq!(screen.app().state().row, Some(0));
    screen.press(Key::PageDown);
    assert!(screen.app().state().row > Some(2));
    screen.press(Key::PageUp);
    assert_eq!(screen.app().state().row, Some(0));
}

#[test]
fn slash_and_control_f_go_to_the_search_box() {
    let mut screen = Screen::bundled();
    screen.focus(Role::List, "Results");
    screen.harness.event(egui::Event::Text("/".to_owned()));
    screen.settle();
    assert_eq!(screen.focused().as_deref(), Some("Search"));
    assert_eq!(
        screen.app().state().query.words,
        "",
        "the slash itself is not typed"
    );
    screen.focus(Role::List, "Results");
    screen.press_with(Modifiers::COMMAND, Key::F);
    assert_eq!(screen.focused().as_deref(), Some("Search"));
    screen.type_text("24/7");
    assert_eq!(
        screen.app().state().query.words,
        "24/7",
        "inside the box a slash is a slash"
    );
}

#[test]
fn control_c_copies_the_contact_of_the_marked_row_and_of_the_shown_service() {
    let mut screen = Screen::bundled();
    screen.type_text("kandal cambodia");
    screen.settle();
    screen.harness.event(egui::Event::Copy);
    screen.settle();
    assert!(screen.app().state().copied.is_none(), "nothing is marked yet");
    screen.press(Key::Escape);
    screen.type_text("chab dai");
    screen.press(Key::ArrowDown);
    screen.harness.event(egui::Event::Copy);
    screen.settle();
    let (marked, _) = screen.app().state().copied.clone().expect("a contact");
    assert!(!marked.is_empty());
    screen.press(Key::Enter);
    screen.harness.event(egui::Event::Copy);
    screen.settle();
    let (shown, _) = screen.app().state().copied.clone().expect("a contact");
    let service = &screen.app().state().card.as_ref().expect("a service").service;
    let first = service.phones.first().expect("a phone");
    assert!(
        shown == first.number || Some(&shown) == first.e164.as_ref(),
        "{shown}"
    );
    assert!(
        screen
            .names(Role::Status)
            .iter()
            .any(|said| said.contains(&shown)),
        "it is said"
    );
}

#[test]
fn the_arrows_take_the_open_service_along() {
    let mut screen = Screen::bundled();
    screen.press(Key::ArrowDown);
    screen.press(Key::Enter);
    screen.press(Key::ArrowDown);
    let state = screen.app().state();
    assert_eq!(state.row, Some(1));
    let second = state.results.hit(1).expect("a row").id.clone();
    assert_eq!(
        state.card.as_ref().map(|card| card.service.id.clone()),
        Some(second)
    );
}

#[test]
fn the_text_grows_and_shrinks_as_in_a_browser() {
    let mut screen = Screen::bundled();
    screen.press_with(Modifiers::COMMAND, Key::Plus);
    screen.press_with(Modifiers::COMMAND, Key::Plus);
    assert_eq!(screen.app().state().text_percent(), 130);
    screen.press_with(Modifiers::COMMAND, Key::Minus);
    assert_eq!(screen.app().state().text_percent(), 115);
    screen.press_with(Modifiers::COMMAND, Key::Num0);
    assert_eq!(screen.app().state().text_percent(), 100);
    for _ in 0..20 {
        screen.press_with(Modifiers::COMMAND, Key::Minus);
    }
    assert_eq!(screen.app().state().text_percent(), 80);
}
