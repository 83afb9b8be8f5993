use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use egui::{Align, Context, Id, Layout, Ui};

use crate::gazetteer::Direction;
use crate::text::{self, Typesetter, is_simple};

/// The window's typesetter, which lives as long as the window speaks its language.
#[derive(Clone)]
struct Shared(Arc<Mutex<Typesetter>>);

fn place() -> Id {
    Id::unique("typesetter")
}

/// Gives a window the fonts and the direction of a language (BCP-47); does nothing if it has them.
pub fn speak(ctx: &Context, language: &'static str) {
    let known: Option<Shared> = ctx.data(|data| data.get_temp(place()));
    if known.is_some_and(|known| locked(&known).language() == language) {
        return;
    }
    text::install(ctx, language);
    let typesetter = Shared(Arc::new(Mutex::new(Typesetter::new(language))));
    ctx.data_mut(|data| data.insert_temp(place(), typesetter));
    ctx.request_repaint();
}

/// Lets the window's typesetter do something; a window that was never dressed speaks English.
pub fn with_typesetter<T>(ctx: &Context, act: impl FnOnce(&mut Typesetter) -> T) -> T {
    let shared: Option<Shared> = ctx.data(|data| data.get_temp(place()));
    match shared {
        Some(shared) => act(&mut locked(&shared)),
        None => act(&mut Typesetter::new("en")),
    }
}

fn locked(shared: &Shared) -> MutexGuard<'_, Typesetter> {
    // Whatever broke off while setting a text left at the worst a text that is not remembered.
    shared.0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// In which direction the window is read.
pub fn direction(ui: &Ui) -> Direction {
    with_typesetter(ui.ctx(), |typesetter| typesetter.direction())
}

/// The height of a line of letters of a size in the window's language, both in points.
pub fn line_height(ui: &Ui, size: f32) -> f32 {
    with_typesetter(ui.ctx(), |typesetter| typesetter.line_height(size))
}

/// How much lower than the middle of a line a picture stands beside a text of letters of a size, in points.
pub fn depth(ui: &Ui, words: &str, size: f32) -> f32 {
    if is_simple(words) {
        0.0
    } else {
        with_typesetter(ui.ctx(), |typesetter| typesetter.depth(size))
    }
}

/// One below the other, from the side where reading starts. Rows inside follow it.
pub fn downward(ui: &Ui) -> Layout {
    Layout::top_down(if direction(ui).is_right_to_left() {
        Align::Max
    } else {
        Align::Min
    })
}

/// Side by side from where reading starts.
pub fn from_start(ui: &Ui) -> Layout {
    sideways(!direction(ui).is_right_to_left())
}

/// Side by side from where reading ends.
pub fn from_end(ui: &Ui) -> Layout {
    sideways(direction(ui).is_right_to_left())
}

fn sideways(to_the_right: bool) -> Layout {
    if to_the_right {
        Layout::left_to_right(Align::Center)
    } else {
        Layout::right_to_left(Align::Center)
    }
}
