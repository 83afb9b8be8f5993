use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::along::Along;
use super::button::{paint_focus, paint_icon};
use super::line::one_line;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, ROUND, SMALL, palette, space};

const HEIGHT: f32 = 24.0;
const ICON: f32 = 15.0;

/// How much room a chip takes, in points.
pub fn chip_size(ui: &Ui, label: &str) -> Vec2 {
    let font = SMALL.resolve(ui.style());
    let letters = one_line(ui, label, font, Color32::PLACEHOLDER, f32::INFINITY).size();
    let width = letters.x.ceil() + ICON + space::XS + 2.0 * space::S;
    vec2(width, HEIGHT.max(letters.y))
}

/// Paints a picture and its label in a small box; `ground` is what lies behind the letters.
pub fn paint_chip(ui: &Ui, rect: Rect, icon: char, label: &str, ground: Color32) {
    let colors = palette(ui);
    ui.painter().rect_filled(rect, CornerRadius::same(ROUND), ground);
    let (along, middle) = (Along::new(ui, rect), rect.height() / 2.0);
    paint_icon(
        ui,
        along.point(space::S + ICON / 2.0, middle + theme::depth(ui, label, 13.0)),
        icon,
        ICON,
        colors.accent,
    );
    let before = space::S + ICON + space::XS;
    let font = SMALL.resolve(ui.style());
    let galley = one_line(ui, label, font, colors.text, rect.width() - before - space::XS);
    along.paint(ui, before, middle, galley, colors.text);
}

/// A chip in the flow of a page.
pub fn chip(ui: &mut Ui, icon: char, label: &str) {
    let wanted = chip_size(ui, label);
    let size = vec2(wanted.x.min(ui.max_rect().width()), wanted.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    paint_chip(ui, rect, icon, label, palette(ui).raised);
}

/// A chip that is taken away by a click; `name` is what a screen reader says.
pub fn removable_chip(ui: &mut Ui, label: &str, name: &str) -> Response {
    let wanted = chip_size(ui, label);
    let size = vec2(wanted.x.min(ui.max_rect().width()), wanted.y.max(28.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let colors = palette(ui);
    let ground = if response.hovered() {
        colors.hovered
    } else {
        colors.chosen
    };
    paint_chip(ui, rect, Icon::Remove.character(), label, ground);
    let stroke = Stroke::new(1.0, colors.edge);
    ui.painter()
        .rect_stroke(rect, CornerRadius::same(ROUND), stroke, egui::StrokeKind::Inside);
    paint_focus(ui, &response);
    response.on_hover_text(name)
}
