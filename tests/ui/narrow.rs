//! Below 1000 points of width, one pane at a time.

use egui::{Key, Role};

use crate::screen::Screen;

#[test]
fn the_filters_open_over_the_list_and_lead_back() {
    let mut screen = Screen::narrow();
    assert!(
        screen.names(Role::CheckBox).is_empty(),
        "the filters are folded away"
    );
    screen.click(Role::Button, "Filters");
    assert!(screen.rows().is_empty());
    screen.click_starting(Role::CheckBox, "Cambodia, ");
    let total = screen.app().state().results.total;
    screen.click(Role::Button, &format!("Show {total} results"));
    assert!(!screen.rows().is_empty());
    assert!(screen.names(Role::Button).contains(&"Filters (1)".to_owned()));
}

#[test]
fn a_service_opens_over_the_list_and_leads_back() {
    let mut screen = Screen::narrow();
    screen.press(Key::ArrowDown);
    screen.press(Key::Enter);
    assert!(screen.rows().is_empty());
    assert!(screen.has_text("How to reach them"));
    screen.click(Role::Button, "Back to the list");
    assert!(!screen.rows().is_empty());
    screen.press(Key::Enter);
    screen.press(Key::Escape);
    assert!(!screen.rows().is_empty());
}
