//! Every reader's own language: chosen first, changed anywhere, read from the right where it runs from the right.

use egui::{Event, Key, Role, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lodestar::app::{Asking, Start};
use lodestar::gazetteer::LANGUAGES;
use lodestar::i18n::Words;
use lodestar::store::{self, Directory, StoreError};

use crate::screen::{NARROW, Screen, Setup, WIDE, invented};

fn at_start(language: &'static str) -> Screen {
    Screen::open(Setup {
        language: Start::Propose(language),
        ..Setup::default()
    })
}

fn in_language(language: &'static str) -> Screen {
    Screen::open(Setup {
        language: Start::Directory(language),
        ..Setup::default()
    })
}

#[test]
fn the_language_is_asked_for_before_anything_else() {
    let mut screen = at_start("km");
    assert!(screen.rows().is_empty(), "nothing else is shown");
    let names = screen.names(Role::RadioButton);
    assert_eq!(names.len(), LANGUAGES.len());
    for own_name in ["English", "ខ្មែរ", "ไทย", "العربية", "አማርኛ", "繁體中文"]
    {
        assert!(
            names.contains(&own_name.to_owned()),
            "{own_name} is not in {names:?}"
        );
    }
    assert_eq!(
        screen.app().words().language(),
        "km",
        "the proposed one is in use"
    );
    let go_on = Words::new("km").text("language-continue");
    assert_eq!(screen.focused(), Some(go_on), "one key leads on");
    screen.press(Key::Enter);
    assert_eq!(screen.app().state().asking, None);
    let doors = screen.names(Role::Button);
    assert!(doors.contains(&Words::new("km").text("doors-plan")), "{doors:?}");
}

#[test]
fn another_language_is_chosen_by_its_own_name_and_says_that_it_is_a_draft() {
    let mut screen = at_start("en");
    let draft = |language| Words::new(language).text("language-draft");
    assert!(!screen.has_text(&draft("en")), "English is the source");
    screen.click(Role::RadioButton, "اردو");
    assert_eq!(
        screen.app().state().asking,
        Some(Asking::AtStart),
        "there is time to read"
    );
    assert!(screen.has_text(&draft("ur")));
    screen.click(Role::Button, &Words::new("ur").text("language-continue"));
    screen.click(Role::Button, &Words::new("ur").text("doors-directory"));
    assert!(!screen.rows().is_empty());
}

#[test]
fn the_language_changes_from_anywhere_without_losing_the_place() {
    let mut screen = Screen::bundled();
    screen.type_text("shelter");
    screen.click_starting(Role::CheckBox, "Thailand, ");
    screen.press(Key::ArrowDown);
    screen.press(Key::Enter);
    let before = screen.app().state().wanted.clone();
    assert!(before.is_some());
    screen.click(Role::Button, "Language: English");
    assert_eq!(screen.app().state().asking, Some(Asking::Later));
    screen.click(Role::RadioButton, "ไทย");
    let state = screen.app().state();
    assert_eq!(state.asking, None, "one choice leads back at once");
    assert_eq!((&state.wanted, state.query.words.as_str()), (&before, "shelter"));
    assert_eq!(state.query.countries.len(), 1);
    assert!(screen.has_text(&Words::new("th").text("reach-title")));
}

#[test]
fn leaving_the_page_changes_nothing() {
    let mut screen = Screen::narrow();
    screen.click(Role::Button, "Language: English");
    screen.press(Key::Escape);
    assert_eq!(screen.app().state().asking, None);
    screen.click(Role::Button, "Language: English");
    screen.click(Role::Button, "Back");
    assert_eq!(screen.app().words().language(), "en");
    assert!(!screen.rows().is_empty());
}

#[test]
fn the_language_is_in_reach_beside_a_large_number_and_where_nothing_can_be_shown() {
    let mut screen = Screen::open(Setup {
        open: invented(),
        ..Setup::default()
    });
    screen.type_text("night line");
    screen.click_starting(Role::ListItem, "Night line");
    screen.click_starting(Role::Button, "Show 023 555 0143 large");
    screen.click(Role::Button, "Language: English");
    screen.click(Role::RadioButton, "العربية");
    assert!(screen.app().state().large.is_some(), "the number is still there");
    assert!(screen.has_text("023 555 0143"));

    let mut screen = Screen::open(Setup {
        open: Box::new(|| Err(StoreError::Damaged)),
        ..Setup::default()
    });
    screen.click(Role::Button, "Language: English");
    screen.click(Role::RadioButton, "Kiswahili");
    assert!(screen.has_text(&Words::new("sw").text("failure-title")));
}

#[test]
fn text_grows_on_the_page_of_languages_too() {
    let mut screen = at_start("my");
    for _ in 0..20 {
        screen.press_with(egui::Modifiers::COMMAND, Key::Plus);
    }
    assert_eq!(screen.app().state().text_percent(), 250);
    let go_on = Words::new("my").text("language-continue");
    screen.click(Role::Button, &go_on);
    assert_eq!(
        screen.app().state().asking,
        None,
        "the way on is still on the screen"
    );
}

#[test]
fn the_window_is_mirrored_for_who_reads_from_the_right() {
    for (language, filters_at_right) in [("en", false), ("ur", true), ("ar", true)] {
        let screen = in_language(language);
        let title = Words::new(language).text("filters-title");
        let filters = screen.harness.get_by_role_and_label(Role::Heading, &title).rect();
        let list = Words::new(language).text("results-list");
        let list = screen.harness.get_by_role_and_label(Role::List, &list).rect();
        assert_eq!(
            filters.center().x > list.center().x,
            filters_at_right,
            "{language}"
        );
        let search = Words::new(language).text("search-label");
        let search = screen
            .harness
            .get_by_role_and_label(Role::TextInput, &search)
            .rect();
        let own_name = Words::new(language).own_name(language);
        let button = Words::new(language).with("language-button", &[("language", (&own_name).into())]);
        let button = screen.harness.get_by_role_and_label(Role::Button, &button).rect();
        assert_eq!(
            search.center().x > button.center().x,
            filters_at_right,
            "{language}"
        );
    }
}

#[test]
fn words_typed_from_the_right_are_found_and_corrected_where_the_eye_is() {
    let mut screen = in_language("ur");
    screen.type_text("وکیل");
    assert_eq!(screen.app().state().query.words, "وکیل");
    assert!(screen.app().state().results.total > 0);
    // Left goes to the end of the text, where the next letter goes already; Home and a letter go to its beginning.
    screen.press(Key::ArrowLeft);
    screen.type_text("x");
    assert_eq!(screen.app().state().query.words, "وکیلx");
    screen.press(Key::Backspace);
    assert_eq!(screen.app().state().query.words, "وکیل");
    screen.press(Key::Home);
    screen.press(Key::ArrowLeft);
    screen.press(Key::Backspace);
    assert_eq!(
        screen.app().state().query.words,
        "کیل",
        "the first letter stands at the right"
    );
}

#[test]
fn every_language_takes_input_methods() {
    for (language, text) in [
        ("zh-Hans", "律师"),
        ("my", "ရှေ့နေ"),
        ("am", "ጠበቃ"),
        ("ar", "محامي"),
        ("hi", "वकील"),
    ] {
        let mut screen = in_language(language);
        screen
            .harness
            .event(Event::Ime(egui::ImeEvent::Commit(text.to_owned())));
        screen.settle();
        assert_eq!(screen.app().state().query.words, text);
        assert!(screen.app().state().results.total > 0, "{text}");
    }
}

#[test]
fn names_are_sorted_as_the_reader_expects() {
    let words = Words::new("vi");
    let mut names = ["Úc", "Ấn Độ", "Áo", "Anh", "Đức", "Bỉ"];
    names.sort_by_key(|name| words.sort_key(name));
    assert_eq!(names, ["Anh", "Áo", "Ấn Độ", "Bỉ", "Đức", "Úc"]);
    let words = Words::new("zh-Hans");
    let mut names = ["中国", "阿根廷", "老挝"];
    names.sort_by_key(|name| words.sort_key(name));
    assert_eq!(names, ["阿根廷", "老挝", "中国"], "by sound");
}

#[test]
fn every_language_draws_every_page_without_a_letter_that_has_no_shape() {
    for language in LANGUAGES.iter().map(|language| language.tag) {
        for size in [WIDE, NARROW] {
            let mut screen = Screen::open(Setup {
                size,
                language: Start::Propose(language),
                ..Setup::default()
            });
            screen.click(Role::Button, &Words::new(language).text("language-continue"));
            screen.click(Role::Button, &Words::new(language).text("doors-directory"));
            screen.type_text("1300");
            screen.press(Key::ArrowDown);
            screen.press(Key::Enter);
            assert!(screen.app().state().card.is_some(), "{language}");
        }
    }
}

#[test]
fn hostile_facts_disturb_no_page() {
    let open = || -> Result<Directory, StoreError> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/directory");
        let (mut facts, _) = lodestar::catalog::load(&folder);
        for entry in &mut facts.entries {
            for service in &mut entry.organization.services {
                service.name = format!("\u{202E}{}\u{2066}a{}", service.name, "\u{301}".repeat(10_000));
                service.summary = format!("\u{2067}{}\u{301}\u{301}", "م".repeat(3_000));
                service.alert = Some("\u{202E}\u{202D}\u{2068}123".to_owned());
            }
        }
        Directory::open_vec(&store::write(
            &facts.taxonomy,
            &facts.rights.rights,
            &facts.organizations(),
        )?)
    };
    for language in ["en", "ur"] {
        let mut screen = Screen::open(Setup {
            open: Box::new(open),
            size: vec2(900.0, 600.0),
            language: Start::Directory(language),
            types_anything: true,
            ..Setup::default()
        });
        screen.press(Key::ArrowDown);
        screen.press(Key::Enter);
        assert!(screen.app().state().card.is_some());
        let node = screen.harness.root();
        assert!(
            node.children_recursive().count() > 20,
            "the page is there: {:?}",
            node.accesskit_node().role()
        );
    }
}
