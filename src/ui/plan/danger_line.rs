use egui::{CornerRadius, Frame, Margin, Ui};

use crate::app::ViewContext;
use crate::ui::emergency_bar::{in_danger, of_country};
use crate::ui::theme::{ROUND, Tone, palette};
use crate::ui::widgets::prose;

/// Draws the first line of every question: what to do in danger now.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>) {
    let (_, ground) = palette(ui).tone(Tone::Danger);
    Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::symmetric(12, 4))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                in_danger(ui, view);
                match &view.state.plan.emergency {
                    Some((country, numbers)) => of_country(ui, view, *country, numbers),
                    None => {
                        prose(ui, &view.words.text("question-danger"));
                    }
                }
            });
        });
}
