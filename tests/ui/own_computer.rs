//! "This is my own computer": what is remembered then, what can be opened then, and how it goes away again.

use std::fs;
use std::path::Path;

use egui::{Key, Role};
use lodestar::app::{Command, Door, KeepCommand, LinkCommand, Look, PlanCommand, Start, kept_language};
use lodestar::keeping::{MARKER, Places};
use tempfile::TempDir;

use crate::screen::{Screen, Setup};

const SWITCH: &str = "This is my own computer";

fn at(folder: &Path, language: Start) -> Screen {
    Screen::open(Setup {
        language,
        places: Places::of(Some(folder), Some(folder.join("home"))),
        ..Setup::default()
    })
}

fn safety_page(folder: &Path) -> Screen {
    let mut screen = at(folder, Start::Speak("en"));
    screen.click(Role::Button, "How to leave, and what to know first");
    screen
}

/// With the keyboard, which also brings it into view.
fn activate(screen: &mut Screen, role: Role, start: &str) {
    let names = screen.names(role);
    let name = names.iter().find(|name| name.starts_with(start));
    screen.focus(
        role,
        name.unwrap_or_else(|| panic!("no '{start}' among {names:?}")),
    );
    screen.press(Key::Space);
}

fn tick(screen: &mut Screen) {
    activate(screen, Role::CheckBox, SWITCH);
}

#[test]
fn nothing_is_written_until_somebody_says_that_it_is_their_own_computer() {
    let folder = TempDir::new().expect("a folder");
    let mut screen = safety_page(folder.path());
    assert!(screen.has_text("This program has written no files here."));
    assert!(screen.has_text(&folder.path().join("home").display().to_string()));
    for command in [
        Command::NextLook,
        Command::ResizeText(2),
        Command::Speak("km"),
        Command::Speak("en"),
        Command::Words("shelter".to_owned()),
    ] {
        screen.harness.state_mut().app.handle(command);
        screen.settle();
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn language_size_and_colours_are_there_again_at_the_next_start() {
    let folder = TempDir::new().expect("a folder");
    let mut screen = safety_page(folder.path());
    tick(&mut screen);
    assert!(
        screen.has_text("settings.toml"),
        "the list shows what was written"
    );
    screen.click(Role::Button, "Larger text");
    let app = &mut screen.harness.state_mut().app;
    app.handle(Command::NextLook);
    app.handle(Command::Speak("sw"));
    screen.settle();
    let file = folder.path().join("home/settings.toml");
    let text = fs::read_to_string(&file).expect("written");
    assert_eq!(text, "language = \"sw\"\ntext_size = 115\ncolors = \"light\"\n");

    let places = Places::of(Some(folder.path()), Some(folder.path().join("home")));
    let kept = places.settings().expect("readable").expect("there");
    assert_eq!(kept_language(&kept), Some("sw"));
    let again = at(folder.path(), Start::Speak("sw"));
    let state = again.app().state();
    assert_eq!(
        (state.text_percent(), state.look, state.keeping.is_on),
        (115, Look::Light, true)
    );
}

#[test]
fn one_click_deletes_every_file_and_promises_no_more_than_that() {
    let folder = TempDir::new().expect("a folder");
    let mut screen = safety_page(folder.path());
    tick(&mut screen);
    activate(&mut screen, Role::Button, "Delete these files");
    assert!(screen.has_text("Deleted. Traces may remain on the disk."));
    assert!(screen.has_text("This program has written no files here."));
    assert!(!screen.app().state().keeping.is_on);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    // Ticked and unticked comes to the same.
    tick(&mut screen);
    assert!(folder.path().join("home/settings.toml").is_file());
    tick(&mut screen);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn from_a_stick_nothing_is_written_on_the_computer() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join(MARKER), "").expect("a marker");
    let mut screen = safety_page(folder.path());
    assert!(screen.has_text("It stays next to the program, in this folder:"));
    tick(&mut screen);
    assert!(folder.path().join("settings/settings.toml").is_file());
    assert!(!folder.path().join("home").exists());
}

#[test]
fn what_cannot_be_written_is_said_and_the_switch_is_off_again() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("home"), "a file where the folder should be").expect("written");
    let mut screen = safety_page(folder.path());
    tick(&mut screen);
    assert!(screen.has_text("It could not be written. Nothing new is remembered."));
    assert!(!screen.app().state().keeping.is_on);
}

