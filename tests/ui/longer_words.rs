//! Nothing is clipped, cut or overlapped in a language that is longer than English and runs from right to left: every page
//! in the invented language, in a small window.

use std::fmt::Write as _;

use egui::{Key, Rect, Role, Shape, Vec2, vec2};
use egui_kittest::kittest::NodeT as _;
use lodestar::app::{
    Afterwards, Command, Door, KeepCommand, LeaveCommand, LinkCommand, PlanCommand, PlanPage, Start,
};
use lodestar::i18n::{PSEUDO, Words};
use lodestar::keeping::Places;
use lodestar::referral::{Nationality, Trait};
use lodestar::store::StoreError;

use crate::screen::{Screen, Setup, invented};

const SMALL: Vec2 = vec2(900.0, 600.0);
/// As wide, and high enough for all that is scrolled to otherwise.
const TALL: Vec2 = vec2(900.0, 3_000.0);
/// The letter at the end of every text of the invented language. What ends in facts may be cut.
const STRETCHED: char = 'ø';

/// What people see or use.
const SEEN: [Role; 8] = [
    Role::Button,
    Role::Label,
    Role::Heading,
    Role::CheckBox,
    Role::RadioButton,
    Role::TextInput,
    Role::Status,
    Role::ListItem,
];

fn screen(size: Vec2, language: Start) -> Screen {
    Screen::open(Setup {
        size,
        language,
        open: invented(),
        ..Setup::default()
    })
}

/// Faults of what the last frame drew.
fn faults(screen: &Screen, page: &str) -> String {
    let mut faults = String::new();
    cut_words(screen, page, &mut faults);
    let window = screen.harness.ctx.content_rect();
    let widgets: Vec<(Role, String, Rect)> = screen
        .harness
        .root()
        .children_recursive()
        .filter_map(|node| {
            let access = node.accesskit_node();
            let name = access.label().or_else(|| access.value()).unwrap_or_default();
            SEEN.contains(&access.role())
                .then(|| (access.role(), name, node.rect()))
        })
        .filter(|(_, _, rect)| rect.is_positive() && window.intersects(*rect))
        .collect();
    assert!(widgets.len() > 3, "{page} has widgets");
    for (role, name, rect) in &widgets {
        if rect.left() < window.left() - 0.5 || rect.right() > window.right() + 0.5 {
            let _ = writeln!(faults, "{page}: {role:?} '{name}' leaves the window: {rect:?}");
        }
    }
    for (at, (role, name, rect)) in widgets.iter().enumerate() {
        for (other_role, other, other_rect) in widgets.iter().skip(at + 1) {
            let common = rect.intersect(*other_rect);
            if common.is_positive() && common.width() > 2.0 && common.height() > 2.0 {
                let _ = writeln!(
                    faults,
                    "{page}: {role:?} '{name}' {rect:?} overlaps {other_role:?} '{other}' {other_rect:?}"
                );
            }
        }
    }
    faults
}

fn cut_words(screen: &Screen, page: &str, faults: &mut String) {
    for shape in &screen.harness.output().shapes {
        if let Shape::Text(text) = &shape.shape
            && text.galley.elided
            && text.galley.text().ends_with(STRETCHED)
        {
            let _ = writeln!(faults, "{page}: '{}' is cut", text.galley.text());
        }
    }
}

fn assert_sound(screen: &Screen, page: &str) {
    let faults = faults(screen, page);
    assert!(faults.is_empty(), "{faults}");
}

fn text(key: &str) -> String {
    Words::new(PSEUDO).text(key)
}

#[test]
fn the_page_of_languages() {
    for size in [SMALL, TALL] {
        assert_sound(&screen(size, Start::Propose(PSEUDO)), "languages");
    }
}

#[test]
fn the_list_and_the_emergency_numbers() {
    let mut screen = screen(SMALL, Start::Directory(PSEUDO));
    assert_sound(&screen, "list");
    screen.type_text("cambodia");
    assert_sound(&screen, "list with emergency numbers");
    screen.type_text(" nothing like this");
    assert_sound(&screen, "empty result");
}

#[test]
fn the_filters() {
    let mut screen = screen(TALL, Start::Directory(PSEUDO));
    screen.click(Role::Button, &text("filters-title"));
    assert_sound(&screen, "filters");
    let first = screen.names(Role::CheckBox).into_iter().next().expect("a value");
    screen.click(Role::CheckBox, &first);
    assert_sound(&screen, "filters with a choice");
}

#[test]
fn every_service() {
    let mut screen = screen(TALL, Start::Directory(PSEUDO));
    let total = screen.app().state().results.total;
    assert!(total > 4);
    for _ in 0..total {
        screen.press(Key::ArrowDown);
        screen.press(Key::Enter);
        let shown = screen.app().state().wanted.clone().expect("a service");
        assert_sound(&screen, shown.as_str());
        screen.press(Key::Escape);
    }
}

