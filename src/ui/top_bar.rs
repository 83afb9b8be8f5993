use egui::{Frame, Id, Margin, Stroke, Ui, vec2};

use super::icon::Icon;
use super::theme::{self, ROUND, TARGET, palette, space};
use super::widgets::{TextBox, button, icon_button, text_box};
use crate::app::{Command, Door, LeaveCommand, Look, ViewContext};

/// Where the search box is found by the keyboard.
pub fn search_id() -> Id {
    Id::unique("search box")
}

/// The search box, and how everything looks.
#[derive(Default)]
pub struct TopBar {
    words: String,
    /// The words that the state had in the last frame: what changed there, changes here.
    known: String,
    has_started: bool,
}

impl TopBar {
    /// Draws the bar.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        if view.state.query.words != self.known {
            self.known.clone_from(&view.state.query.words);
            self.words.clone_from(&view.state.query.words);
        }
        ui.horizontal(|ui| {
            ui.set_min_height(BOX);
            let start = view.words.text("doors-back");
            if icon_button(ui, Icon::Start, &start).clicked() {
                view.send(Command::Go(Door::Start));
            }
            let from_end = theme::from_end(ui);
            ui.with_layout(from_end, |ui| {
                ui.set_min_height(BOX);
                settings(ui, view);
                let room = vec2(ui.available_width().max(160.0), BOX);
                let from_start = theme::from_start(ui);
                ui.allocate_ui_with_layout(room, from_start, |ui| self.search_box(ui, view));
            });
        });
        if !self.has_started {
            self.has_started = true;
            ui.ctx().memory_mut(|memory| memory.request_focus(search_id()));
        }
    }

    fn search_box(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let colors = palette(ui);
        let focused = ui.ctx().memory(|memory| memory.has_focus(search_id()));
        let edge = if focused {
            Stroke::new(2.0, colors.focus)
        } else {
            Stroke::new(1.0, colors.edge)
        };
        Frame::new()
            .fill(colors.surface)
            .stroke(edge)
            .corner_radius(ROUND)
            .inner_margin(Margin::symmetric(8, 2))
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::S;
                    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 34.0), egui::Sense::empty());
                    super::widgets::paint_icon(
                        ui,
                        rect.center(),
                        Icon::Search.character(),
                        19.0,
                        colors.weak,
                    );
                    self.edit(ui, view);
                    if !self.words.is_empty()
                        && icon_button(ui, Icon::Remove, &view.words.text("search-clear")).clicked()
                    {
                        self.words.clear();
                        self.send(view);
                        ui.ctx().memory_mut(|memory| memory.request_focus(search_id()));
                    }
                });
            });
    }

    fn edit(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let room = if self.words.is_empty() {
            0.0
        } else {
            TARGET + space::S
        };
        let of = TextBox {
            id: search_id(),
            label: &view.words.text("search-label"),
            hint: &view.words.text("search-hint"),
            size: 17.0,
            room: vec2(ui.available_width() - room, 34.0),
        };
        let response = text_box(ui, &mut self.words, &of);
        if response.changed() {
            self.send(view);
        }
    }

    fn send(&mut self, view: &ViewContext<'_>) {
        self.known.clone_from(&self.words);
        view.send(Command::Words(self.words.clone()));
    }
}

/// The height of the search box with its frame, in points.
const BOX: f32 = 40.0;
/// Points of width from which on the language in use is named beside its picture.
const NAMED: f32 = 1000.0;
/// Points of width from which on there is room for what explains the button beside it.
const ROOMY: f32 = 760.0;

/// The language, the colours, the size of all text: in reach on every page.
pub fn settings(ui: &mut Ui, view: &ViewContext<'_>) {
    let words = view.words;
    leave(ui, view);
    about_leaving(ui, view);
    let language = words.own_name(words.language());
    let name = words.with("language-button", &[("language", (&language).into())]);
    let asked = if ui.ctx().content_rect().width() < NAMED {
        icon_button(ui, Icon::Languages, &name)
    } else {
        button(ui, Some(Icon::Languages), &language, &name)
    };
    if asked.clicked() {
        view.send(Command::AskForLanguage);
    }
    let (icon, name) = match view.state.look {
        Look::System => (Icon::System, "look-system"),
        Look::Light => (Icon::Light, "look-light"),
        Look::Dark => (Icon::Dark, "look-dark"),
    };
    if icon_button(ui, icon, &words.text(name)).clicked() {
        view.send(Command::NextLook);
    }
    sizes(ui, view);
}

/// The button that leaves at once; it stands on every page.
pub fn leave(ui: &mut Ui, view: &ViewContext<'_>) {
    let word = view.words.text("leave-button");
    if button(ui, Some(Icon::Leave), &word, &word).clicked() {
        view.send(Command::Leave(LeaveCommand::Now));
    }
}

/// Leads to how leaving works and what the program cannot do. A narrow window has it on the start page only.
fn about_leaving(ui: &mut Ui, view: &ViewContext<'_>) {
    if ui.ctx().content_rect().width() < ROOMY || view.state.door == Door::Safety {
        return;
    }
    if icon_button(ui, Icon::Help, &view.words.text("leave-help")).clicked() {
        view.send(Command::Go(Door::Safety));
    }
}

/// The two buttons for the size of all text.
pub fn sizes(ui: &mut Ui, view: &ViewContext<'_>) {
    let words = view.words;
    let size = words.with(
        "text-size",
        &[("percent", usize::from(view.state.text_percent()).into())],
    );
    if icon_button(ui, Icon::Larger, &words.text("text-larger"))
        .on_hover_text(&size)
        .clicked()
    {
        view.send(Command::ResizeText(1));
    }
    if icon_button(ui, Icon::Smaller, &words.text("text-smaller"))
        .on_hover_text(&size)
        .clicked()
    {
        view.send(Command::ResizeText(-1));
    }
}
