//! The plan door: three questions, one a screen, then whom to turn to.

mod country_question;
mod danger_line;
mod map_shapes;
mod needs_question;
mod plan_page;
mod referral;
mod referral_details;
mod step;
mod way;
mod world_map;

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::icon::Icon;
use super::theme::{BIG_TARGET, palette, space};
use super::top_bar;
use super::widgets::{button, flow, weak};
use super::{keyboard, theme};
use crate::app::{Command, PlanCommand, PlanPage, ViewContext};
use country_question::CountryQuestion;
use needs_question::NeedsQuestion;
use plan_page::PlanView;

pub use way::means;

/// What the pages hold between frames: what is being typed, where the map stands, what is unfolded.
#[derive(Default)]
pub struct PlanPages {
    here: CountryQuestion,
    home: CountryQuestion,
    needs: NeedsQuestion,
    plan: PlanView,
    /// The page of the last frame: a new one takes the keyboard.
    shown: Option<PlanPage>,
}

impl PlanPages {
    /// What was typed to find a country.
    pub fn forget_typed(&mut self) {
        self.here.forget_typed();
        self.home.forget_typed();
    }

    /// Draws the question or the plan.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        keyboard::while_asking(ui, view);
        let page = view.state.plan.page;
        let is_new = self.shown.replace(page) != Some(page);
        if is_new {
            self.forget_typed();
            // What had the keyboard on the last page is gone.
            ui.ctx().memory_mut(|memory| {
                if let Some(focused) = memory.focused() {
                    memory.surrender_focus(focused);
                }
            });
        }
        let frame = |x: i8, y: i8| {
            Frame::new()
                .fill(palette(ui).background)
                .inner_margin(Margin::symmetric(x, y))
        };
        let (above, below, page_frame) = (frame(24, 10), frame(24, 0), frame(24, 12));
        Panel::top("plan bar")
            .frame(above)
            .show_separator_line(false)
            .show(ui, |ui| flow(ui, |ui| bar(ui, view, page)));
        if page != PlanPage::Plan {
            // The plan itself begins with it.
            Panel::top("plan danger")
                .frame(below)
                .show_separator_line(false)
                .show(ui, |ui| flow(ui, |ui| danger_line::ui(ui, view)));
        }
        CentralPanel::no_frame().frame(page_frame).show(ui, |ui| {
            flow(ui, |ui| match page {
                PlanPage::Where => self.here.ui(ui, view, country_question::Asked::Here),
                PlanPage::Home => self.home.ui(ui, view, country_question::Asked::Home),
                PlanPage::Needs => self.needs.ui(ui, view),
                PlanPage::Plan => self.plan.ui(ui, view),
            });
        });
    }
}

/// Back, which question it is, and what is in reach on every page.
fn bar(ui: &mut Ui, view: &ViewContext<'_>, page: PlanPage) {
    let words = view.words;
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = BIG_TARGET;
        ui.set_min_height(BIG_TARGET);
        let back = words.text("question-back");
        if button(ui, Some(Icon::Back), &back, &back).clicked() {
            view.send(Command::Back);
        }
        let place = PlanPage::QUESTIONS.iter().position(|it| *it == page);
        if let Some(place) = place {
            let values = [
                ("number", (place + 1).into()),
                ("count", PlanPage::QUESTIONS.len().into()),
            ];
            weak(ui, &words.with("question-number", &values));
        }
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| {
            ui.set_min_height(BIG_TARGET);
            top_bar::settings(ui, view);
        });
    });
}

/// The buttons below a question, at the side where reading ends: on, or past it without an answer.
fn go_on(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let frame = Frame::new()
        .fill(palette(ui).background)
        .inner_margin(Margin::symmetric(0, 10));
    Panel::bottom("plan go on")
        .frame(frame)
        .show_separator_line(true)
        .show(ui, |ui| {
            flow(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    ui.spacing_mut().interact_size.y = BIG_TARGET;
                    let from_end = theme::from_end(ui);
                    ui.with_layout(from_end, content);
                });
            });
        });
}

fn send(view: &ViewContext<'_>, command: PlanCommand) {
    view.send(Command::Plan(command));
}
