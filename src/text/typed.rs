use std::ops::Range;

use egui::epaint::text::{ByteIndex, FontsView, LayoutJob, LayoutSection, TextFormat};
use egui::{Color32, FontId};

use super::bidi::{Order, Piece, is_bidi_control};
use crate::gazetteer::Direction;

/// Longer words get their carets at even distances: measuring each letter would cost the square of their length.
const MEASURED: usize = 48;

/// A line that is being typed in letters that are not as simple as Latin.
///
/// As it stands on the screen, and where each of its characters stands. epaint's own text field keeps right-to-left words in the order of a left-to-right line, and
/// puts its caret wrongly where letters and shapes are not one to one.
pub struct TypedLine {
    /// The letters from left to right.
    pub job: LayoutJob,
    /// The width of the whole line, in points.
    pub width: f32,
    /// The left and right edge of every character and whether it runs from right to left, in the order of typing.
    characters: Vec<(f32, f32, bool)>,
}

impl TypedLine {
    /// Sets a line in a window of a direction.
    pub fn new(fonts: &mut FontsView<'_>, text: &str, format: &TextFormat, window: Direction) -> Self {
        let order = Order::of(text, window);
        let mut line = Self {
            job: LayoutJob::default(),
            width: 0.0,
            characters: vec![(0.0, 0.0, false); text.chars().count()],
        };
        line.job.wrap.max_width = f32::INFINITY;
        line.job.break_on_newline = false;
        for piece in order.pieces(0..text.len()) {
            line.add(fonts, text, &piece, format);
        }
        line
    }

    fn add(&mut self, fonts: &mut FontsView<'_>, text: &str, piece: &Piece, format: &TextFormat) {
        let start = self.job.text.len();
        self.job
            .text
            .extend(piece.text.chars().filter(|letter| !is_bidi_control(*letter)));
        if self.job.text.len() > start {
            self.job.sections.push(LayoutSection {
                leading_space: 0.0,
                byte_range: ByteIndex(start)..ByteIndex(self.job.text.len()),
                format: format.clone(),
            });
        }
        let first = text.get(..piece.range.start).unwrap_or_default().chars().count();
        let letters: Vec<char> = piece.text.chars().collect();
        let whole = width(fonts, &letters, &format.font_id);
        #[expect(clippy::cast_precision_loss, reason = "letters of a line")]
        let mut until = |count: usize| {
            if letters.len() <= MEASURED {
                width(fonts, letters.get(..count).unwrap_or_default(), &format.font_id)
            } else {
                whole * count as f32 / letters.len() as f32
            }
        };
        let (left, mut before) = (self.width, 0.0);
        for at in 0..letters.len() {
            let after = until(at + 1);
            let edges = if piece.is_right_to_left {
                (left + whole - after, left + whole - before, true)
            } else {
                (left + before, left + after, false)
            };
            if let Some(character) = self.characters.get_mut(first + at) {
                *character = edges;
            }
            before = after;
        }
        self.width += whole;
    }

    /// Where the caret stands before a character, in points from the left: at the far side of the one typed before it.
    pub fn caret(&self, index: usize) -> f32 {
        let before = index
            .checked_sub(1)
            .and_then(|before| self.characters.get(before));
        match (before, self.characters.first()) {
            (Some((left, right, is_rtl)), _) => {
                if *is_rtl {
                    *left
                } else {
                    *right
                }
            }
            (None, Some((left, right, is_rtl))) => {
                if *is_rtl {
                    *right
                } else {
                    *left
                }
            }
            (None, None) => 0.0,
        }
    }

    /// The index before which the caret stands after a click so far from the left.
    pub fn index_at(&self, x: f32) -> usize {
        let distance = |index: usize| (self.caret(index) - x).abs();
        (0..=self.characters.len())
            .min_by(|a, b| distance(*a).total_cmp(&distance(*b)))
            .unwrap_or(0)
    }

    /// The stretches that chosen characters cover, from the left edge to the right one.
    pub fn covered(&self, chosen: Range<usize>) -> impl Iterator<Item = (f32, f32)> {
        let characters = self.characters.get(chosen).unwrap_or_default();
        characters.iter().map(|(left, right, _)| (*left, *right))
    }

    /// Whether the character before an index runs from right to left, or the one behind it at the start.
    pub fn is_right_to_left_at(&self, index: usize) -> bool {
        let at = index.saturating_sub(1);
        self.characters.get(at).is_some_and(|(_, _, is_rtl)| *is_rtl)
    }
}

fn width(fonts: &mut FontsView<'_>, letters: &[char], font: &FontId) -> f32 {
    let visible: String = letters
        .iter()
        .filter(|letter| !is_bidi_control(**letter))
        .collect();
    fonts
        .layout_no_wrap(visible, font.clone(), Color32::PLACEHOLDER)
        .intrinsic_size()
        .x
}
