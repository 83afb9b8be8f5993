//! Every word that is shown: [Fluent](https://projectfluent.org/) messages, names of countries and languages, dates.
//!
//! The messages lie in `assets/i18n/<language>/*.ftl`, one file a feature, and are built into the program. `check.rs`
//! belongs to the build script: a fault in a message fails the build.

mod collation;
mod dates;
mod hours;
mod messages;
mod names;
mod pseudo;
mod words;

pub use messages::FILES;
pub use pseudo::PSEUDO;
pub use words::{Value, Words};
