//! From three questions to a plan, as a person answers them.

use egui::{Key, Role, Vec2, vec2};
use egui_kittest::kittest::NodeT as _;
use lodestar::app::{Command, Door, PlanCommand, PlanPage, Start};
use lodestar::gazetteer::LANGUAGES;
use lodestar::i18n::Words;
use lodestar::model::CountryCode;
use lodestar::referral::{Nationality, Trait};

use crate::screen::{Screen, Setup};

fn code(code: &str) -> CountryCode {
    code.parse().expect("a code")
}

fn at_the_doors(language: &'static str) -> Screen {
    in_a_window(language, vec2(900.0, 600.0))
}

fn in_a_window(language: &'static str, size: Vec2) -> Screen {
    Screen::open(Setup {
        size,
        language: Start::Speak(language),
        ..Setup::default()
    })
}

/// Somebody from India in Myanmar; the window shows all of the plan.
fn with_a_plan(language: &'static str) -> Screen {
    let mut screen = in_a_window(language, vec2(900.0, 6_000.0));
    let words = Words::new(language);
    screen.click(Role::Button, &words.text("doors-plan"));
    screen.click_first(Role::RadioButton, &words.country(code("MM")));
    screen.click_first(Role::RadioButton, &words.country(code("IN")));
    screen.click(Role::CheckBox, &words.text("need-way_home"));
    screen.click(Role::Button, &words.text("needs-done"));
    screen
}

fn numbered(words: &Words, number: usize, title: &str) -> String {
    let number = number.to_string();
    words.with(
        "referral-name",
        &[("number", (&number).into()), ("name", title.into())],
    )
}

#[test]
fn three_answers_lead_to_a_plan_in_eight_steps() {
    let screen = with_a_plan("en");
    let state = &screen.app().state().plan;
    let plan = state.plan.as_ref().expect("a plan");
    assert_eq!(plan.inquirer.country, code("MM"));
    assert_eq!(plan.inquirer.nationality, Nationality::Of(code("IN")));
    let headings = screen.names(Role::Heading);
    for (number, step) in plan.steps.iter().enumerate() {
        let title = Words::english().code("step", step.step.key());
        let wanted = numbered(&Words::english(), number + 1, &title);
        assert!(headings.contains(&wanted), "'{wanted}' is not in {headings:?}");
    }
    assert!(
        screen
            .names(Role::Button)
            .contains(&"199, Police, Myanmar (Burma)".to_owned())
    );
    assert!(screen.has_text("Nobody has called these numbers for this plan."));
    assert!(
        screen.has_text(
            "You may ask for somebody who speaks your language. You do not have to give your name."
        )
    );
    assert!(screen.has_text("Nobody has to go home. You decide."));
}

#[test]
fn the_numbers_for_danger_stand_on_every_question() {
    let mut screen = at_the_doors("en");
    screen.click(Role::Button, "Show me what to do");
    assert!(screen.has_text("First say where you are. Then the emergency numbers stand here."));
    screen.click_first(Role::RadioButton, "Cambodia");
    for _ in 0..2 {
        let buttons = screen.names(Role::Button);
        assert!(
            buttons.contains(&"117, Police, Cambodia".to_owned()),
            "{buttons:?}"
        );
        if screen.app().state().plan.page == PlanPage::Home {
            screen.click(Role::Button, "I would rather not say");
        }
    }
    assert_eq!(screen.app().state().plan.page, PlanPage::Needs);
}

#[test]
fn every_question_can_be_skipped_and_back_always_works() {
    let mut screen = at_the_doors("en");
    screen.click(Role::Button, "Show me what to do");
    screen.click(Role::Button, "Skip this");
    screen.click(Role::Button, "I would rather not say");
    screen.click(Role::Button, "Skip this");
    assert!(screen.app().state().plan.plan.is_some());
    assert!(screen.has_text(&Words::english().text("note-country_not_said")));
    for page in [PlanPage::Needs, PlanPage::Home, PlanPage::Where] {
        screen.click(Role::Button, "Back");
        assert_eq!(screen.app().state().plan.page, page);
    }
    screen.click(Role::Button, "Back");
    assert_eq!(screen.app().state().door, Door::Start);
    screen.click(Role::Button, "Show me what to do");
    screen.press(Key::Escape);
    assert_eq!(screen.app().state().door, Door::Start, "Escape goes back, too");
}

