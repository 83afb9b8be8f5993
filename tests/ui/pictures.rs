//! Pictures of the window, compared with the accepted ones in `tests/snapshots`; `UPDATE_SNAPSHOTS=1` accepts anew.

use egui::{Key, Role, Theme, Vec2, vec2};

use crate::screen::{NARROW, Screen, Setup, WIDE, invented};

fn screen(size: Vec2, scale: f32, theme: Theme) -> Screen {
    Screen::open(Setup {
        size,
        scale,
        theme,
        open: invented(),
        ..Setup::default()
    })
}

#[test]
fn the_start_in_light() {
    screen(WIDE, 1.0, Theme::Light).harness.snapshot("start_light");
}

#[test]
fn the_start_in_dark() {
    screen(WIDE, 1.0, Theme::Dark).harness.snapshot("start_dark");
}

#[test]
fn a_service_in_three_panes() {
    let mut screen = screen(WIDE, 1.0, Theme::Light);
    screen.click_starting(Role::CheckBox, "Cambodia, ");
    screen.click_starting(Role::ListItem, "Shelter for people");
    screen.harness.snapshot("service");
}

#[test]
fn narrow_at_twice_the_scale() {
    let mut screen = screen(NARROW, 2.0, Theme::Dark);
    screen.harness.snapshot("narrow_list");
    screen.press(Key::ArrowDown);
    screen.press(Key::Enter);
    screen.harness.snapshot("narrow_service");
}

#[test]
fn nothing_found() {
    let mut screen = screen(WIDE, 1.0, Theme::Light);
    screen.type_text("nothing like this");
    screen.harness.snapshot("nothing_found");
}

#[test]
fn a_large_number() {
    let mut screen = screen(vec2(900.0, 600.0), 1.0, Theme::Light);
    screen.type_text("night line");
    screen.click_starting(Role::ListItem, "Night line");
    screen.click_starting(Role::Button, "Show 023 555 0143 large");
    screen.harness.snapshot("large_number");
}

#[test]
fn scripts_of_local_names() {
    let mut screen = screen(WIDE, 1.0, Theme::Light);
    for (typed, row, name) in [
        ("example embassy", "Consular section", "script_arabic"),
        ("example society", "Help at home", "script_bengali"),
        ("free lawyers", "Free lawyers", "script_thai"),
        ("example union", "Workers' union", "script_burmese"),
    ] {
        screen.press(Key::Escape);
        screen.press(Key::Escape);
        screen.type_text(typed);
        screen.click_starting(Role::ListItem, row);
        screen.focus(Role::TextInput, "Search");
        screen.harness.snapshot(name);
    }
}
