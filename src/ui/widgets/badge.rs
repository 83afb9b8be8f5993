use egui::{Color32, Pos2, Role, Sense, Ui, WidgetInfo, vec2};

use super::button::paint_icon;
use super::line::one_line;
use crate::ui::icon::Icon;
use crate::ui::theme::{SMALL, space};

/// A sign and the words for it: never colour alone.
#[derive(Debug, Clone)]
pub struct Badge {
    /// Its shape.
    pub icon: Icon,
    /// Its words.
    pub words: String,
    /// Its colour.
    pub color: Color32,
}

impl Badge {
    /// Paints it from a left middle point to the right, at the most `width` points wide; says how wide it is.
    pub fn paint(&self, ui: &Ui, left: Pos2, width: f32) -> f32 {
        let galley = one_line(
            ui,
            &self.words,
            SMALL.resolve(ui.style()),
            self.color,
            width - 20.0,
        );
        paint_icon(ui, left + vec2(8.0, 0.0), self.icon.character(), 15.0, self.color);
        let size = galley.size();
        ui.painter()
            .galley(left + vec2(20.0, -size.y / 2.0), galley, self.color);
        20.0 + size.x
    }

    /// How wide it is if there is room, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        20.0 + one_line(
            ui,
            &self.words,
            SMALL.resolve(ui.style()),
            self.color,
            f32::INFINITY,
        )
        .size()
        .x
    }
}

/// A badge in the flow of a page.
pub fn badge(ui: &mut Ui, badge: &Badge) {
    let width = badge.width(ui).min(ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(width, 20.0 + space::XS), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &badge.words));
    badge.paint(ui, rect.left_center(), rect.width());
}
