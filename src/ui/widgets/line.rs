use std::sync::Arc;

use egui::accesskit::TextDirection;
use egui::{Color32, FontId, Galley, Response, Role, Sense, TextStyle, Ui, WidgetInfo};

use super::along::paint_galley;
use crate::text::{Setting, has_right_to_left};
use crate::ui::icon::Icon;
use crate::ui::theme::{self, SMALL, palette, space};

/// How a text is broken and aligned.
#[derive(Clone, Copy, PartialEq)]
enum Lines {
    One,
    Many,
    Centered,
}

fn set(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32, lines: Lines) -> Arc<Galley> {
    let ctx = ui.ctx();
    let setting = Setting {
        text,
        font,
        color,
        width,
        one_line: lines == Lines::One,
        centered: lines == Lines::Centered,
        pixels_per_point: ctx.pixels_per_point(),
    };
    theme::with_typesetter(ctx, |typesetter| {
        ctx.fonts_mut(|fonts| {
            let job = typesetter.job(fonts, &setting);
            fonts.layout_job(Arc::unwrap_or_clone(job))
        })
    })
}

/// A text cut to one line of a width, in points.
pub fn one_line(ui: &Ui, words: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    set(ui, words, font, color, width, Lines::One)
}

/// A text in as many lines of a width as it needs, in points.
pub fn lines(ui: &Ui, words: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    set(ui, words, font, color, width, Lines::Many)
}

/// The same, each line in the middle.
pub fn centered_lines(ui: &Ui, words: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    set(ui, words, font, color, width, Lines::Centered)
}

/// A text that wraps, in the letters of a style and a colour.
pub fn text(ui: &mut Ui, words: &str, style: &TextStyle, color: Color32) -> Response {
    let galley = lines(ui, words, style.resolve(ui.style()), color, ui.available_width());
    place(ui, words, galley, color)
}

/// A text cut to the line that is left, in the letters of a style and a colour.
pub fn text_in_line(ui: &mut Ui, words: &str, style: &TextStyle, color: Color32) -> Response {
    let room = ui.available_size_before_wrap().x;
    let galley = one_line(ui, words, style.resolve(ui.style()), color, room);
    place(ui, words, galley, color)
}

/// Puts a text that is set already into the flow of a page.
pub fn place(ui: &mut Ui, words: &str, galley: Arc<Galley>, color: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    if has_right_to_left(words) {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_text_direction(TextDirection::RightToLeft);
        });
    }
    if ui.is_rect_visible(rect) {
        paint_galley(ui, rect.min, galley, color);
    }
    response
}

/// A text that wraps.
pub fn prose(ui: &mut Ui, words: &str) -> Response {
    text(ui, words, &TextStyle::Body, palette(ui).text)
}

/// A text that stands out and wraps.
pub fn strong(ui: &mut Ui, words: &str) -> Response {
    text(ui, words, &theme::named(theme::STRONG), palette(ui).text)
}

/// A text that matters less and wraps.
pub fn weak(ui: &mut Ui, words: &str) -> Response {
    text(ui, words, &SMALL, palette(ui).weak)
}

/// A picture and a text beside it that wraps.
pub fn fact(ui: &mut Ui, icon: Icon, words: &str) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let color = palette(ui).accent;
        let height = theme::line_height(ui, 15.0);
        let (rect, _) = ui.allocate_exact_size(egui::vec2(18.0, height), Sense::empty());
        let center = rect.center() + egui::vec2(0.0, theme::depth(ui, words, 15.0));
        super::button::paint_icon(ui, center, icon.character(), 17.0, color);
        prose(ui, words)
    })
    .inner
}
