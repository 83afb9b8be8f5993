//! One service: every way to reach it, copying, and the large number.

use egui::{Key, Role};

use crate::screen::{Screen, Setup, invented};

fn shelter() -> Screen {
    let mut screen = Screen::open(Setup {
        open: invented(),
        ..Setup::default()
    });
    screen.type_text("kandal");
    screen.press(Key::Escape);
    screen.type_text("house foundation");
    screen.click_starting(Role::ListItem, "Shelter for people");
    screen
}

#[test]
fn a_service_says_what_it_gives_for_whom_and_who_says_so() {
    let screen = shelter();
    for said in [
        "Shelter for people who left a scam compound",
        "Call before you come: the place is often full.",
        "023 555 0142",
        "From abroad: +855 23 555 0142",
        "Works only inside Cambodia",
        "help@example.org",
        "For women and girls",
        "You do not need papers.",
        "The place is kept secret",
        "Nobody has called this number for this directory.",
        "https://example.org/house/about",
        "Khmer",
        "Free",
    ] {
        assert!(screen.has_text(said), "'{said}' is not on the screen");
    }
}

#[test]
fn a_number_is_copied_and_nothing_else() {
    let mut screen = shelter();
    let copied = screen.clipboard_after_click(Role::Button, "Copy +855235550142");
    assert_eq!(copied.as_deref(), Some("+855235550142"));
    screen.settle();
    assert!(
        screen
            .names(Role::Status)
            .contains(&"Copied: +855235550142".to_owned())
    );
}

#[test]
fn a_number_is_shown_large_and_closed_again() {
    let mut screen = shelter();
    screen.click(Role::Button, "Show 1555 large");
    assert!(screen.has_text("1555"));
    assert!(screen.has_text("Works only inside Cambodia"));
    assert!(screen.rows().is_empty(), "the number stands alone");
    screen.press(Key::Escape);
    assert!(!screen.rows().is_empty());
    assert!(screen.app().state().card.is_some(), "the service is still open");
}

#[test]
fn an_emergency_number_is_shown_large() {
    let mut screen = Screen::open(Setup {
        open: invented(),
        ..Setup::default()
    });
    screen.click_starting(Role::CheckBox, "Cambodia, ");
    screen.click(Role::Button, "555, Police, Cambodia");
    assert_eq!(
        screen.app().state().large.as_ref().map(|it| it.number.as_str()),
        Some("555")
    );
    screen.press(Key::Escape);
    assert!(screen.app().state().large.is_none());
}

#[test]
fn a_closed_service_says_so_in_the_row_and_on_top() {
    let mut screen = Screen::open(Setup {
        open: invented(),
        ..Setup::default()
    });
    screen.type_text("border shelter");
    assert!(screen.rows()[0].contains("Closed"), "{:#?}", screen.rows());
    screen.click_starting(Role::ListItem, "Border shelter");
    assert!(screen.has_text("Closed in March 2025"));
}
