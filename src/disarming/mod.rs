//! Text from outside, made harmless before it is kept, shown or opened.
//!
//! Nothing turns the order of letters around (UTS 55), digits are digits, hosts stand as the browser reads them
//! (UTS 46), links are pages and nothing else.

mod address;
mod letters;
mod page;

pub use address::address;
pub use letters::{ascii_digit, is_invisible, number, text};
pub use page::WebPage;
