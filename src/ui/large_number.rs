use egui::{CentralPanel, FontFamily, FontId, Frame, Margin, Role, Ui};

use super::icon::Icon;
use super::theme::{self, palette, space};
use super::top_bar;
use super::widgets::{button, flow, heading, lines, name, place, prose, qr, weak};
use crate::app::{Command, LargeNumber, ViewContext};
use crate::text::BOLD_FAMILY;

/// The largest letters, in points.
const LARGEST: f32 = 160.0;

/// Draws a number so large that it is read across a table.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, number: &LargeNumber) {
    let words = view.words;
    let colors = palette(ui);
    let frame = Frame::new().fill(colors.surface).inner_margin(Margin::same(32));
    CentralPanel::no_frame().frame(frame).show(ui, |ui| {
        flow(ui, |ui| {
            ui.horizontal(|ui| {
                let close = words.text("large-close");
                if button(ui, Some(Icon::Back), &close, &close).clicked() {
                    view.send(Command::Back);
                }
                let copy = words.with("reach-copy", &[("what", (&number.number).into())]);
                if button(ui, Some(Icon::Copy), &words.text("reach-copy-word"), &copy).clicked() {
                    view.send(Command::Copy(number.number.clone()));
                }
                let say = words.text("cards-title");
                if button(ui, Some(Icon::Languages), &say, &say).clicked() {
                    view.send(Command::ShowCards(number.country, Some(number.number.clone())));
                }
                let from_end = theme::from_end(ui);
                ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
            })
        });
        let size = fitting_size(ui, &number.number);
        let used = size * 1.4 + if number.link.is_some() { 430.0 } else { 180.0 };
        ui.add_space(((ui.available_height() - used) / 2.0).max(space::L));
        ui.vertical_centered(|ui| {
            heading(ui, &number.name);
            let digits = lines(ui, &number.number, bold(size), colors.text, ui.available_width());
            let response = place(ui, &number.number, digits, colors.text);
            name(
                &response,
                Role::Label,
                &words.with("large-number", &[("number", (&number.number).into())]),
            );
            if let Some(note) = &number.note {
                prose(ui, note);
            }
            weak(ui, &words.text("before-phone"));
            weak(ui, &words.text("before-say"));
            if let Some(link) = &number.link {
                code(ui, view, &number.number, link);
            }
        });
    });
}

/// A square of dots for the camera of another phone.
fn code(ui: &mut Ui, view: &ViewContext<'_>, shown: &str, link: &str) {
    let size = (ui.available_height() - 40.0).clamp(120.0, 260.0);
    let name = view.words.with("qr-name", &[("what", shown.into())]);
    ui.add_space(space::S);
    if qr(ui, link, size, &name).is_some() {
        weak(ui, &view.words.text("qr-text"));
    }
}

fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD_FAMILY.into()))
}

/// As large as one line allows.
fn fitting_size(ui: &Ui, number: &str) -> f32 {
    let width = ui
        .painter()
        .layout_no_wrap(number.to_owned(), bold(40.0), palette(ui).text)
        .size()
        .x;
    (40.0 * ui.available_width() / width.max(1.0)).clamp(28.0, LARGEST)
}
