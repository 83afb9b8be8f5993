use egui::Ui;

use super::icon::Icon;
use super::link_page;
use super::theme::{self, SMALL, Tone, palette, space};
use super::widgets::{icon_button, notice, prose, section, strong, text, weak};
use crate::app::{Command, ViewContext};
use crate::model::{ServiceCard, Source};

/// Draws who says all this, how old it is, and that nobody has called.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard) {
    let words = view.words;
    let service = &card.service;
    section(ui, Icon::Source, &words.text("sources-title"));
    let key = if service.phones.is_empty() {
        "sources-not-contacted"
    } else {
        "sources-not-called"
    };
    notice(ui, Tone::Neutral, Icon::Note, &words.text(key), None);
    prose(ui, &words.code("grade-sentence", service.grade.key()));
    prose(ui, &words.newest(service.assured_date, view.state.today));
    for source in &service.sources {
        ui.add_space(space::XS);
        one(ui, view, source);
    }
}

fn one(ui: &mut Ui, view: &ViewContext<'_>, source: &Source) {
    let words = view.words;
    let colors = palette(ui);
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.horizontal_top(|ui| {
        let from_end = theme::from_end(ui).with_cross_align(egui::Align::Min);
        ui.with_layout(from_end, |ui| {
            if icon_button(
                ui,
                Icon::Copy,
                &words.with("reach-copy", &[("what", (&source.url).into())]),
            )
            .clicked()
            {
                view.send(Command::Copy(source.url.clone()));
            }
            link_page::ask(ui, view, &source.url);
            let downward = theme::downward(ui);
            ui.with_layout(downward, |ui| strong(ui, &source.title));
        });
    });
    text(ui, &source.url, &SMALL, colors.accent);
    match source.published {
        Some(date) => weak(
            ui,
            &words.with("source-date", &[("date", (&words.date(date)).into())]),
        ),
        None => weak(ui, &words.text("source-date-unknown")),
    };
    ui.spacing_mut().item_spacing.y = 6.0;
}