#[test]
fn a_country_is_found_by_its_name_in_the_readers_language_and_in_english() {
    for (typed, name) in [("កម្ពុ", "កម្ពុជា"), ("cambo", "កម្ពុជា"), ("KH", "កម្ពុជា")]
    {
        let mut screen = at_the_doors("km");
        let words = Words::new("km");
        screen.click(Role::Button, &words.text("doors-plan"));
        screen.focus(Role::TextInput, &words.text("countries-find"));
        screen.type_text(typed);
        let found = screen.names(Role::RadioButton);
        assert!(found.contains(&name.to_owned()), "{typed}: {found:?}");
    }
    let mut screen = at_the_doors("en");
    screen.click(Role::Button, "Show me what to do");
    screen.focus(Role::TextInput, "Find a country");
    screen.type_text("qqq");
    assert!(screen.has_text("No country has this name here. Try fewer letters."));
    assert_eq!(screen.app().state().door, Door::Plan, "letters are no keys here");
}

#[test]
fn the_whole_way_with_the_keyboard_only() {
    let mut screen = at_the_doors("en");
    let go_to = |screen: &mut Screen, name: &str| {
        for _ in 0..400 {
            if screen.focused().as_deref() == Some(name) {
                return;
            }
            screen.press(Key::Tab);
        }
        panic!("'{name}' is not reached by Tab");
    };
    go_to(&mut screen, "Show me what to do");
    screen.press(Key::Enter);
    go_to(&mut screen, "Laos");
    screen.press(Key::Enter);
    go_to(&mut screen, "Kenya");
    screen.press(Key::Space);
    go_to(&mut screen, "I need a place to stay");
    screen.press(Key::Space);
    go_to(&mut screen, "Show the plan");
    screen.press(Key::Enter);
    let plan = screen.app().state().plan.plan.as_ref().expect("a plan");
    assert_eq!(plan.inquirer.country, code("LA"));
    assert_eq!(plan.needs.len(), 1);
}

#[test]
fn the_map_is_used_by_keys() {
    let mut screen = at_the_doors("en");
    screen.click(Role::Button, "Show me what to do");
    screen.focus(Role::Canvas, &Words::english().text("map-name"));
    screen.press(Key::ArrowRight);
    let marked = |screen: &Screen| {
        let all = screen.harness.root().children_recursive().collect::<Vec<_>>();
        let map = all
            .into_iter()
            .find(|node| node.accesskit_node().role() == Role::Canvas)
            .expect("the map");
        map.accesskit_node().value().expect("a marked country")
    };
    let first = marked(&screen);
    assert!(first.starts_with("On the map: "), "{first}");
    screen.press(Key::ArrowUp);
    assert_ne!(marked(&screen), first, "the mark moves");
    let chosen = marked(&screen).replace("On the map: ", "");
    screen.press(Key::Enter);
    let state = &screen.app().state().plan;
    assert_eq!(state.page, PlanPage::Home);
    let here = state.country.expect("a country");
    assert_eq!(Words::english().country(here), chosen);
}

