use egui::{CentralPanel, Frame, Id, Margin, Panel, ScrollArea, Ui};

use super::icon::Icon;
use super::theme::{self, Tone, palette, space};
use super::widgets::{
    Find, Tile, TileRole, button, fact, find_box, flow, heading, notice, prose, scrolled, section, tile, weak,
};
use super::{columns, keeping_section, keyboard, top_bar};
use crate::app::{Afterwards, Command, Door, LeaveCommand, ViewContext};

/// What the program cannot protect from, with a picture each.
const LIMITS: [(Icon, &str); 12] = [
    (Icon::People, "limit-eyes"),
    (Icon::Search, "limit-spying"),
    (Icon::System, "limit-owner"),
    (Icon::Web, "limit-download"),
    (Icon::Source, "limit-usb"),
    (Icon::Phone, "limit-calls"),
    (Icon::Message, "limit-answer"),
    (Icon::Web, "limit-browser"),
    (Icon::Copy, "limit-copy"),
    (Icon::Table, "limit-disk"),
    (Icon::Enlarge, "limit-photo"),
    (Icon::WeaklyAttested, "limit-facts"),
];

/// How to leave, and what this program cannot do.
#[derive(Default)]
pub struct SafetyPage {
    /// The words that bring the program back, as they are being typed.
    typed: Option<String>,
}

impl SafetyPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        keyboard::while_asking(ui, view);
        let frame = |x: i8, y: i8| {
            Frame::new()
                .fill(palette(ui).background)
                .inner_margin(Margin::symmetric(x, y))
        };
        let (above, page) = (frame(24, 10), frame(24, 12));
        Panel::top("safety bar")
            .frame(above)
            .show_separator_line(false)
            .show(ui, |ui| {
                flow(ui, |ui| {
                    ui.horizontal(|ui| {
                        let from_start = view.state.behind() == Door::Start;
                        let key = if from_start { "doors-back" } else { "question-back" };
                        let back = view.words.text(key);
                        if button(ui, Some(Icon::Back), &back, &back).clicked() {
                            view.send(Command::Back);
                        }
                        let from_end = theme::from_end(ui);
                        ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
                    });
                });
            });
        CentralPanel::no_frame().frame(page).show(ui, |ui| {
            let room = columns::reading(ui.available_rect_before_wrap());
            columns::bare(ui, room, |ui| {
                scrolled(ui, ScrollArea::vertical().id_salt("safety"), |ui| {
                    self.page(ui, view);
                });
            });
        });
    }

    fn page(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let words = view.words;
        heading(ui, &words.text("safety-title"));
        section(ui, Icon::Leave, &words.text("leave-title"));
        prose(ui, &words.text("leave-how"));
        prose(ui, &words.text("leave-forgets"));
        prose(ui, &words.text("leave-not"));
        let attempt = words.text("leave-try");
        if button(ui, None, &attempt, &attempt).clicked() {
            view.send(Command::Leave(LeaveCommand::Try));
        }
        if view.state.leaving.tried {
            notice(ui, Tone::Good, Icon::Check, &words.text("leave-tried"), None);
        }
        self.afterwards(ui, view);
        ui.add_space(space::S);
        section(ui, Icon::Caution, &words.text("limits-title"));
        for (icon, key) in LIMITS {
            fact(ui, icon, &words.text(key));
        }
        ui.add_space(space::S);
        notice(ui, Tone::Neutral, Icon::Note, &words.text("limits-safer"), None);
        ui.add_space(space::S);
        keeping_section::ui(ui, view);
        ui.add_space(space::L);
    }

    /// Whether the program ends, or stays on the empty page until some words are typed there.
    fn afterwards(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let words = view.words;
        let leaving = &view.state.leaving;
        section(ui, Icon::Forward, &words.text("leave-then"));
        for (afterwards, key) in [
            (Afterwards::End, "leave-then-end"),
            (Afterwards::Stay, "leave-then-stay"),
        ] {
            let of = Tile {
                icon: None,
                label: &words.text(key),
                about: None,
                chosen: leaving.afterwards == afterwards,
                role: TileRole::Radio,
                width: ui.available_width(),
            };
            if tile(ui, &of).0.clicked() {
                view.send(Command::Leave(LeaveCommand::Afterwards(afterwards)));
            }
        }
        if leaving.afterwards == Afterwards::End {
            self.typed = None;
            return;
        }
        let values = [("words", (&leaving.words_back).into())];
        prose(ui, &words.with("leave-then-about", &values));
        weak(ui, &words.text("leave-words"));
        let typed = self.typed.get_or_insert_with(|| leaving.words_back.clone());
        let find = Find {
            id: Id::unique("words that bring the program back"),
            label: &words.text("leave-words"),
            hint: "",
            height: 40.0,
        };
        if find_box(ui, typed, &find).changed() {
            view.send(Command::Leave(LeaveCommand::WordsBack(typed.clone())));
        }
    }
}
