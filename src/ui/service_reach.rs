use egui::{CornerRadius, Frame, Margin, TextStyle, Ui};

use super::icon::Icon;
use super::theme::{self, NUMBER, ROUND, palette, space};
use super::widgets::{
    button, fact, icon_button, paint_icon, prose, section, strong, text, text_in_line, weak,
};
use super::{labels, link_page};
use crate::app::{Command, LargeNumber, ViewContext};
use crate::model::{Phone, ServiceCard};
use crate::referral::phone_link;
use crate::text::international;

/// Draws every way to reach a service.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard) {
    let words = view.words;
    let service = &card.service;
    section(ui, Icon::Phone, &words.text("reach-title"));
    let number = service.phones.first().map(|phone| phone.number.clone());
    let say = words.text("cards-title");
    if button(ui, Some(Icon::Languages), &say, &say).clicked() {
        view.send(Command::ShowCards(service.country, number));
    }
    for phone in &service.phones {
        phone_card(ui, view, card, phone);
    }
    for email in &service.emails {
        address(ui, view, Icon::Mail, &words.text("reach-email"), email, None);
    }
    for contact in &service.contacts {
        let kind = words.code("contact", contact.kind.key());
        address(
            ui,
            view,
            Icon::Message,
            &kind,
            &contact.value,
            contact.label.as_deref(),
        );
    }
    if let Some(website) = &service.website {
        address(ui, view, Icon::Web, &words.text("reach-web"), website, None);
        let opens = view.state.keeping.is_on;
        let key = if opens { "link-about" } else { "reach-web-note" };
        weak(ui, &words.text(key));
    }
    let nothing = service.phones.is_empty() && service.emails.is_empty() && service.contacts.is_empty();
    if nothing && service.website.is_none() {
        prose(ui, &words.text("reach-none"));
    }
}

fn boxed(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let colors = palette(ui);
    Frame::new()
        .fill(colors.raised)
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::same(10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            content(ui);
        });
}

fn phone_card(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard, phone: &Phone) {
    let words = view.words;
    let colors = palette(ui);
    boxed(ui, |ui| {
        let kind = words.code("phone", phone.kind.key());
        let title = match &phone.label {
            Some(label) => format!("{kind}: {}", words.purpose(label)),
            None => kind,
        };
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(18.0, 20.0), egui::Sense::empty());
            let center = rect.center() + egui::vec2(0.0, theme::depth(ui, &title, 13.0));
            paint_icon(
                ui,
                center,
                labels::phone_icon(phone.kind).character(),
                17.0,
                colors.accent,
            );
            weak(ui, &title);
        });
        ui.horizontal(|ui| {
            let from_end = theme::from_end(ui);
            ui.with_layout(from_end, |ui| {
                number_buttons(ui, view, card, phone);
                let from_start = theme::from_start(ui);
                ui.with_layout(from_start, |ui| {
                    text_in_line(ui, &phone.number, &theme::named(NUMBER), colors.text);
                });
            });
        });
        beside_the_number(ui, view, card, phone);
    });
}

fn number_buttons(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard, phone: &Phone) {
    let words = view.words;
    let values = [("what", (&phone.number).into())];
    if icon_button(ui, Icon::Enlarge, &words.with("reach-enlarge", &values)).clicked() {
        view.send(Command::Enlarge(LargeNumber {
            number: phone.number.clone(),
            name: card.service.name.clone(),
            note: inside_only(view, card, phone),
            country: card.service.country,
            link: phone_link(phone, card.service.country),
        }));
    }
    if button(
        ui,
        Some(Icon::Copy),
        &words.text("reach-copy-word"),
        &words.with("reach-copy", &values),
    )
    .clicked()
    {
        view.send(Command::Copy(phone.number.clone()));
    }
}

fn inside_only(view: &ViewContext<'_>, card: &ServiceCard, phone: &Phone) -> Option<String> {
    let country = view.words.country(card.service.country);
    phone.inside_only().then(|| {
        view.words
            .with("reach-inside-only", &[("country", (&country).into())])
    })
}

/// The form for callers from abroad, cost, hours.
fn beside_the_number(ui: &mut Ui, view: &ViewContext<'_>, card: &ServiceCard, phone: &Phone) {
    let words = view.words;
    let country = words.country(card.service.country);
    if let Some(note) = inside_only(view, card, phone) {
        text(ui, &note, &TextStyle::Body, palette(ui).caution);
    } else if let Some(e164) = &phone.e164 {
        if digits(e164) != digits(&phone.number) {
            from_abroad(ui, view, e164, &phone.number);
        }
    } else if !phone.number.starts_with('+') && !card.service.country.is_worldwide() {
        weak(
            ui,
            &words.with("reach-abroad-unknown", &[("country", (&country).into())]),
        );
    }
    if phone.toll_free == Some(true) {
        weak(ui, &words.text("reach-free"));
    }
    if let Some(schedule) = &phone.schedule
        && Some(schedule) != card.service.schedule.as_ref()
    {
        for line in words.schedule(schedule) {
            weak(ui, &line);
        }
    }
    if let Some(note) = &phone.schedule_note {
        weak(ui, &format!("{note} ({})", words.text("note-in-english")));
    }
}

fn from_abroad(ui: &mut Ui, view: &ViewContext<'_>, e164: &str, national: &str) {
    let words = view.words;
    let shown = international(e164, national);
    ui.horizontal(|ui| {
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| {
            if icon_button(
                ui,
                Icon::Copy,
                &words.with("reach-copy", &[("what", e164.into())]),
            )
            .clicked()
            {
                view.send(Command::Copy(e164.to_owned()));
            }
            let from_start = theme::from_start(ui);
            ui.with_layout(from_start, |ui| {
                prose(
                    ui,
                    &words.with("reach-from-abroad", &[("number", (&shown).into())]),
                );
            });
        });
    });
}

fn address(ui: &mut Ui, view: &ViewContext<'_>, icon: Icon, kind: &str, value: &str, label: Option<&str>) {
    let words = view.words;
    boxed(ui, |ui| {
        ui.horizontal(|ui| {
            let from_end = theme::from_end(ui);
            ui.with_layout(from_end, |ui| {
                let said = words.with("reach-copy", &[("what", value.into())]);
                if button(ui, Some(Icon::Copy), &words.text("reach-copy-word"), &said).clicked() {
                    view.send(Command::Copy(value.to_owned()));
                }
                link_page::ask(ui, view, value);
                let from_start = theme::from_start(ui);
                ui.with_layout(from_start, |ui| {
                    let (rect, _) = ui.allocate_exact_size(egui::vec2(18.0, 20.0), egui::Sense::empty());
                    let center = rect.center() + egui::vec2(0.0, theme::depth(ui, kind, 13.0));
                    paint_icon(ui, center, icon.character(), 17.0, palette(ui).accent);
                    weak(ui, kind);
                });
            });
        });
        strong(ui, value);
        if let Some(label) = label {
            fact(ui, Icon::Note, label);
        }
    });
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}
