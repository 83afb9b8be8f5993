use egui::{CentralPanel, Frame, Margin, Ui};

use super::icon::Icon;
use super::theme::{Tone, palette, space};
use super::top_bar;
use super::widgets::{flow, heading, notice, prose, weak};
use crate::app::{Failure, ViewContext};

/// Draws what takes the window's place when there is nothing that may be shown.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, failure: &Failure) {
    let words = view.words;
    let (key, reason) = match failure {
        Failure::Damaged(reason) => ("failure-damaged", Some(reason)),
        Failure::Unreadable(reason) => ("failure-unreadable", Some(reason)),
        Failure::Stopped => ("failure-stopped", None),
    };
    let frame = Frame::new()
        .fill(palette(ui).background)
        .inner_margin(Margin::same(32));
    CentralPanel::no_frame().frame(frame).show(ui, |ui| {
        flow(ui, |ui| {
            ui.set_max_width(640.0);
            ui.horizontal(|ui| top_bar::settings(ui, view));
            heading(ui, &words.text("failure-title"));
            ui.add_space(space::S);
            notice(ui, Tone::Caution, Icon::Caution, &words.text(key), None);
            ui.add_space(space::S);
            prose(ui, &words.text("failure-do"));
            if let Some(reason) = reason {
                ui.add_space(space::S);
                weak(ui, &words.with("failure-reason", &[("reason", reason.into())]));
            }
        });
    });
}
