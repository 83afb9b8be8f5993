//! Remembering how the program looks and speaks, on a computer of one's own.

use std::sync::Arc;
use std::time::Duration;

use super::handle::App;
use super::keeper::{Done, Job, Keeper, Outcome};
use super::state::{Look, TEXT_SIZES};
use crate::gazetteer::LANGUAGES;
use crate::keeping::{KeptFile, Places, Settings, Unreadable};

/// What the program keeps on this computer, and what became of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keeping {
    /// Where it would be written.
    pub places: Places,
    /// Whether the person said that this is their own computer. Nothing is written otherwise.
    pub is_on: bool,
    /// Every file that the program has written.
    pub files: Vec<KeptFile>,
    /// What became of the last thing that was done.
    pub news: Option<KeepNews>,
}

/// What became of something that was to be written or deleted. Reasons are in the system's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeepNews {
    /// Everything was deleted.
    Deleted,
    /// Some files are still there.
    NotDeleted(String),
    /// It could not be written.
    NotWritten(String),
    /// What was kept can't be read.
    Unreadable(String),
}

/// What the page asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepCommand {
    /// This is my own computer: remember from now on.
    Own(bool),
    /// Delete every file, and remember nothing from now on.
    DeleteAll,
}

impl App {
    /// Takes over what was kept, before the first frame; what can't be understood is as if it was not there.
    #[must_use]
    pub fn with_kept(mut self, places: Places, kept: Result<Option<Settings>, Unreadable>) -> Self {
        match kept {
            Ok(None) => {}
            Ok(Some(settings)) => {
                self.state.keeping.is_on = true;
                self.look_as(&settings);
            }
            Err(fault) => self.state.keeping.news = Some(KeepNews::Unreadable(fault.to_string())),
        }
        self.state.keeping.places = places;
        self
    }

    fn look_as(&mut self, settings: &Settings) {
        let nearest = |size: &(usize, &u16)| settings.text_size.abs_diff(*size.1);
        if let Some((place, _)) = TEXT_SIZES.iter().enumerate().min_by_key(nearest) {
            self.state.text_size = place;
        }
        if let Some(look) = Look::ALL.into_iter().find(|look| look.key() == settings.colors) {
            self.state.look = look;
        }
    }

    /// How the program looks and speaks now.
    fn settings(&self) -> Settings {
        Settings {
            language: self.words.language().to_owned(),
            text_size: self.state.text_percent(),
            colors: self.state.look.key().to_owned(),
        }
    }

    pub(super) fn keep(&mut self, command: KeepCommand) {
        self.state.keeping.news = None;
        match command {
            KeepCommand::Own(true) => {
                self.state.keeping.is_on = true;
                self.remember();
            }
            KeepCommand::Own(false) | KeepCommand::DeleteAll => {
                self.state.keeping.is_on = false;
                self.ask_keeper(Job::RemoveAll);
            }
        }
    }

    /// Writes how the program looks and speaks, if this is somebody's own computer.
    pub(super) fn remember(&mut self) {
        if self.state.keeping.is_on {
            let settings = self.settings();
            self.ask_keeper(Job::Keep(settings));
        }
    }

    /// Looks which files there are.
    pub(super) fn list_kept(&mut self) {
        self.ask_keeper(Job::List);
    }

    fn ask_keeper(&mut self, job: Job) {
        let (places, wake) = (&self.state.keeping.places, &self.wake);
        let keeper = self
            .keeper
            .get_or_insert_with(|| Keeper::start(places.clone(), Arc::clone(wake)));
        if keeper.ask(job) {
            self.waiting_for_keeper += 1;
        }
    }

    /// Takes in what was done.
    pub(super) fn hear_keeper(&mut self) {
        while let Some(done) = self.keeper.as_ref().and_then(Keeper::answer) {
            self.waiting_for_keeper = self.waiting_for_keeper.saturating_sub(1);
            self.take_in_kept(done);
        }
    }

    fn take_in_kept(&mut self, done: Done) {
        let keeping = &mut self.state.keeping;
        keeping.files = done.files;
        match done.outcome {
            Outcome::Kept(Ok(())) | Outcome::Listed => {}
            Outcome::Kept(Err(reason)) => {
                keeping.is_on = !keeping.files.is_empty();
                keeping.news = Some(KeepNews::NotWritten(reason));
            }
            Outcome::Removed(removal) if removal.faults.is_empty() => {
                keeping.news = (removal.removed > 0).then_some(KeepNews::Deleted);
            }
            Outcome::Removed(removal) => {
                keeping.news = Some(KeepNews::NotDeleted(removal.faults.join("\n")));
            }
        }
    }

    /// Waits until what was to be written is written, but no longer than this; for the end of the program.
    pub fn finish_keeping(&mut self, longest: Duration) {
        if let Some(keeper) = self.keeper.take() {
            keeper.finish(longest);
        }
    }
}

/// The language that was kept, if the program speaks it.
pub fn kept_language(settings: &Settings) -> Option<&'static str> {
    let mut known = LANGUAGES.iter().map(|language| language.tag);
    known.find(|tag| *tag == settings.language)
}
