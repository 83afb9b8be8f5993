//! What is kept between two starts, on a computer of one's own only: where it lies, which files it is, how it goes.
//!
//! Nothing is written unless somebody asks for it. At the start, a look is taken whether there is anything.

mod files;
mod places;
mod settings;

pub use files::{KeptFile, Removal};
pub use places::{MARKER, Places};
pub use settings::{Settings, Unreadable};
