use egui::{Color32, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::along::Along;
use super::button::paint_icon;
use super::line::one_line;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, SMALL};

/// Room for the sign, in points.
const SIGN: f32 = 20.0;

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
    /// Paints it into a box, from the side where reading starts.
    pub fn paint(&self, ui: &Ui, rect: Rect) {
        let font = SMALL.resolve(ui.style());
        let galley = one_line(ui, &self.words, font, self.color, rect.width() - SIGN);
        let along = Along::new(ui, rect);
        let middle = rect.height() / 2.0;
        paint_icon(
            ui,
            along.point(8.0, middle + theme::depth(ui, &self.words, 13.0)),
            self.icon.character(),
            15.0,
            self.color,
        );
        along.paint(ui, SIGN, middle, galley, self.color);
    }

    /// How wide it is if there is room, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        let font = SMALL.resolve(ui.style());
        let galley = one_line(ui, &self.words, font, self.color, f32::INFINITY);
        SIGN + galley.size().x.ceil()
    }
}

/// A badge in the flow of a page.
pub fn badge(ui: &mut Ui, badge: &Badge) {
    let width = badge.width(ui).min(ui.available_width());
    let height = theme::line_height(ui, 13.0).max(24.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &badge.words));
    badge.paint(ui, rect);
}
