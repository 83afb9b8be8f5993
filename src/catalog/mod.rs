//! The human-edited files under `data/` → the model, and the editors' rules about them.
//!
//! [`load()`] reads every file and keeps what can be read; [`check()`] asks every rule of [`RULES`] and reports all
//! faults at once, each with its file and line.

mod check;
mod diagnostic;
pub mod ids;
mod keys;
mod lines;
mod load;
mod rules;

pub use check::{Found, RULES, Report, Rule, check};
pub use diagnostic::{Diagnostic, Severity};
pub use lines::LineIndex;
pub use load::{Catalog, Entry, WordingFile, load};
