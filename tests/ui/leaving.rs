//! Leaving at once, from everywhere, and what is left then.

use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use lodestar::app::{
    Afterwards, Command, Door, KeepCommand, LeaveCommand, Left, LinkCommand, PlanCommand, PlanPage, Start,
};
use lodestar::gazetteer::LANGUAGES;
use lodestar::i18n::Words;

use crate::screen::{Screen, Setup};

fn screen(language: Start) -> Screen {
    Screen::open(Setup {
        language,
        ..Setup::default()
    })
}

fn shift(screen: &mut Screen, key: Key) {
    for pressed in [true, false] {
        screen.harness.event(Event::Key {
            key,
            physical_key: Some(key),
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
    }
    screen.harness.step();
    screen.harness.step();
}

/// Nothing on the screen but the empty page, and nothing in the state that was typed or found.
fn is_blank(screen: &Screen) {
    for role in [
        Role::Label,
        Role::Heading,
        Role::Button,
        Role::ListItem,
        Role::CheckBox,
        Role::RadioButton,
    ] {
        assert_eq!(screen.names(role), Vec::<String>::new(), "{role:?}");
    }
    let state = screen.app().state();
    assert!(state.query.words.is_empty() && state.query.countries.is_empty());
    assert_eq!(state.results.total, 0);
    assert!(state.card.is_none() && state.wanted.is_none() && state.large.is_none() && state.cards.is_none());
    assert!(state.plan.plan.is_none() && state.plan.country.is_none() && state.plan.needs.is_empty());
    assert!(state.link.is_none() && state.keeping.files.is_empty() && state.keeping.news.is_none());
    assert!(state.check.text.is_empty() && state.check.finding.is_none());
    assert!(state.held.is_none() && state.clipboard.is_none());
}

/// Every page and dialog, as commands from the start.
fn everywhere() -> Vec<(&'static str, Vec<Command>)> {
    let code = |code: &str| code.parse().expect("a code");
    let plan = |answers: Vec<PlanCommand>| {
        let answers = answers.into_iter().map(Command::Plan);
        [Command::Go(Door::Plan)]
            .into_iter()
            .chain(answers)
            .collect::<Vec<_>>()
    };
    vec![
        ("doors", vec![Command::Go(Door::Start)]),
        ("safety", vec![Command::Go(Door::Safety)]),
        ("language", vec![Command::AskForLanguage]),
        ("where", plan(vec![])),
        ("home", plan(vec![PlanCommand::Here(Some(code("MM")))])),
        ("needs", plan(vec![PlanCommand::Show(PlanPage::Needs)])),
        (
            "plan",
            plan(vec![
                PlanCommand::Here(Some(code("MM"))),
                PlanCommand::Show(PlanPage::Plan),
            ]),
        ),
        (
            "list",
            vec![Command::Go(Door::Directory), Command::Words("shelter".to_owned())],
        ),
        (
            "service",
            vec![
                Command::Go(Door::Directory),
                Command::Entry("kh-emergency-numbers".parse().expect("an id")),
            ],
        ),
        (
            "check",
            vec![Command::Go(Door::Check), Command::Check("1300".to_owned())],
        ),
        ("table", vec![Command::Go(Door::Coverage)]),
        (
            "a page to be opened",
            vec![
                Command::Keep(KeepCommand::Own(true)),
                Command::Link(LinkCommand::Ask("https://example.org/".to_owned())),
            ],
        ),
        ("sentences", vec![Command::ShowCards(code("TH"), None)]),
        (
            "a sentence",
            vec![Command::ShowCards(code("TH"), None), Command::ShowCard(Some(0))],
        ),
    ]
}

#[test]
fn the_button_blanks_every_page_with_the_next_frame() {
    for (page, commands) in everywhere() {
        let mut screen = screen(Start::Speak("en"));
        for command in commands {
            screen.harness.state_mut().app.handle(command);
            screen.settle();
        }
        let copied = Command::Copy("+855 00".to_owned());
        screen.harness.state_mut().app.handle(copied);
        screen
            .harness
            .get_by_role_and_label(Role::Button, "Leave now")
            .click();
        screen.harness.step();
        screen.harness.step();
        assert_eq!(screen.app().state().left, Some(Left::Ending), "{page}");
        assert!(screen.app().is_ending());
        is_blank(&screen);
    }
}

#[test]
fn how_leaving_works_is_said_from_every_page_and_dialog_and_one_is_back_there_afterwards() {
    for (page, commands) in everywhere() {
        let mut screen = screen(Start::Speak("en"));
        for command in commands {
            screen.harness.state_mut().app.handle(command);
            screen.settle();
        }
        let buttons = screen.names(Role::Button);
        if page == "safety" || page == "language" {
            continue;
        }
        screen.click(Role::Button, "About leaving");
        assert!(
            screen.has_text("What this program can't protect you from"),
            "{page}"
        );
        screen.press(Key::Escape);
        assert_eq!(screen.names(Role::Button), buttons, "{page}");
    }
}

#[test]
fn three_presses_of_shift_leave_from_every_page() {
    for (page, commands) in everywhere() {
        let mut screen = screen(Start::Speak("en"));
        for command in commands {
            screen.harness.state_mut().app.handle(command);
            screen.settle();
        }
        shift(&mut screen, Key::ShiftLeft);
        assert!(screen.has_text("Press Shift 2 more times to leave."), "{page}");
        shift(&mut screen, Key::ShiftRight);
        assert!(screen.has_text("Press Shift 1 more time to leave."), "{page}");
        shift(&mut screen, Key::ShiftLeft);
        assert_eq!(screen.app().state().left, Some(Left::Ending), "{page}");
        is_blank(&screen);
    }
}

#[test]
fn leaving_in_the_middle_of_a_search_shows_no_answer_that_comes_later() {
    let mut screen = screen(Start::Directory("en"));
    let app = &mut screen.harness.state_mut().app;
    app.handle(Command::Leave(LeaveCommand::Afterwards(Afterwards::Stay)));
    app.handle(Command::Words("cambodia shelter".to_owned()));
    app.handle(Command::Leave(LeaveCommand::Now));
    screen.settle();
    assert_eq!(screen.app().state().left, Some(Left::Staying));
    is_blank(&screen);
}

#[test]
fn capital_letters_leave_nothing() {
    let mut screen = screen(Start::Directory("en"));
    for letter in "SHELTER".chars() {
        let key = |key, pressed| Event::Key {
            key,
            physical_key: Some(key),
            pressed,
            repeat: false,
            modifiers: Modifiers::SHIFT,
        };
        screen.harness.event(key(Key::ShiftLeft, true));
        screen.harness.event(key(Key::A, true));
        screen.harness.event(Event::Text(letter.to_string()));
        screen.harness.event(key(Key::A, false));
        screen.harness.event(key(Key::ShiftLeft, false));
        screen.harness.run();
    }
    assert_eq!(screen.app().state().query.words, "SHELTER");
    assert_eq!(screen.app().state().left, None);
}

#[test]
fn the_empty_page_can_stay_and_some_words_bring_the_program_back() {
    let mut screen = screen(Start::Speak("en"));
    screen.click(Role::Button, "How to leave, and what to know first");
    screen.click(Role::RadioButton, "Stay on the empty page");
    screen.focus(Role::TextInput, "Words that bring you back");
    screen.press_with(Modifiers::COMMAND, Key::A);
    screen.type_text("apple pie");
    screen.click(Role::Button, "Leave now");
    assert_eq!(screen.app().state().left, Some(Left::Staying));
    is_blank(&screen);
    screen.type_text("milk, bread, ");
    is_blank(&screen);
    screen.type_text("Apple Pie");
    assert_eq!(screen.app().state().left, None);
    assert!(
        screen
            .names(Role::Button)
            .contains(&"Show me what to do".to_owned())
    );
    screen.click(Role::Button, "Leave now");
    let notes = screen.names(Role::MultilineTextInput);
    assert_eq!(notes, ["Notes"]);
    assert!(
        !screen.has_text("milk, bread, Apple Pie"),
        "the notepad keeps nothing"
    );
}

#[test]
fn it_can_be_tried_out_without_losing_anything() {
    let mut screen = screen(Start::Speak("en"));
    screen.click(Role::Button, "How to leave, and what to know first");
    screen
        .harness
        .get_by_role_and_label(Role::Button, "Try it out")
        .click();
    screen.harness.step();
    screen.harness.step();
    assert_eq!(screen.app().state().left, Some(Left::Trying));
    for _ in 0..40 {
        screen.harness.step();
    }
    assert_eq!(screen.app().state().left, None);
    assert!(screen.has_text("That was a try. In earnest, the program closes."));
    assert_eq!(screen.app().state().door, Door::Safety);
}

#[test]
fn twelve_limits_are_said_in_every_language_one_click_from_the_start() {
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let mut screen = screen(Start::Speak(language));
        let words = Words::new(language);
        screen.click(Role::Button, &words.text("safety-title"));
        for limit in [
            "eyes", "spying", "owner", "download", "usb", "calls", "answer", "browser", "copy", "disk",
            "photo", "facts",
        ] {
            let said = words.code("limit", limit);
            assert!(screen.has_text(&said), "{language}: {said}");
        }
        assert!(
            screen.names(Role::Button).contains(&words.text("leave-button")),
            "{language}"
        );
    }
}

#[test]
fn what_was_copied_is_taken_off_the_clipboard_after_half_a_minute() {
    let mut screen = screen(Start::Directory("en"));
    let app = &mut screen.harness.state_mut().app;
    app.handle(Command::Copy("1300".to_owned()));
    let now = crate::screen::MORNING;
    app.logic(now + 29);
    assert_eq!(app.take_stale_clipboard(), None);
    app.logic(now + 30);
    assert_eq!(app.take_stale_clipboard().as_deref(), Some("1300"));
    app.logic(now + 31);
    assert_eq!(app.take_stale_clipboard(), None, "once");
}
