//! Choosing a country, a need and more.

use egui::Role;
use lodestar::model::{CountryCode, FacetCount};

use crate::screen::{Screen, Setup, invented};

fn cambodia() -> CountryCode {
    "KH".parse().expect("a code")
}

#[test]
fn a_country_and_a_need_give_help_there() {
    let mut screen = Screen::bundled();
    screen.click_starting(Role::CheckBox, "Cambodia, ");
    screen.click_starting(Role::CheckBox, "I need a lawyer, ");
    let rows = screen.rows();
    assert!(rows[0].contains("Cambodia"), "{rows:#?}");
    assert!(
        rows.iter()
            .all(|row| row.contains("Legal help") || row.contains("Money you are owed")),
        "{rows:#?}"
    );
    assert!(
        screen.has_text("In Cambodia"),
        "its emergency numbers are at the top"
    );
    let numbers = screen.names(Role::Button);
    assert!(
        numbers.iter().any(|name| name == "117, Police, Cambodia"),
        "{numbers:#?}"
    );
}

#[test]
fn counts_follow_the_other_filters() {
    let mut screen = Screen::bundled();
    let count = |screen: &Screen| -> usize {
        let counts = &screen.app().state().results.facets.countries;
        let there = |it: &&FacetCount<CountryCode>| it.value == cambodia();
        counts.iter().find(there).map_or(0, |it| it.count)
    };
    let before = count(&screen);
    screen.click_starting(Role::CheckBox, "I need a lawyer, ");
    let after = count(&screen);
    assert!(0 < after && after < before, "{after} of {before}");
    screen.click_starting(Role::CheckBox, "Cambodia, ");
    assert_eq!(
        count(&screen),
        after,
        "a filter's own choice does not change its counts"
    );
    assert_eq!(screen.app().state().results.total, after);
}

#[test]
fn values_with_no_service_stay_and_stay_usable() {
    let mut screen = Screen::open(Setup {
        open: invented(),
        ..Setup::default()
    });
    screen.click_starting(Role::CheckBox, "Myanmar (Burma), ");
    assert!(
        screen
            .names(Role::CheckBox)
            .iter()
            .any(|name| name.ends_with(", 0 services")),
        "values with zero are there"
    );
    screen.click_starting(Role::CheckBox, "I need a place to stay, 0");
    assert!(screen.rows().is_empty());
    screen.click_starting(Role::Button, "Without “Myanmar");
    assert!(
        screen
            .rows()
            .iter()
            .all(|row| row.contains("Shelter") || row.contains("Food"))
    );
}

#[test]
fn a_long_filter_can_be_searched_and_shows_what_is_chosen_on_top() {
    let mut screen = Screen::bundled();
    let find = "Find in: Where you need help";
    screen.focus(Role::TextInput, find);
    screen.settle();
    screen.type_text("lao");
    let countries: Vec<String> = screen
        .names(Role::CheckBox)
        .into_iter()
        .filter(|name| name.starts_with("Lao"))
        .collect();
    assert_eq!(countries.len(), 1, "{countries:#?}");
    screen.click_starting(Role::CheckBox, "Laos, ");
    assert!(screen.rows()[0].contains("Laos"), "{:#?}", screen.rows());
    screen.click(Role::Button, "Clear: Where you need help");
    assert!(screen.app().state().query.countries.is_empty());
}

#[test]
fn a_chip_takes_its_value_away() {
    let mut screen = Screen::bundled();
    screen.click_starting(Role::CheckBox, "Cambodia, ");
    screen.click(Role::Button, "Remove: Cambodia");
    assert!(screen.app().state().query.countries.is_empty());
}

#[test]
fn several_needs_any_or_all() {
    let mut screen = Screen::bundled();
    screen.click_starting(Role::CheckBox, "I need a lawyer, ");
    screen.click_starting(Role::CheckBox, "I need a place to stay, ");
    let any = screen.app().state().results.total;
    screen.click(Role::RadioButton, "All of these");
    let all = screen.app().state().results.total;
    assert!(0 < all && all < any, "{all} of {any}");
    screen.click(Role::Button, "Clear all");
    assert!(screen.app().state().query.needs.is_empty());
}

#[test]
fn no_country_chosen_leads_to_the_countries() {
    let mut screen = Screen::bundled();
    screen.click(Role::Button, "Choose a country");
    assert_eq!(screen.focused().as_deref(), Some("Find in: Where you need help"));
}

#[test]
fn the_tab_key_goes_through_everything_in_order() {
    let mut screen = Screen::open(Setup {
        open: invented(),
        ..Setup::default()
    });
    let mut stops = vec![screen.focused().expect("the search box")];
    for _ in 0..200 {
        screen.press(egui::Key::Tab);
        let stop = screen.focused().unwrap_or_default();
        if stop == "Search" {
            break;
        }
        stops.push(stop);
    }
    let place = |start: &str| {
        stops
            .iter()
            .position(|stop| stop.starts_with(start))
            .unwrap_or_else(|| panic!("Tab never comes to '{start}': {stops:#?}"))
    };
    let order = [
        "Search",
        "Choose a country",
        "Find in: Where you need help",
        "I need a place to stay, ",
        "Find in: Language they speak",
        "Results",
    ];
    let places: Vec<usize> = order.iter().map(|start| place(start)).collect();
    assert!(places.is_sorted(), "{places:?} in {stops:#?}");
}

#[test]
fn a_typed_country_shows_its_emergency_numbers() {
    for typed in ["cambodia", "a shelter in Cambodia", "កម្ពុជា", "柬埔寨"] {
        let mut screen = Screen::bundled();
        screen.type_text(typed);
        assert!(screen.has_text("In Cambodia"), "'{typed}'");
        assert!(
            screen
                .names(Role::Button)
                .contains(&"117, Police, Cambodia".to_owned()),
            "'{typed}'"
        );
    }
}

#[test]
fn what_must_be_known_about_an_emergency_number_is_in_sight() {
    let mut screen = Screen::bundled();
    screen.click_starting(Role::CheckBox, "Cambodia, ");
    assert!(screen.has_text("The lines may not be answered"));
}
