//! Lodestar: an offline directory of help for people who got out of human trafficking and scam compounds.
//!
//! # The map of the house
//!
//! | floor | modules | what is there |
//! |---|---|---|
//! | 0 | [`model`] | what there is; serde only |
//! | 1 | [`folding`], [`gazetteer`], [`hours`] | comparable letters; countries, languages; opening hours and time zones |
//! | 1 | [`disarming`], [`keeping`] | text from outside made harmless; what is kept on a computer of one's own |
//! | 2 | [`catalog`] | human-edited files and the rules that check them |
//! | 2 | [`store`] | the only SQL: the directory's database, search, counts |
//! | 2 | [`referral`] | what a good referral is: plans, how to call from here, whether a contact is real; pure |
//! | 3 | [`bundled`] | the directory that is built into the program |
//! | 3 | [`i18n`] | every word that is shown, names of countries and languages, dates and hours in words |
//! | 3 | [`text`] | fonts, and what epaint cannot do by itself |
//! | 4 | [`app`] | state, commands, and the worker that searches |
//! | 4 | [`terminal`] | the editor's tool, one command a file |
//! | 5 | [`ui`] | the window: one page a file; colours only in `theme` |
//!
//! **Imports point down only**: a module may name modules of lower floors, never of its own or a higher one.
//! Held by `src/build.rs` (compiles the ground floors without egui), `.clippy.toml` and `tests/layers.rs`.

/// Memory is overwritten when it is given back, so that what was typed and read is gone with what held it.
#[global_allocator]
static FORGETFUL: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

pub mod app;
pub mod bundled;
pub mod catalog;
pub mod disarming;
pub mod folding;
pub mod gazetteer;
pub mod hours;
pub mod i18n;
pub mod keeping;
pub mod model;
pub mod referral;
#[expect(clippy::disallowed_types, reason = "this is where SQL lives")]
pub mod store;
pub mod terminal;
pub mod text;
pub mod ui;
