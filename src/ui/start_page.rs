use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use super::icon::Icon;
use super::theme::{self, palette, space};
use super::widgets::{Tile, TileRole, fact, flow, heading, link_button, scrolled, tile};
use super::{columns, keyboard, top_bar};
use crate::app::{Command, Door, ViewContext};
use crate::model::CountryCode;

/// The widest a door is, in points.
const WIDEST: f32 = 560.0;

/// Draws the page where a door is chosen.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>) {
    keyboard::while_asking(ui, view);
    let words = view.words;
    let frame = |x: i8, y: i8| {
        Frame::new()
            .fill(palette(ui).background)
            .inner_margin(Margin::symmetric(x, y))
    };
    let (above, page) = (frame(24, 10), frame(24, 16));
    Panel::top("start bar")
        .frame(above)
        .show_separator_line(false)
        .show(ui, |ui| {
            flow(ui, |ui| {
                ui.horizontal(|ui| {
                    let from_end = theme::from_end(ui);
                    ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
                });
            });
        });
    CentralPanel::no_frame().frame(page).show(ui, |ui| {
        let room = columns::middle(ui.available_rect_before_wrap(), WIDEST);
        columns::bare(ui, room, |ui| {
            scrolled(ui, ScrollArea::vertical().id_salt("doors"), |ui| {
                heading(ui, &words.text("doors-title"));
                fact(ui, Icon::Leave, &words.text("leave-first"));
                let limits = words.text("limits-title");
                ui.horizontal(|ui| {
                    // Under the words of the line above, not under its picture.
                    ui.add_space(space::M);
                    if link_button(ui, &limits, &limits).clicked() {
                        view.send(Command::Go(Door::Safety));
                    }
                });
                ui.add_space(space::S);
                ui.spacing_mut().item_spacing.y = space::M;
                let somewhere = view.state.plan.country.unwrap_or(CountryCode::WORLDWIDE);
                for (icon, key, about, command) in [
                    (
                        Icon::Plan,
                        "doors-plan",
                        "doors-plan-text",
                        Command::Go(Door::Plan),
                    ),
                    (
                        Icon::Search,
                        "doors-directory",
                        "doors-directory-text",
                        Command::Go(Door::Directory),
                    ),
                    (
                        Icon::Shield,
                        "doors-contact",
                        "doors-contact-text",
                        Command::Go(Door::Check),
                    ),
                    (
                        Icon::Languages,
                        "cards-title",
                        "doors-cards-text",
                        Command::ShowCards(somewhere, None),
                    ),
                    (
                        Icon::Leave,
                        "safety-title",
                        "safety-text",
                        Command::Go(Door::Safety),
                    ),
                ] {
                    let of = Tile {
                        icon: Some(icon.character()),
                        label: &words.text(key),
                        about: Some(&words.text(about)),
                        // The door for somebody who needs help now.
                        chosen: icon == Icon::Plan,
                        role: TileRole::Button,
                        width: ui.available_width(),
                    };
                    if tile(ui, &of).0.clicked() {
                        view.send(command);
                    }
                }
            });
        });
    });
}
