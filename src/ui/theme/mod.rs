//! The looks: colours, letters, distances. Colours are named by what they say, and made only here.

mod contrast;
mod language;
mod palette;
mod style;

pub use contrast::contrast;
pub use language::{depth, direction, downward, from_end, from_start, line_height, speak, with_typesetter};
pub use palette::{Palette, Tone};
pub use style::{NUMBER, SMALL, STRONG, TITLE, install, named, palette};

/// Distances between things, in points.
pub mod space {
    /// Between parts of one thing.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Between things.
    pub const M: f32 = 12.0;
    /// Around a pane.
    pub const L: f32 = 16.0;
    /// Between sections.
    pub const XL: f32 = 24.0;
}

/// The smallest height of anything that is clicked, in points (WCAG 2.2, 2.5.8 asks for 24).
pub const TARGET: f32 = 32.0;
/// The same on pages for somebody in distress: a finger, a trembling hand, a bad mouse.
pub const BIG_TARGET: f32 = 48.0;
/// How round corners are, in points.
pub const ROUND: u8 = 8;
