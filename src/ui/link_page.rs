use egui::{CentralPanel, Frame, Margin, Ui};

use super::icon::Icon;
use super::theme::{Tone, palette, space};
use super::widgets::{button, flow, heading, main_button, notice, prose, text, weak};
use super::{columns, theme, top_bar};
use crate::app::{Command, Link, LinkCommand, ViewContext};

/// Asks whether a page is to be opened in the browser, and shows its whole address.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, link: &Link) {
    let words = view.words;
    let frame = Frame::new()
        .fill(palette(ui).background)
        .inner_margin(Margin::same(24));
    CentralPanel::no_frame().frame(frame).show(ui, |ui| {
        flow(ui, |ui| {
            ui.horizontal(|ui| {
                let back = words.text("link-no");
                if button(ui, Some(Icon::Back), &back, &back).clicked() {
                    view.send(Command::Back);
                }
                let from_end = theme::from_end(ui);
                ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
            });
        });
        let room = columns::reading(ui.available_rect_before_wrap());
        columns::bare(ui, room, |ui| {
            ui.add_space(space::L);
            heading(ui, &words.text("link-title"));
            ui.add_space(space::S);
            weak(ui, &words.text("link-whole"));
            text(
                ui,
                link.page.as_str(),
                &theme::named(theme::STRONG),
                palette(ui).accent,
            );
            ui.add_space(space::S);
            if link.page.has_unusual_letters() {
                notice(
                    ui,
                    Tone::Caution,
                    Icon::Caution,
                    &words.text("link-letters"),
                    None,
                );
            }
            prose(ui, &words.text("link-about"));
            ui.add_space(space::S);
            if link.has_failed {
                notice(ui, Tone::Caution, Icon::Caution, &words.text("link-failed"), None);
            }
            let open = words.text("link-yes");
            if main_button(ui, Icon::Web, &open).clicked() {
                view.send(Command::Link(LinkCommand::Open));
            }
            let copy = words.with("reach-copy", &[("what", link.page.as_str().into())]);
            if button(ui, Some(Icon::Copy), &words.text("reach-copy-word"), &copy).clicked() {
                view.send(Command::Copy(link.page.as_str().to_owned()));
            }
        });
    });
}

/// The button that asks, beside an address; only on somebody's own computer, and only for a page of the web.
pub fn ask(ui: &mut Ui, view: &ViewContext<'_>, address: &str) {
    let is_page = || crate::disarming::WebPage::parse(address).is_some();
    if !view.state.keeping.is_on || !is_page() {
        return;
    }
    let said = view.words.with("link-open-name", &[("what", address.into())]);
    if button(ui, Some(Icon::Web), &view.words.text("link-open"), &said).clicked() {
        view.send(Command::Link(LinkCommand::Ask(address.to_owned())));
    }
}
