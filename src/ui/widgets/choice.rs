use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::along::Along;
use super::button::{paint_focus, paint_icon};
use super::line::{lines, one_line};
use crate::ui::icon::Icon;
use crate::ui::theme::{self, ROUND, palette, space};

/// The smallest height, in points; a name that needs two lines gets them.
const HEIGHT: f32 = 30.0;
const BOX: f32 = 17.0;

/// A value of a filter, as a row: a box to tick, its name, how many services are behind it.
pub struct Choice<'a> {
    /// Its name.
    pub label: &'a str,
    /// A picture before the name.
    pub icon: Option<char>,
    /// How many services are behind it; zero is dimmed.
    pub count: usize,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Points by which it stands off the side where reading starts, for parts.
    pub indent: f32,
    /// What a screen reader says.
    pub name: &'a str,
}

/// Draws a value of a filter over the width that is there.
pub fn choice(ui: &mut Ui, choice: &Choice<'_>) -> Response {
    let colors = palette(ui);
    let dimmed = choice.count == 0 && !choice.chosen;
    let letters = if dimmed { colors.weak } else { colors.text };
    let font = egui::TextStyle::Body.resolve(ui.style());
    let count = one_line(ui, &choice.count.to_string(), font.clone(), colors.weak, 80.0);
    let before = space::XS
        + choice.indent
        + BOX
        + space::S
        + if choice.icon.is_some() {
            18.0 + space::S
        } else {
            0.0
        };
    let width = ui.available_width();
    let room = (width - before - count.size().x - 2.0 * space::S).max(40.0);
    let label = lines(ui, choice.label, font, letters, room);
    let height = HEIGHT.max(label.size().y + space::S);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), choice.chosen, choice.name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ground = match (response.hovered(), choice.chosen) {
        (true, _) => colors.hovered,
        (false, true) => colors.chosen,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(ROUND), ground);

    let (along, middle) = (Along::new(ui, rect), height / 2.0);
    let beside = middle + theme::depth(ui, choice.label, 15.0);
    let mut from_start = space::XS + choice.indent;
    paint_box(ui, along.point(from_start + BOX / 2.0, beside), choice.chosen);
    from_start += BOX + space::S;
    if let Some(icon) = choice.icon {
        let color = if dimmed { colors.weak } else { colors.accent };
        paint_icon(ui, along.point(from_start + 8.0, beside), icon, 17.0, color);
        from_start += 18.0 + space::S;
    }
    let end = width - space::S - count.size().x;
    along.paint(ui, end, beside, count, colors.weak);
    along.paint(ui, from_start, middle, label, letters);
    paint_focus(ui, &response);
    response
}

fn paint_box(ui: &Ui, center: egui::Pos2, chosen: bool) {
    let colors = palette(ui);
    let rect = Rect::from_center_size(center, vec2(BOX, BOX));
    let (fill, edge) = if chosen {
        (colors.accent, colors.accent)
    } else {
        (colors.surface, colors.edge)
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(4),
        fill,
        Stroke::new(1.5, edge),
        StrokeKind::Inside,
    );
    if chosen {
        paint_icon(ui, rect.center(), Icon::Check.character(), 13.0, colors.on_accent);
    }
}
