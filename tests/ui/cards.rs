//! Sentences to be shown to somebody who speaks another language.

use egui::{Key, Role, vec2};
use lodestar::app::{CARDS, Command, Start};
use lodestar::gazetteer::LANGUAGES;
use lodestar::i18n::Words;

use crate::screen::{Screen, Setup};

fn with_a_service(language: &'static str) -> Screen {
    let mut screen = Screen::open(Setup {
        language: Start::Directory(language),
        ..Setup::default()
    });
    screen.type_text("1288 cambodia");
    screen.press(Key::ArrowDown);
    screen.press(Key::Enter);
    screen
}

#[test]
fn from_a_service_to_a_sentence_in_the_language_of_the_place() {
    let mut screen = with_a_service("ur");
    let (own, khmer) = (Words::new("ur"), Words::new("km"));
    screen.click(Role::Button, &own.text("cards-title"));
    let cards = screen.app().state().cards.clone().expect("the page");
    assert_eq!(cards.other, "km");
    assert_eq!(
        screen
            .names(Role::Button)
            .iter()
            .filter(|name| name.as_str() == own.text("card-forced-work"))
            .count(),
        1
    );
    screen.click(Role::Button, &own.text("card-forced-work"));
    let values = [
        ("own", own.text("card-forced-work")),
        ("other", khmer.text("card-forced-work")),
    ];
    let both = own.with(
        "cards-both",
        &values.each_ref().map(|(name, text)| (*name, text.into())),
    );
    assert!(
        screen.names(Role::Button).contains(&both),
        "both languages are said"
    );
    screen.click(Role::Button, &both);
    assert!(
        screen.app().state().cards.as_ref().expect("a page").turned,
        "one tap turns it"
    );
    screen.press(Key::Escape);
    assert_eq!(screen.app().state().cards.as_ref().expect("a page").shown, None);
    screen.press(Key::Escape);
    assert!(screen.app().state().cards.is_none());
    assert!(screen.app().state().card.is_some(), "the service is still open");
}

#[test]
fn another_language_for_the_other_person() {
    let mut screen = with_a_service("en");
    screen.click(Role::Button, "Say it for me");
    screen.click(Role::RadioButton, "ไทย");
    screen.click(Role::Button, "Please call this number for me.");
    let thai = Words::new("th").text("card-call");
    let number = screen
        .app()
        .state()
        .cards
        .as_ref()
        .and_then(|cards| cards.number.clone())
        .expect("a number");
    assert!(
        screen.has_text(&thai) && screen.has_text(&number),
        "the number stands below the sentence"
    );
}

#[test]
fn every_sentence_in_every_pair_of_languages() {
    let all: Vec<Words> = LANGUAGES
        .iter()
        .map(|language| Words::new(language.tag))
        .collect();
    for words in &all {
        for other in &all {
            let own = words.language().parse().expect("a tag");
            let (language, country) = (
                other.language_name(&own),
                other.country("KE".parse().expect("a code")),
            );
            for key in CARDS {
                let said = other.with(
                    key,
                    &[("language", (&language).into()), ("country", (&country).into())],
                );
                assert!(
                    !said.contains(key) && !said.contains('{'),
                    "{}: {said}",
                    other.language()
                );
                if key == "card-interpreter" {
                    assert!(said.contains(&language), "{}: {said}", other.language());
                }
            }
        }
    }
}

#[test]
fn a_sentence_fits_a_small_window_in_every_language() {
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let mut screen = Screen::open(Setup {
            size: vec2(900.0, 600.0),
            language: Start::Directory(language),
            ..Setup::default()
        });
        let show = Command::ShowCards("TH".parse().expect("a code"), None);
        screen.harness.state_mut().app.handle(show);
        screen.settle();
        screen.click(Role::Button, &Words::new(language).text("card-danger"));
        assert!(
            screen
                .app()
                .state()
                .cards
                .as_ref()
                .is_some_and(|cards| cards.shown.is_some()),
            "{language}"
        );
    }
}
