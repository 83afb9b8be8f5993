use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, UiBuilder};

use super::theme::{self, ROUND, palette, space};
use super::widgets::Along;

/// Below this width, in points, panes are shown one at a time.
const WIDE: f32 = 1000.0;

/// How many panes stand side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// One at a time.
    One,
    /// Filters, list, service.
    Three,
}

impl Columns {
    /// For a window of that width, in points.
    pub fn of(width: f32) -> Self {
        if width < WIDE { Self::One } else { Self::Three }
    }
}

/// Where the three panes stand, the filters where reading starts. The list keeps what the others leave; very wide
/// windows do not stretch the text.
pub fn three(ui: &Ui, room: Rect, gap: f32) -> [Rect; 3] {
    let filters = (room.width() * 0.24).clamp(250.0, 360.0);
    let service = (room.width() * 0.35).clamp(350.0, 720.0);
    let last = room.width() - service;
    let along = Along::new(ui, room);
    [
        along.part(0.0, filters),
        along.part(filters + gap, last - gap),
        along.part(last, room.width()),
    ]
}

/// Where two parts stand side by side, the first one where reading starts and a little narrower.
pub fn two(ui: &Ui, room: Rect, gap: f32) -> [Rect; 2] {
    let first = (room.width() * 0.45).clamp(320.0, 640.0);
    let along = Along::new(ui, room);
    [along.part(0.0, first), along.part(first + gap, room.width())]
}

/// As much of a page as one reads well.
const READING: f32 = 760.0;

/// The middle of a room, at most as wide as one reads well.
pub fn reading(room: Rect) -> Rect {
    middle(room, READING)
}

/// The middle of a room, at most so wide, in points.
pub fn middle(room: Rect, widest: f32) -> Rect {
    let width = room.width().min(widest);
    Rect::from_center_size(room.center(), egui::vec2(width, room.height()))
}

/// A part of the page without paper under it.
pub fn bare(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let downward = theme::downward(ui);
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(downward), content);
}

/// A sheet of paper on the desk, with something on it.
pub fn pane(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let colors = palette(ui);
    let round = CornerRadius::same(ROUND + 2);
    ui.painter().rect(
        rect,
        round,
        colors.surface,
        Stroke::new(1.0, colors.line),
        StrokeKind::Inside,
    );
    let downward = theme::downward(ui);
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(rect.shrink2(egui::vec2(space::M, space::S)))
            .layout(downward),
        |ui| {
            ui.set_clip_rect(rect.shrink(1.0).intersect(ui.clip_rect()));
            content(ui);
        },
    );
}
