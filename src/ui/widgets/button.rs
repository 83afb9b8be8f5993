use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Pos2, Response, Role, Sense, Stroke, Ui, WidgetInfo,
    vec2,
};

use super::along::Along;
use super::line::one_line;
use crate::text::ICON_FAMILY;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, ROUND, TARGET, palette, space};

/// Paints a picture around a point; `size` in points.
pub fn paint_icon(ui: &Ui, center: Pos2, character: char, size: f32, color: Color32) {
    let font = FontId::new(size, FontFamily::Name(ICON_FAMILY.into()));
    ui.painter()
        .text(center, Align2::CENTER_CENTER, character, font, color);
}

/// The ring around what has the keyboard.
pub fn paint_focus(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, palette(ui).focus);
        ui.painter().rect_stroke(
            response.rect,
            CornerRadius::same(ROUND),
            stroke,
            egui::StrokeKind::Inside,
        );
    }
}

/// A button that is a picture; its name is its tooltip.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(TARGET, TARGET), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let colors = palette(ui);
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(ROUND), colors.hovered);
    }
    let picture = icon.character_in(theme::direction(ui));
    paint_icon(ui, rect.center(), picture, 18.0, colors.text);
    paint_focus(ui, &response);
    response.on_hover_text(name)
}

/// A button with a word, and a picture before it; `name` is what a screen reader says.
pub fn button(ui: &mut Ui, icon: Option<Icon>, word: &str, name: &str) -> Response {
    let colors = palette(ui);
    framed(
        ui,
        icon,
        word,
        name,
        None,
        (colors.raised, colors.edge, colors.text),
    )
}

/// The same as wide as its column.
pub fn wide_button(ui: &mut Ui, icon: Option<Icon>, word: &str) -> Response {
    let colors = palette(ui);
    let width = ui.available_width();
    framed(
        ui,
        icon,
        word,
        word,
        Some(width),
        (colors.raised, colors.edge, colors.text),
    )
}

/// The button that most people want on a page.
pub fn main_button(ui: &mut Ui, icon: Icon, word: &str) -> Response {
    let colors = palette(ui);
    framed(
        ui,
        Some(icon),
        word,
        word,
        None,
        (colors.accent, colors.accent, colors.on_accent),
    )
}

/// A quiet button: a word in the accent's colour.
pub fn link_button(ui: &mut Ui, word: &str, name: &str) -> Response {
    let colors = palette(ui);
    framed(
        ui,
        None,
        word,
        name,
        None,
        (Color32::TRANSPARENT, Color32::TRANSPARENT, colors.accent),
    )
}

fn framed(
    ui: &mut Ui,
    icon: Option<Icon>,
    word: &str,
    name: &str,
    width: Option<f32>,
    (fill, edge, letters): (Color32, Color32, Color32),
) -> Response {
    let before = if icon.is_some() { 18.0 + space::XS } else { 0.0 };
    let padding = if edge == Color32::TRANSPARENT {
        space::XS
    } else {
        space::M
    };
    // In a row that wraps, the button goes to the next line rather than being cut.
    let left = if ui.layout().main_wrap {
        ui.available_width()
    } else {
        ui.available_size_before_wrap().x
    };
    let room = width.unwrap_or(left).max(80.0) - before - 2.0 * padding;
    let font = egui::TextStyle::Button.resolve(ui.style());
    let galley = one_line(ui, word, font, letters, room);
    let wanted = galley.size().x + before + 2.0 * padding;
    let height = ui.spacing().interact_size.y.max(galley.size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(width.unwrap_or(wanted), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let colors = palette(ui);
    let (fill, edge) = if response.hovered() && fill != colors.accent {
        (colors.hovered, colors.accent)
    } else {
        (fill, edge)
    };
    let stroke = if edge == Color32::TRANSPARENT {
        Stroke::NONE
    } else {
        Stroke::new(1.0, edge)
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(ROUND),
        fill,
        stroke,
        egui::StrokeKind::Inside,
    );
    let (along, middle) = (Along::new(ui, rect), rect.height() / 2.0);
    if let Some(icon) = icon {
        let picture = icon.character_in(theme::direction(ui));
        let beside = along.point(padding + 8.0, middle + theme::depth(ui, word, 15.0));
        paint_icon(ui, beside, picture, 17.0, letters);
    }
    along.paint(ui, padding + before, middle, galley, letters);
    paint_focus(ui, &response);
    response
}
