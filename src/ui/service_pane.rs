use egui::{ScrollArea, Ui};

use super::columns::Columns;
use super::icon::Icon;
use super::theme::{Tone, palette, space};
use super::widgets::{badge, button, fact, heading, notice, prose, scrolled, section, weak};
use super::{labels, service_facts, service_reach, service_sources};
use crate::app::{Command, ViewContext};
use crate::model::{ServiceCard, Status};

/// The page of one service.
#[derive(Default)]
pub struct ServicePane {
    shown: Option<crate::model::ServiceId>,
}

impl ServicePane {
    /// Draws the page, or what stands in its place until one is chosen.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>, columns: Columns) {
        if view.state.wanted.is_some() {
            let key = if view.state.came_from.is_some() {
                "question-back"
            } else if columns == Columns::One {
                "service-back"
            } else {
                "service-close"
            };
            let icon = if columns == Columns::One {
                Icon::Back
            } else {
                Icon::Remove
            };
            let word = view.words.text(key);
            if button(ui, Some(icon), &word, &word).clicked() {
                view.send(Command::Back);
            }
        }
        match (&view.state.card, &view.state.wanted) {
            (Some(card), _) => {
                let is_new = self.shown.as_ref() != Some(&card.service.id);
                self.shown = Some(card.service.id.clone());
                let mut area = ScrollArea::vertical().id_salt("service");
                if is_new {
                    area = area.vertical_scroll_offset(0.0);
                }
                scrolled(ui, area, |ui| page(ui, view, card));
            }
            (None, Some(_)) => {
                weak(ui, &view.words.text("service-opening"));
            }
            (None, None) => nothing_chosen(ui, view),
        }
    }
}

fn nothing_chosen(ui: &mut Ui, view: &ViewContext<'_>) {
    let words = view.words;
    ui.add_space(space::L);
    heading(ui, &words.text("nothing-chosen-title"));
    prose(ui, &words.text("nothing-chosen-text"));
    ui.add_space(space::L);
    fact(ui, Icon::Source, &words.text("nothing-chosen-promise"));
    ui.add_space(space::S);
    let writes = view.state.keeping.is_on;
    let key = if writes {
        "keep-careful"
    } else {
        "nothing-chosen-trace"
    };
    fact(ui, Icon::Note, &words.text(key));
}

fn page(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard) {
    let words = view.words;
    let colors = palette(ui);
    let (service, organization) = (&card.service, &card.organization);
    ui.add_space(space::XS);
    heading(ui, &service.name);
    ui.spacing_mut().item_spacing.y = 6.0;
    if !service.name.contains(&organization.name) {
        prose(ui, &organization.name);
    }
    if let Some(local_name) = &organization.local_name {
        prose(ui, local_name);
    }
    weak(ui, &words.code("kind", organization.kind.key()));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        badge(ui, &labels::openness(words, colors, card.openness));
        badge(ui, &labels::grade(words, colors, service.grade));
    });
    know_first(ui, view, card);
    service_reach::ui(ui, view, card);
    gives(ui, view, card);
    service_facts::ui(ui, view, card);
    service_sources::ui(ui, view, card);
    section(ui, Icon::Note, &words.text("summary-title"));
    prose(ui, &service.summary);
    ui.add_space(space::XL);
}

/// What people must know before they rely on it.
fn know_first(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard) {
    let words = view.words;
    let service = &card.service;
    if service.status == Status::Active && service.alert.is_none() {
        return;
    }
    let title = if service.status == Status::Active {
        words.text("service-alert")
    } else {
        words.code("status", service.status.key())
    };
    notice(ui, Tone::Caution, Icon::Caution, &title, service.alert.as_deref());
    ui.add_space(space::XS);
}

fn gives(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard) {
    section(ui, Icon::People, &view.words.text("gives-title"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for need in &card.service.needs {
            let icon = labels::need_icon(&view.state.taxonomy, need);
            super::widgets::chip(ui, icon, &view.words.term(need));
        }
    });
}