#[test]
fn what_is_clicked_on_a_question_is_large() {
    let mut screen = at_the_doors("en");
    screen.click(Role::Button, "Show me what to do");
    for page in PlanPage::QUESTIONS {
        assert_eq!(screen.app().state().plan.page, page);
        let root = screen.harness.root();
        let targets = root.children_recursive().filter(|node| {
            let access = node.accesskit_node();
            let name = access.label().unwrap_or_default();
            // What changes how all pages look is no answer, and the emergency numbers are read, not clicked.
            let beside = [
                "map",
                "text",
                "Colours",
                "Language",
                "Leave",
                "About leaving",
                ", Cambodia",
            ];
            let is_beside = beside.iter().any(|word| name.contains(word));
            matches!(access.role(), Role::Button | Role::RadioButton | Role::CheckBox) && !is_beside
        });
        let small: Vec<String> = targets
            .filter(|node| node.rect().height() < 48.0)
            .map(|node| format!("{:?} {:?}", node.accesskit_node().label(), node.rect()))
            .collect();
        assert!(small.is_empty(), "{page:?}: {small:#?}");
        let answer = match page {
            PlanPage::Where => PlanCommand::Here(Some(code("KH"))),
            PlanPage::Home => PlanCommand::Home(Nationality::NotSaid),
            _ => PlanCommand::Show(PlanPage::Plan),
        };
        screen.harness.state_mut().app.handle(Command::Plan(answer));
        screen.settle();
    }
}

#[test]
fn what_matters_turns_questions_into_answers() {
    let mut screen = with_a_plan("en");
    screen.click(Role::Button, "Back");
    screen.click(Role::Button, "Anything that matters for who can help you?");
    screen.click(Role::CheckBox, "I am a woman");
    screen.click(Role::CheckBox, "I am a man");
    let traits = &screen.app().state().plan.traits;
    assert_eq!(
        traits.iter().copied().collect::<Vec<_>>(),
        [Trait::Man],
        "not both"
    );
    screen.click(Role::CheckBox, "I have no passport");
    screen.click(Role::Button, "Show the plan");
    screen.click_starting(Role::Button, "All ways, and what to ask: ");
    assert!(screen.has_text("Do you take men?") || screen.has_text("Takes men"));
    assert!(screen.has_text("Who will know"));
}

#[test]
fn a_contact_is_shown_large_with_a_code_and_opened_and_one_comes_back() {
    let mut screen = with_a_plan("en");
    screen.click_starting(Role::Button, "Show +");
    assert!(screen.app().state().large.is_some());
    let images = screen.names(Role::Image);
    assert!(
        images.iter().any(|name| name.starts_with("QR code for ")),
        "{images:?}"
    );
    screen.press(Key::Escape);
    assert!(screen.app().state().large.is_none());
    assert_eq!(
        screen.app().state().plan.page,
        PlanPage::Plan,
        "the plan is still there"
    );
    screen.click_starting(Role::Button, "All ways, and what to ask: ");
    screen.click_first(Role::Button, "Everything about it");
    assert!(screen.app().state().card.is_some());
    screen.click(Role::Button, "Back");
    assert_eq!(screen.app().state().door, Door::Plan);
    assert!(screen.app().state().card.is_none());
}

#[test]
fn the_plan_changes_its_language_and_begins_anew_for_somebody_else() {
    let mut screen = with_a_plan("en");
    screen.harness.state_mut().app.handle(Command::Speak("ur"));
    screen.settle();
    let words = Words::new("ur");
    assert!(screen.names(Role::Heading).contains(&words.text("plan-title")));
    let plan = screen.app().state().plan.plan.as_ref().expect("a plan");
    assert_eq!(
        plan.inquirer
            .language
            .as_ref()
            .map(ToString::to_string)
            .as_deref(),
        Some("ur")
    );
    screen.click(Role::Button, &words.text("plan-again"));
    let state = &screen.app().state().plan;
    assert_eq!(
        (state.page, state.country, state.needs.len()),
        (PlanPage::Where, None, 0)
    );
}

#[test]
fn a_plan_is_drawn_in_every_language() {
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let mut screen = with_a_plan(language);
        let words = Words::new(language);
        let headings = screen.names(Role::Heading);
        let wanted = numbered(&words, 1, &words.code("step", "danger_now"));
        assert!(headings.contains(&wanted), "{language}: {headings:?}");
        let more = PlanCommand::Show(PlanPage::Needs);
        screen.harness.state_mut().app.handle(Command::Plan(more));
        screen.settle();
        assert!(screen.names(Role::CheckBox).len() >= 12, "{language}");
    }
}
