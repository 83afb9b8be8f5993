use std::ops::Range;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::cards::Cards;
use super::command::Command;
use super::context::ViewContext;
use super::keeper::Keeper;
use super::loosening::Loosening;
use super::results::ROWS_PER_PAGE;
use super::state::{Asking, Door, Failure, Page, State, TEXT_SIZES};
use super::worker::{Open, Request, Wake, Worker};
use crate::i18n::Words;
use crate::model::{PartialDate, Query, ServiceId};

/// Longer texts in the search box are cut, in characters.
const LONGEST_WORDS: usize = 10_000;

/// The program: its state, its words and its worker. Only commands and answers change the state.
pub struct App {
    pub(super) state: State,
    pub(super) words: Words,
    /// The words of the language of whoever is shown the sentences.
    pub(super) other_words: Option<Words>,
    /// None while the program is left: it has forgotten everything, and asks nothing.
    pub(super) worker: Option<Worker>,
    open: Arc<Open>,
    pub(super) wake: Arc<Wake>,
    /// Started when something is to be read or written.
    pub(super) keeper: Option<Keeper>,
    pub(super) waiting_for_keeper: usize,
    /// Says whether the browser has started.
    pub(super) browser: Option<Receiver<bool>>,
    pub(super) generation: u64,
    /// The search that only asks anew what is open by now.
    pub(super) refresh: Option<u64>,
    pub(super) asked_pages: Vec<usize>,
    pub(super) waiting: usize,
    pub(super) now: i64,
}

