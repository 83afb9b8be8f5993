use egui::{CornerRadius, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::along::paint_galley;
use super::button::paint_focus;
use super::line::one_line;
use crate::ui::theme::{self, ROUND, SMALL, palette};

/// Draws a choice of one among a few, side by side; the place of the one that was clicked.
pub fn segments(ui: &mut Ui, labels: &[&str], chosen: usize) -> Option<usize> {
    let mut clicked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let width = (ui.available_width() - 4.0 * labels.len() as f32) / labels.len().max(1) as f32;
        let height = theme::line_height(ui, 13.0).max(30.0);
        for (at, label) in labels.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, at == chosen, *label));
            let colors = palette(ui);
            let (ground, letters, edge) = match (at == chosen, response.hovered()) {
                (true, _) => (colors.accent, colors.on_accent, colors.accent),
                (false, true) => (colors.hovered, colors.text, colors.accent),
                (false, false) => (colors.raised, colors.text, colors.edge),
            };
            let stroke = Stroke::new(1.0, edge);
            ui.painter().rect(
                rect,
                CornerRadius::same(ROUND),
                ground,
                stroke,
                StrokeKind::Inside,
            );
            let galley = one_line(ui, label, SMALL.resolve(ui.style()), letters, width - 8.0);
            let at_left = rect.center() - galley.size() / 2.0;
            paint_galley(ui, at_left, galley, letters);
            paint_focus(ui, &response);
            if response.clicked() {
                clicked = Some(at);
            }
        }
    });
    clicked
}
