//! Letters and pictures: the bundled fonts, and what epaint cannot do by itself (right-to-left order).

mod bidi;
mod font_files;
mod fonts;
mod international;

pub use bidi::display_order;
pub use fonts::{BOLD_FAMILY, ICON_FAMILY, definitions, icon};
pub use international::international;
