use super::handle::App;
use super::keeping::Keeping;
use super::state::{Door, State};

/// After this many seconds, what we put on the clipboard is taken off it.
pub const CLIPBOARD: i64 = 30;
/// What brings the program back from the empty page until somebody chooses other words: every keyboard has digits.
const WORDS_BACK: &str = "12345";

/// What comes after the screen was blanked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Afterwards {
    /// The program ends.
    #[default]
    End,
    /// The empty page stays, as a notepad that keeps nothing.
    Stay,
}

/// Why nothing but an empty page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Somebody tries it out: everything comes back in a moment.
    Trying,
    /// The program ends with the next frame.
    Ending,
    /// The empty page stays until the words are typed that bring the program back.
    Staying,
}

/// How leaving works, as it was chosen. It lives in memory only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// What comes after the empty page.
    pub afterwards: Afterwards,
    /// What brings the program back from it.
    pub words_back: String,
    /// Whether it was tried out.
    pub tried: bool,
}

impl Default for Leaving {
    fn default() -> Self {
        Self {
            afterwards: Afterwards::End,
            words_back: WORDS_BACK.to_owned(),
            tried: false,
        }
    }
}

/// What the pages ask for that have to do with leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeaveCommand {
    /// Blank the screen, forget everything, and end or stay, as it was chosen.
    Now,
    /// Show the empty page for a moment.
    Try,
    /// The moment is over.
    Tried,
    /// Choose what comes afterwards.
    Afterwards(Afterwards),
    /// Choose what brings the program back.
    WordsBack(String),
    /// The words were typed.
    Return,
}

impl App {
    pub(super) fn leave(&mut self, command: LeaveCommand) {
        match command {
            LeaveCommand::Now => self.forget(),
            LeaveCommand::Try => self.state.left = Some(Left::Trying),
            LeaveCommand::Tried => {
                self.state.left = None;
                self.state.leaving.tried = true;
            }
            LeaveCommand::Afterwards(afterwards) => self.state.leaving.afterwards = afterwards,
            LeaveCommand::WordsBack(words) => self.state.leaving.words_back = words,
            LeaveCommand::Return => {
                self.state.left = None;
                self.state.door = Door::Start;
                self.wake_worker();
                self.search();
            }
        }
    }

    /// A text field has put this on the clipboard.
    pub fn has_copied(&mut self, text: String) {
        self.state.held = Some((text, self.now));
    }

    /// What is on the clipboard by us, for the end of the program: it would stay there otherwise.
    pub fn take_held(&mut self) -> Option<String> {
        self.state.held.take().map(|(text, _)| text)
    }

    /// What is to be taken off the clipboard if it still is there, once.
    pub fn take_stale_clipboard(&mut self) -> Option<String> {
        self.state.drop_clipboard.take()
    }

    /// What we put on the clipboard is taken off it when its time is over.
    pub(super) fn let_go_of_clipboard(&mut self) {
        let is_over = |since: i64| self.now - since >= CLIPBOARD;
        if self.state.held.as_ref().is_some_and(|(_, since)| is_over(*since)) {
            self.state.drop_clipboard = self.state.held.take().map(|(text, _)| text);
        }
    }

    /// True once the empty page of a leaving that ends the program was asked for.
    pub fn is_ending(&self) -> bool {
        self.state.left == Some(Left::Ending)
    }

    /// Everything that was typed, chosen and found is gone; how the window looks stays, so that nothing jumps.
    fn forget(&mut self) {
        let before = std::mem::take(&mut self.state);
        let left = match before.leaving.afterwards {
            Afterwards::End => Left::Ending,
            Afterwards::Stay => Left::Staying,
        };
        self.state = State {
            look: before.look,
            text_size: before.text_size,
            taxonomy: before.taxonomy,
            leaving: before.leaving,
            keeping: Keeping {
                files: Vec::new(),
                news: None,
                ..before.keeping
            },
            held: before.held,
            left: Some(left),
            ..State::default()
        };
        self.state.query.limit = before.query.limit;
        self.state.query.asked_in = before.query.asked_in;
        // What we put on the clipboard is taken off it.
        self.state.drop_clipboard = self.state.held.take().map(|(text, _)| text);
        // With the worker goes everything that it has read and been asked; its answers are thrown away.
        self.worker = None;
        self.browser = None;
        self.waiting = 0;
        self.generation += 1;
        self.state.results.generation = self.generation;
        self.asked_pages.clear();
        self.refresh = None;
        self.other_words = None;
    }
}
