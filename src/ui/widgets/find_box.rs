use egui::{Frame, Id, Margin, Response, Stroke, Ui, vec2};

use super::text_box::{TextBox, text_box};
use crate::ui::theme::{ROUND, palette};

/// A framed box in which one looks for a value of a long list.
pub struct Find<'a> {
    /// Where the keyboard finds it.
    pub id: Id,
    /// What a screen reader says.
    pub label: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// Its height, in points.
    pub height: f32,
}

/// Draws the box over the width that is there.
pub fn find_box(ui: &mut Ui, typed: &mut String, find: &Find<'_>) -> Response {
    let edge = Stroke::new(1.0, palette(ui).edge);
    Frame::new()
        .fill(palette(ui).surface)
        .stroke(edge)
        .corner_radius(ROUND)
        .inner_margin(Margin::symmetric(8, 0))
        .show(ui, |ui| {
            let of = TextBox {
                id: find.id,
                label: find.label,
                hint: find.hint,
                size: 15.0,
                room: vec2(ui.available_width(), find.height),
            };
            text_box(ui, typed, &of)
        })
        .inner
}
