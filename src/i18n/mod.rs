//! Every word that is shown: [Fluent](https://projectfluent.org/) messages, names of countries and languages, dates.
//!
//! The messages lie in `assets/i18n/<language>/*.ftl`, one file a feature, and are built into the program.

mod dates;
mod hours;
mod messages;
mod names;
mod words;

pub use messages::{FILES, LANGUAGES};
pub use words::{Value, Words};
