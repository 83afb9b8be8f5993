use egui::{ScrollArea, Ui};

use super::{go_on, send};
use crate::app::{PlanCommand, PlanPage, ViewContext};
use crate::referral::Trait;
use crate::ui::icon::{Icon, trait_icon};
use crate::ui::labels;
use crate::ui::theme::{BIG_TARGET, space};
use crate::ui::widgets::{
    Tile, TileRole, button, heading, link_button, main_button, prose, scrolled, tile, weak,
};

/// The smallest width of a need, in points.
const NEED: f32 = 250.0;

/// The third question, with what else matters folded away below.
#[derive(Default)]
pub struct NeedsQuestion {
    unfolded: bool,
}

impl NeedsQuestion {
    /// Draws the question.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let words = view.words;
        go_on(ui, |ui| {
            let done = words.text("needs-done");
            if main_button(ui, Icon::Forward, &done).clicked() {
                send(view, PlanCommand::Show(PlanPage::Plan));
            }
            if view.state.plan.needs.is_empty() {
                let skip = words.text("question-skip");
                if button(ui, None, &skip, &skip).clicked() {
                    send(view, PlanCommand::Show(PlanPage::Plan));
                }
            }
        });
        scrolled(ui, ScrollArea::vertical().id_salt("needs of a plan"), |ui| {
            heading(ui, &words.text("needs-title"));
            prose(ui, &words.text("needs-text"));
            ui.add_space(space::XS);
            let needs: Vec<_> = view
                .state
                .taxonomy
                .needs()
                .map(|need| {
                    let picture = labels::need_icon(&view.state.taxonomy, &need.id);
                    let chosen = view.state.plan.needs.contains(&need.id);
                    (
                        picture,
                        words.term(&need.id),
                        chosen,
                        PlanCommand::Need(need.id.clone()),
                    )
                })
                .collect();
            tiles(ui, view, &needs);
            ui.add_space(space::M);
            self.about(ui, view);
            ui.add_space(space::M);
        });
    }

    fn about(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let words = view.words;
        let title = words.text("about-title");
        ui.spacing_mut().interact_size.y = BIG_TARGET;
        if link_button(ui, &title, &title).clicked() {
            self.unfolded = !self.unfolded;
        }
        if !self.unfolded && view.state.plan.traits.is_empty() {
            return;
        }
        weak(ui, &words.text("about-text"));
        ui.add_space(space::XS);
        let traits = Trait::ALL.map(|it| {
            let chosen = view.state.plan.traits.contains(&it);
            let label = words.code("trait", it.key());
            (trait_icon(it), label, chosen, PlanCommand::Trait(it))
        });
        tiles(ui, view, &traits);
    }
}

fn tiles(ui: &mut Ui, view: &ViewContext<'_>, all: &[(char, String, bool, PlanCommand)]) {
    let room = ui.available_width();
    let beside = ((room + space::S) / (NEED + space::S)).floor().max(1.0);
    let width = ((room + space::S) / beside - space::S).floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a handful"
    )]
    let beside = beside as usize;
    for row in all.chunks(beside) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            for (icon, label, chosen, command) in row {
                let of = Tile {
                    icon: Some(*icon),
                    label,
                    about: None,
                    chosen: *chosen,
                    role: TileRole::Check,
                    width,
                };
                if tile(ui, &of).0.clicked() {
                    send(view, command.clone());
                }
            }
        });
    }
}
