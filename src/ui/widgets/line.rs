use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, FontId, Galley, Response, RichText, Ui};

use crate::text::display_order;
use crate::ui::icon::Icon;
use crate::ui::theme::{SMALL, palette, space};

/// A text cut to one line of a width, in points.
pub fn one_line(ui: &Ui, words: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(display_order(words).into_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(width.max(1.0));
    ui.painter().layout_job(job)
}

/// A text that wraps.
pub fn prose(ui: &mut Ui, words: &str) -> Response {
    ui.add(egui::Label::new(display_order(words).as_ref()).wrap())
}

/// A text that matters less and wraps.
pub fn weak(ui: &mut Ui, words: &str) -> Response {
    let color = palette(ui).weak;
    let text = RichText::new(display_order(words).into_owned())
        .text_style(SMALL)
        .color(color);
    ui.add(egui::Label::new(text).wrap())
}

/// A picture and a text beside it that wraps.
pub fn fact(ui: &mut Ui, icon: Icon, words: &str) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let color = palette(ui).accent;
        let (rect, _) = ui.allocate_exact_size(egui::vec2(18.0, 22.0), egui::Sense::empty());
        super::button::paint_icon(ui, rect.center(), icon.character(), 17.0, color);
        prose(ui, words)
    })
    .inner
}