/// In which language (BCP-47) the program starts, and where.
#[derive(Debug, Clone, Copy)]
pub enum Start {
    /// The reader is asked, this one being proposed; then a door is chosen.
    Propose(&'static str),
    /// In this one, unasked; a door is chosen.
    Speak(&'static str),
    /// In this one, in the directory.
    Directory(&'static str),
}

/// The day of a moment (seconds since 1970-01-01 00:00 UTC), in UTC.
pub fn day(moment: i64) -> Option<PartialDate> {
    let moment = chrono::DateTime::from_timestamp(moment, 0)?;
    moment.format("%Y-%m-%d").to_string().parse().ok()
}

/// Where 100 percent stands among the sizes.
fn normal_text() -> usize {
    TEXT_SIZES.iter().position(|size| *size == 100).unwrap_or(0)
}

impl App {
    /// Starts the worker and asks it for everything. `now`: seconds since 1970-01-01 00:00 UTC.
    pub fn start(open: Open, wake: Wake, now: i64, language: Start) -> Self {
        let (language, asking, door) = match language {
            Start::Propose(language) => (language, Some(Asking::AtStart), Door::Start),
            Start::Speak(language) => (language, None, Door::Start),
            Start::Directory(language) => (language, None, Door::Directory),
        };
        let mut app = Self {
            state: State {
                text_size: normal_text(),
                asking,
                door,
                ..State::default()
            },
            words: Words::new(language),
            other_words: None,
            worker: None,
            open: Arc::new(open),
            wake: Arc::new(wake),
            keeper: None,
            waiting_for_keeper: 0,
            browser: None,
            generation: 0,
            refresh: None,
            asked_pages: Vec::new(),
            waiting: 0,
            now,
        };
        app.wake_worker();
        app.state.query.limit = ROWS_PER_PAGE;
        app.state.query.asked_in = app.words.language().parse().ok();
        app.set_time(now);
        app.search();
        app
    }

    /// What the next frame is drawn from.
    pub fn view(&self) -> ViewContext<'_> {
        ViewContext::new(&self.state, &self.words, self.other_words.as_ref())
    }

    /// What is shown.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The words in use.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Whether an answer is still to come.
    pub fn is_waiting(&self) -> bool {
        self.waiting > 0 && self.state.failure.is_none() || self.waiting_for_keeper > 0
    }

    /// What is to be put on the clipboard, once.
    pub fn take_clipboard(&mut self) -> Option<String> {
        self.state.clipboard.take()
    }

    pub(super) fn set_time(&mut self, now: i64) {
        self.now = now;
        self.state.today = day(now);
    }

    /// Does what a page asked for.
    pub fn handle(&mut self, command: Command) {
        if !matches!(command, Command::Seen(_)) {
            self.state.copied = None;
        }
        match command {
            Command::Go(door) => self.go(door),
            Command::Leave(command) => self.leave(command),
            Command::Keep(command) => self.keep(command),
            Command::Link(command) => self.follow(command),
            Command::Plan(command) => self.answer(command),
            Command::Check(text) => self.check(&text),
            Command::Entry(id) => self.entry(id),
            Command::Jump(country, need) => self.jump(country, need),
            Command::Words(words) => self.change(|query| {
                query.words = words.chars().take(LONGEST_WORDS).collect();
            }),
            Command::Toggle(value) => self.change(|query| value.toggle(query)),
            Command::MatchNeeds(need_match) => self.change(|query| query.need_match = need_match),
            Command::Clear(name) => self.change(|query| name.clear(query)),
            Command::Loosen(loosening) => self.change(|query| loosening.apply(query)),
            Command::Seen(rows) => self.fetch(&rows),
            Command::MoveTo(row) => self.move_to(row),
            Command::Open(row) => {
                self.state.row = Some(row);
                self.open(row);
            }
            Command::Turn(page) => self.state.page = page,
            Command::Back => self.back(),
            Command::Copy(text) => {
                self.state.held = Some((text.clone(), self.now));
                self.state.copied = Some((text.clone(), self.now));
                self.state.clipboard = Some(text);
            }
            Command::Enlarge(number) => self.state.large = Some(number),
            Command::AskForLanguage => self.state.asking = Some(Asking::Later),
            Command::Speak(language) => self.speak(language),
            Command::Continue => self.state.asking = None,
            Command::ShowCards(country, number) => {
                let cards = Cards::for_country(country, number);
                self.other_words = Some(Words::new(cards.other));
                self.state.cards = Some(cards);
            }
            Command::CardLanguage(language) => {
                if let Some(cards) = &mut self.state.cards {
                    cards.other = language;
                    self.other_words = Some(Words::new(language));
                }
            }
            Command::ShowCard(card) => {
                if let Some(cards) = &mut self.state.cards {
                    cards.shown = card;
                    cards.turned = false;
                }
            }
            Command::TurnCard => {
                if let Some(cards) = &mut self.state.cards {
                    cards.turned = !cards.turned;
                }
            }
            Command::NextLook => {
                self.state.look = self.state.look.next();
                self.remember();
            }
            Command::NormalText => self.resize_text(normal_text()),
            Command::ResizeText(steps) => self.resize_text(self.state.text_size.saturating_add_signed(steps)),
        }
    }

    fn resize_text(&mut self, wanted: usize) {
        self.state.text_size = wanted.min(TEXT_SIZES.len() - 1);
        self.remember();
    }

    /// What is open stays open.
    fn speak(&mut self, language: &str) {
        self.words = Words::new(language);
        self.state.query.asked_in = self.words.language().parse().ok();
        if !self.state.query.words.is_empty() {
            self.search();
        }
        if self.state.asking == Some(Asking::Later) {
            self.state.asking = None;
        }
        self.remember();
        self.make_plan();
    }

    pub(super) fn change(&mut self, change: impl FnOnce(&mut Query)) {
        let before = self.state.query.clone();
        change(&mut self.state.query);
        if self.state.query != before {
            self.state.row = None;
            self.search();
        }
    }

    /// Opens the directory on a thread of its own.
    pub(super) fn wake_worker(&mut self) {
        self.waiting = 1;
        self.worker = Some(Worker::start(Arc::clone(&self.open), Arc::clone(&self.wake)));
    }

    pub(super) fn ask(&mut self, request: Request) {
        match &self.worker {
            None => {}
            Some(worker) if worker.ask(request) => self.waiting += 1,
            Some(_) => {
                self.state.failure.get_or_insert(Failure::Stopped);
            }
        }
    }

    pub(super) fn search(&mut self) {
        self.generation += 1;
        self.state.query.now = self.now;
        self.ask(Request::Search {
            generation: self.generation,
            query: self.state.query.clone(),
        });
    }

    fn fetch(&mut self, rows: &Range<usize>) {
        if self.generation != self.state.results.generation {
            return;
        }
        let missing: Vec<usize> = self.state.results.missing_pages(rows).collect();
        for page in missing {
            if !self.asked_pages.contains(&page) {
                self.asked_pages.push(page);
                let (generation, query) = (self.generation, self.state.query.clone());
                self.ask(Request::Rows {
                    generation,
                    query,
                    page,
                });
            }
        }
    }

    fn move_to(&mut self, row: usize) {
        let Some(last) = self.state.results.total.checked_sub(1) else {
            return;
        };
        let row = row.min(last);
        self.state.row = Some(row);
        if self.state.wanted.is_some() {
            self.open(row);
        }
    }

    fn open(&mut self, row: usize) {
        let Some(hit) = self.state.results.hit(row) else {
            return;
        };
        let id = hit.id.clone();
        self.show(id);
    }

    pub(super) fn show(&mut self, id: ServiceId) {
        self.state.page = Page::Service;
        if self.state.wanted.as_ref() != Some(&id) {
            self.state.card = None;
        }
        self.state.wanted = Some(id.clone());
        self.ask(Request::Service { id, now: self.now });
    }

    fn back(&mut self) {
        if self.state.asking.take().is_some() {
            return;
        }
        if self.state.door == Door::Safety {
            self.back_at_door();
            return;
        }
        if let Some(cards) = &mut self.state.cards {
            if cards.shown.take().is_none() {
                self.state.cards = None;
            }
            return;
        }
        if self.state.link.take().is_some() || self.state.large.take().is_some() || self.back_at_door() {
            return;
        }
        if self.state.page == Page::Filters {
            self.state.page = Page::List;
        } else if self.state.wanted.take().is_some() {
            self.state.card = None;
            self.state.page = Page::List;
        } else if !self.state.query.words.is_empty() {
            self.change(|query| Loosening::Words.apply(query));
        }
    }
}
