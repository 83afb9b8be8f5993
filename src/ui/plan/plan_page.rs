use egui::{Align, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::send;
use super::step::{Unfolded, step};
use crate::app::{PlanCommand, PlanPage, ViewContext};
use crate::model::PlanStep;
use crate::referral::{Nationality, Plan};
use crate::ui::columns;
use crate::ui::icon::{Icon, step_icon};
use crate::ui::labels;
use crate::ui::theme::{Tone, palette, space};
use crate::ui::widgets::{
    Along, button, chip, heading, lines, notice, paint_focus, paint_icon, prose, scrolled, weak,
};

/// From this width on the steps stand beside the plan, in points.
const WITH_STEPS: f32 = 900.0;
/// The width of the list of steps, in points.
const STEPS: f32 = 250.0;
/// Longer lines are hard to read, in points.
const WIDEST: f32 = 780.0;

/// The page of the plan.
#[derive(Default)]
pub struct PlanView {
    unfolded: Unfolded,
    /// The step that is to be brought to the top.
    wanted: Option<PlanStep>,
}

impl PlanView {
    /// Draws the plan, or that it is being made.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let words = view.words;
        let Some(plan) = &view.state.plan.plan else {
            heading(ui, &words.text("plan-title"));
            prose(ui, &words.text("plan-making"));
            return;
        };
        let room = ui.available_rect_before_wrap();
        if room.width() < WITH_STEPS {
            self.page(ui, view, plan);
            return;
        }
        let room = columns::middle(room, STEPS + space::XL + WIDEST);
        let along = Along::new(ui, room);
        let (steps, page) = (
            along.part(0.0, STEPS),
            along.part(STEPS + space::XL, room.width()),
        );
        columns::bare(ui, steps, |ui| self.steps(ui, view, plan));
        columns::bare(ui, page, |ui| self.page(ui, view, plan));
    }

    /// The steps by name: a click brings one to the top.
    fn steps(&mut self, ui: &mut Ui, view: &ViewContext<'_>, plan: &Plan) {
        scrolled(ui, ScrollArea::vertical().id_salt("steps of a plan"), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (at, it) in plan.steps.iter().enumerate() {
                let title = view.words.code("step", it.step.key());
                if jump(ui, at + 1, it.step, &title, it.asked) {
                    self.wanted = Some(it.step);
                }
            }
        });
    }

    fn page(&mut self, ui: &mut Ui, view: &ViewContext<'_>, plan: &Plan) {
        let words = view.words;
        scrolled(ui, ScrollArea::vertical().id_salt("plan"), |ui| {
            heading(ui, &words.text("plan-title"));
            answers(ui, view, plan);
            ui.horizontal_wrapped(|ui| {
                let change = words.text("plan-change");
                if button(ui, Some(Icon::Back), &change, &change).clicked() {
                    send(view, PlanCommand::Show(PlanPage::Where));
                }
                let again = words.text("plan-again");
                if button(ui, Some(Icon::Turn), &again, &again).clicked() {
                    send(view, PlanCommand::Again);
                }
            });
            ui.add_space(space::XS);
            let before = format!("{}\n{}", words.text("before-phone"), words.text("before-say"));
            notice(
                ui,
                Tone::Neutral,
                Icon::Phone,
                &words.text("before-title"),
                Some(&before),
            );
            weak(ui, &words.text("plan-not-called"));
            ui.add_space(space::S);
            for (at, it) in plan.steps.iter().enumerate() {
                let top = ui.cursor().min;
                if self.wanted == Some(it.step) {
                    self.wanted = None;
                    let room = Rect::from_min_size(top, vec2(1.0, 1.0));
                    ui.scroll_to_rect(room, Some(Align::TOP));
                }
                step(ui, view, at + 1, it, plan.inquirer.country, &mut self.unfolded);
            }
        });
    }
}

/// What was answered, and how much is known for each need.
fn answers(ui: &mut Ui, view: &ViewContext<'_>, plan: &Plan) {
    let words = view.words;
    let here = plan.inquirer.country;
    let said = if here.is_worldwide() {
        words.text("plan-here-not-said")
    } else {
        words.with("plan-here", &[("country", (&words.country(here)).into())])
    };
    prose(ui, &said);
    prose(
        ui,
        &match plan.inquirer.nationality {
            Nationality::Of(home) => words.with("plan-home", &[("country", (&words.country(home)).into())]),
            Nationality::Stateless => words.text("plan-home-stateless"),
            Nationality::NotSaid => words.text("plan-home-not-said"),
        },
    );
    if plan.needs.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for answer in &plan.needs {
            let icon = labels::need_icon(&view.state.taxonomy, &answer.need);
            let need = words.term(&answer.need);
            let values = [("need", (&need).into()), ("count", answer.known.into())];
            chip(ui, icon, &words.with("plan-need-known", &values));
        }
    });
}

/// A step in the list beside the plan.
fn jump(ui: &mut Ui, number: usize, step: PlanStep, title: &str, asked: bool) -> bool {
    let colors = palette(ui);
    let width = ui.available_width();
    let before = 40.0;
    let letters = if asked { colors.text } else { colors.weak };
    let font = egui::TextStyle::Body.resolve(ui.style());
    let said = format!("{number}. {title}");
    let label = lines(ui, &said, font, letters, width - before - space::S);
    let height = 40.0_f32.max(label.size().y + space::S);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &said));
    if response.hovered() {
        ui.painter().rect_filled(rect, 8, colors.hovered);
    }
    let along = Along::new(ui, rect);
    let color = if step == PlanStep::DangerNow {
        colors.danger
    } else {
        colors.accent
    };
    paint_icon(ui, along.point(20.0, height / 2.0), step_icon(step), 20.0, color);
    along.paint(ui, before, height / 2.0, label, letters);
    paint_focus(ui, &response);
    response.clicked()
}
