use egui::{CornerRadius, Frame, Margin, RichText, Ui};

use super::button::paint_icon;
use crate::ui::icon::Icon;
use crate::ui::theme::{ROUND, STRONG, Tone, palette, space};

/// A coloured box with a sign, a title and a text: what must be read first.
pub fn notice(ui: &mut Ui, tone: Tone, icon: Icon, title: &str, text: Option<&str>) {
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
                let (rect, _) = ui.allocate_exact_size(egui::vec2(20.0, 22.0), egui::Sense::empty());
                paint_icon(ui, rect.center(), icon.character(), 19.0, letters);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    let title = RichText::new(title)
                        .text_style(egui::TextStyle::Name(STRONG.into()))
                        .color(letters);
                    ui.add(egui::Label::new(title).wrap());
                    if let Some(text) = text {
                        ui.add(egui::Label::new(RichText::new(text).color(colors.text)).wrap());
                    }
                });
            });
        });
}
