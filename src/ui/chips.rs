use egui::Ui;

use super::columns::Columns;
use super::labels;
use super::widgets::{link_button, removable_chip};
use crate::app::{Command, FilterName, Loosening, ViewContext};

/// Draws what is chosen, each to be taken away by a click.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, columns: Columns) {
    if view.state.chosen_filters() == 0 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for filter in FilterName::ALL {
            for value in filter.chosen(&view.state.query) {
                let label = labels::value(view.words, &value);
                let name = view.words.with("filters-remove", &[("value", (&label).into())]);
                if removable_chip(ui, &label, &name).clicked() {
                    view.send(Command::Toggle(value));
                }
            }
        }
        // Side by side with the filters, their own button is in sight.
        if columns == Columns::One && view.state.chosen_filters() > 1 {
            let clear = view.words.text("filters-clear-all");
            if link_button(ui, &clear, &clear).clicked() {
                view.send(Command::Loosen(Loosening::Everything));
            }
        }
    });
}
