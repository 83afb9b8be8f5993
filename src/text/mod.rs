//! Letters and pictures: the bundled fonts, and what epaint cannot do by itself (ends of lines in scripts without
//! blanks, right-to-left order, lines that clip nothing).

mod bidi;
mod breaks;
mod font_files;
mod fonts;
mod international;
mod script;
mod typed;
mod typesetter;

pub use bidi::{Order, Piece, has_right_to_left};
pub use fonts::{BOLD_FAMILY, ICON_FAMILY, icon, install};
pub use international::international;
pub use typed::TypedLine;
pub use typesetter::{Setting, Typesetter, is_simple, latin_format};
