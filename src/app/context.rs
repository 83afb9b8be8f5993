use std::cell::RefCell;

use super::command::Command;
use super::state::State;
use crate::i18n::Words;

/// What a page may see, and where it says what it wants.
pub struct ViewContext<'a> {
    /// What is drawn.
    pub state: &'a State,
    /// The words of the reader's language.
    pub words: &'a Words,
    /// The words of the language of whoever is shown the sentences.
    pub other_words: Option<&'a Words>,
    commands: RefCell<Vec<Command>>,
}

impl<'a> ViewContext<'a> {
    /// A context for one frame.
    pub fn new(state: &'a State, words: &'a Words, other_words: Option<&'a Words>) -> Self {
        Self {
            state,
            words,
            other_words,
            commands: RefCell::default(),
        }
    }

    /// Asks for something; it is done after the frame.
    pub fn send(&self, command: Command) {
        self.commands.borrow_mut().push(command);
    }

    /// What was asked for in this frame.
    pub fn into_commands(self) -> Vec<Command> {
        self.commands.into_inner()
    }
}
