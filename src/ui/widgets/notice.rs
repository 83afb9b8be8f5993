use egui::{CornerRadius, Frame, Margin, TextStyle, Ui};

use super::button::paint_icon;
use super::line::text;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, ROUND, STRONG, Tone, palette, space};

/// A coloured box with a sign, a title and a text: what must be read first.
pub fn notice(ui: &mut Ui, tone: Tone, icon: Icon, title: &str, words: Option<&str>) {
    let colors = palette(ui);
    let (letters, ground) = colors.tone(tone);
    Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                let height = theme::line_height(ui, 15.0);
                let (rect, _) = ui.allocate_exact_size(egui::vec2(20.0, height), egui::Sense::empty());
                let center = rect.center() + egui::vec2(0.0, theme::depth(ui, title, 15.0));
                paint_icon(ui, center, icon.character(), 19.0, letters);
                let below = theme::downward(ui);
                ui.with_layout(below, |ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    text(ui, title, &theme::named(STRONG), letters);
                    if let Some(words) = words {
                        text(ui, words, &TextStyle::Body, colors.text);
                    }
                });
            });
        });
}