#[test]
fn settings_that_are_damaged_are_said_to_be_so_and_nothing_breaks() {
    let folder = TempDir::new().expect("a folder");
    let home = folder.path().join("home");
    fs::create_dir(&home).expect("a folder");
    fs::write(home.join("settings.toml"), "language = [").expect("written");
    let mut screen = safety_page(folder.path());
    assert!(screen.has_text("What was remembered can't be read."));
    assert!(!screen.app().state().keeping.is_on);
    assert!(
        screen.has_text("settings.toml"),
        "it is listed and can be deleted"
    );
    activate(&mut screen, Role::Button, "Delete these files");
    assert!(!home.exists());
    // A language that the program does not speak, and a size that it does not have.
    fs::create_dir(&home).expect("a folder");
    fs::write(
        home.join("settings.toml"),
        "language = \"tlh\"\ntext_size = 9999\ncolors = \"pink\"\n",
    )
    .expect("written");
    let places = Places::of(None, Some(home));
    let kept = places.settings().expect("readable").expect("there");
    assert_eq!(kept_language(&kept), None);
    let screen = at(folder.path(), Start::Propose("en"));
    let state = screen.app().state();
    assert_eq!((state.text_percent(), state.look), (250, Look::System));
}

fn service(screen: &mut Screen) {
    let id = "my-tenaganita-anti-trafficking-and-migrant-help"
        .parse()
        .expect("an id");
    screen.harness.state_mut().app.handle(Command::Entry(id));
    screen.settle();
}

#[test]
fn a_page_is_opened_only_on_ones_own_computer_and_only_after_its_address_was_shown() {
    let folder = TempDir::new().expect("a folder");
    let mut screen = at(folder.path(), Start::Directory("en"));
    service(&mut screen);
    let opens = |screen: &Screen| {
        let names = screen.names(Role::Button);
        names
            .into_iter()
            .filter(|name| name.ends_with("in the browser"))
            .count()
    };
    assert_eq!(
        opens(&screen),
        0,
        "nothing opens the browser unless it is one's own computer"
    );
    let ask = Command::Link(LinkCommand::Ask("http://tenaganita.net".to_owned()));
    screen.harness.state_mut().app.handle(ask);
    assert_eq!(screen.app().state().link, None);

    screen
        .harness
        .state_mut()
        .app
        .handle(Command::Keep(KeepCommand::Own(true)));
    screen.settle();
    assert!(opens(&screen) >= 2, "the page of the service and its sources");
    screen.click_first(Role::Button, "Open http://tenaganita.net in the browser");
    assert!(screen.has_text("Open this page in the browser?"));
    assert!(screen.has_text("http://tenaganita.net/"));
    screen.press(Key::Escape);
    assert_eq!(screen.app().state().link, None);
    assert!(screen.has_text("Tenaganita"), "one is back where one was");
}

#[test]
fn what_was_typed_is_forgotten_on_the_way_out_of_a_page() {
    let mut screen = Screen::open(Setup {
        language: Start::Directory("en"),
        ..Setup::default()
    });
    screen.type_text("shelter for men");
    let total = screen.app().state().results.total;
    // The page about leaving can be looked at without losing anything.
    screen.click(Role::Button, "About leaving");
    screen.press(Key::Escape);
    assert_eq!(screen.app().state().query.words, "shelter for men");
    screen.click(Role::Button, "Start page");
    assert_eq!(screen.app().state().query.words, "");
    screen.click(Role::Button, "Look for help myself");
    assert!(!screen.has_text("shelter for men"));
    assert_ne!(screen.app().state().results.total, total);
    // Undo does not bring it back.
    screen.press_with(egui::Modifiers::COMMAND, Key::Z);
    assert!(!screen.has_text("shelter for men"));

    screen.harness.state_mut().app.handle(Command::Go(Door::Plan));
    screen.settle();
    screen.focus(Role::TextInput, "Find a country");
    screen.type_text("zebrafinch");
    let somewhere = Command::Plan(PlanCommand::Here(Some("MM".parse().expect("a code"))));
    screen.harness.state_mut().app.handle(somewhere);
    screen.settle();
    screen.press(Key::Escape);
    assert!(!screen.has_text("zebrafinch"));
}