#[test]
fn a_large_number() {
    let mut screen = screen(SMALL, Start::Directory(PSEUDO));
    screen.type_text("night line");
    screen.press(Key::ArrowDown);
    screen.press(Key::Enter);
    let enlarge = Words::new(PSEUDO).with("reach-enlarge", &[("what", "023 555 0143".into())]);
    screen.click(Role::Button, &enlarge);
    assert!(screen.app().state().large.is_some());
    assert_sound(&screen, "large number");
}

#[test]
fn the_sentences_for_others() {
    let mut screen = screen(TALL, Start::Directory(PSEUDO));
    let show = Command::ShowCards("KH".parse().expect("a code"), None);
    screen.harness.state_mut().app.handle(show);
    screen.settle();
    assert_sound(&screen, "sentences");
    screen.harness.state_mut().app.handle(Command::ShowCard(Some(0)));
    screen.settle();
    assert_sound(&screen, "one sentence");
}

#[test]
fn the_doors_the_questions_and_the_plan() {
    for size in [SMALL, TALL] {
        assert_sound(&screen(size, Start::Speak(PSEUDO)), "doors");
    }
    let mut screen = screen(vec2(900.0, 8_000.0), Start::Speak(PSEUDO));
    let here = PlanCommand::Here(Some("KH".parse().expect("a code")));
    let home = PlanCommand::Home(Nationality::Of("VN".parse().expect("a code")));
    screen.harness.state_mut().app.handle(Command::Go(Door::Plan));
    screen.settle();
    for (page, answer) in [("where", here), ("home", home)] {
        // All countries together are longer than any window.
        screen.focus(Role::TextInput, &text("countries-find"));
        screen.type_text("ken");
        assert_sound(&screen, page);
        screen.harness.state_mut().app.handle(Command::Plan(answer));
        screen.settle();
    }
    assert_sound(&screen, "needs");
    for it in Trait::ALL {
        screen
            .harness
            .state_mut()
            .app
            .handle(Command::Plan(PlanCommand::Trait(it)));
        screen.settle();
        assert_sound(&screen, "what else matters");
    }
    let show = PlanCommand::Show(PlanPage::Plan);
    screen.harness.state_mut().app.handle(Command::Plan(show));
    screen.settle();
    assert_sound(&screen, "plan");
    let more = text("referral-more");
    screen.click_starting(Role::Button, more.split(' ').next().expect("a word"));
    assert_sound(&screen, "plan, unfolded");
}

#[test]
fn the_check_of_a_contact_and_the_table() {
    let mut screen = screen(TALL, Start::Speak(PSEUDO));
    screen.harness.state_mut().app.handle(Command::Go(Door::Check));
    screen.settle();
    for typed in ["023 555 0143", "nobody@example.org", "023 555 0144", "?"] {
        screen
            .harness
            .state_mut()
            .app
            .handle(Command::Check(typed.to_owned()));
        screen.settle();
        assert_sound(&screen, typed);
    }
    screen.harness.state_mut().app.handle(Command::Go(Door::Coverage));
    screen.settle();
    assert_sound(&screen, "table");
}

#[test]
fn the_page_for_when_nothing_can_be_shown() {
    let screen = Screen::open(Setup {
        size: SMALL,
        language: Start::Directory(PSEUDO),
        open: Box::new(|| Err(StoreError::Damaged)),
        ..Setup::default()
    });
    assert_sound(&screen, "failure");
}

#[test]
fn three_panes_side_by_side() {
    let mut screen = screen(vec2(1_240.0, 3_000.0), Start::Directory(PSEUDO));
    assert_sound(&screen, "three panes");
    screen.press(Key::ArrowDown);
    screen.press(Key::Enter);
    assert_sound(&screen, "three panes with a service");
}

#[test]
fn the_page_about_leaving_and_the_question_before_a_page_is_opened() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut screen = Screen::open(Setup {
        size: TALL,
        language: Start::Speak(PSEUDO),
        places: Places::of(Some(folder.path()), Some(folder.path().join("home"))),
        open: invented(),
        ..Setup::default()
    });
    let ask = |screen: &mut Screen, command: Command, page: &str| {
        screen.harness.state_mut().app.handle(command);
        screen.settle();
        assert_sound(screen, page);
    };
    ask(&mut screen, Command::Go(Door::Safety), "about leaving");
    let stay = LeaveCommand::Afterwards(Afterwards::Stay);
    ask(&mut screen, Command::Leave(stay), "about leaving, staying");
    ask(&mut screen, Command::Keep(KeepCommand::Own(true)), "own computer");
    // The end of the page, which is longer than the window.
    screen.focus(Role::Button, &text("keep-delete"));
    assert_sound(&screen, "files that were written");
    ask(
        &mut screen,
        Command::Keep(KeepCommand::DeleteAll),
        "deleted files",
    );
    ask(
        &mut screen,
        Command::Keep(KeepCommand::Own(true)),
        "own computer again",
    );
    let page =
        "https://p\u{0430}yments.example/a/long/way/down/to/a/page?with=many&words=in-it-that-do-not-break"
            .to_owned();
    ask(
        &mut screen,
        Command::Link(LinkCommand::Ask(page)),
        "a page to be opened",
    );
    assert!(screen.app().state().link.is_some());
}
