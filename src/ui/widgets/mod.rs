//! Small parts that pages are made of. They hold no words of their own and know no state: words come in, what was
//! done to them goes out.

mod along;
mod badge;
mod button;
mod chip;
mod choice;
mod find_box;
mod heading;
mod line;
mod marked_line;
mod notice;
mod qr;
mod segments;
mod text_box;
mod tile;

pub use along::{Along, flow, scrolled};
pub use badge::{Badge, badge};
pub use button::{button, icon_button, link_button, main_button, paint_focus, paint_icon, wide_button};
pub use chip::{chip, chip_size, paint_chip, removable_chip};
pub use choice::{Choice, choice};
pub use find_box::{Find, find_box};
pub use heading::{heading, name, section, section_line};
pub use line::{centered_lines, fact, lines, one_line, place, prose, strong, text, text_in_line, weak};
pub use marked_line::marked_line;
pub use notice::notice;
pub use qr::qr;
pub use segments::segments;
pub use text_box::{TextBox, text_box};
pub use tile::{Tile, TileRole, tile};
