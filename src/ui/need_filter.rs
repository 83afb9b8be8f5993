use std::collections::{BTreeMap, BTreeSet};

use egui::{Role, Sense, Ui, WidgetInfo};

use super::filter_pane::said;
use super::icon::Icon;
use super::labels;
use super::theme::{self, palette, space};
use super::widgets::{Along, Choice, choice, paint_focus, paint_icon, segments};
use crate::app::{Command, FilterValue, ViewContext};
use crate::model::{NeedMatch, TaxonomyTerm, TermId};

/// Room for the small arrow before a need, in points.
const ARROW: f32 = 24.0;

/// The needs, each of which unfolds to its parts.
#[derive(Default)]
pub struct NeedFilter {
    unfolded: BTreeSet<TermId>,
}

impl NeedFilter {
    /// Draws the needs.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let state = view.state;
        let counts: BTreeMap<&TermId, usize> = state
            .results
            .facets
            .needs
            .iter()
            .map(|facet| (&facet.value, facet.count))
            .collect();
        let count = |term: &TaxonomyTerm| counts.get(&term.id).copied().unwrap_or(0);
        if state.query.needs.len() > 1 {
            any_or_all(ui, view);
        }
        for need in state.taxonomy.needs() {
            let parts: Vec<&TaxonomyTerm> = state.taxonomy.parts(&need.id).collect();
            let holds_chosen = parts.iter().any(|part| state.query.needs.contains(&part.id));
            let unfolded = holds_chosen || self.unfolded.contains(&need.id);
            let top = ui.cursor().top();
            row(ui, view, need, count(need), ARROW);
            let drawn = egui::Rect::from_x_y_ranges(ui.min_rect().x_range(), top..=ui.min_rect().bottom());
            let beside = Along::new(ui, drawn).part(0.0, ARROW);
            if arrow(ui, view, need, unfolded, beside) {
                flip(&mut self.unfolded, &need.id);
            }
            if unfolded {
                for part in parts {
                    row(ui, view, part, count(part), ARROW + space::XL);
                }
            }
        }
    }
}

fn arrow(ui: &Ui, view: &ViewContext<'_>, need: &TaxonomyTerm, unfolded: bool, rect: egui::Rect) -> bool {
    let response = ui.interact(rect, ui.scope_id().with(("parts", &need.id)), Sense::click());
    let name = view
        .words
        .with("filters-unfold", &[("need", (&view.words.term(&need.id)).into())]);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, unfolded, &name));
    let icon = if unfolded { Icon::Unfolded } else { Icon::Folded };
    let color = if response.hovered() {
        palette(ui).text
    } else {
        palette(ui).weak
    };
    let picture = icon.character_in(theme::direction(ui));
    let depth = theme::depth(ui, &view.words.term(&need.id), 15.0);
    paint_icon(ui, rect.center() + egui::vec2(0.0, depth), picture, 14.0, color);
    paint_focus(ui, &response);
    response.clicked()
}

fn row(ui: &mut Ui, view: &ViewContext<'_>, term: &TaxonomyTerm, count: usize, indent: f32) {
    let label = view.words.term(&term.id);
    let said = said(view, &label, count);
    let line = Choice {
        label: &label,
        icon: Some(labels::need_icon(&view.state.taxonomy, &term.id)),
        count,
        chosen: view.state.query.needs.contains(&term.id),
        indent,
        name: &said,
    };
    if choice(ui, &line).clicked() {
        view.send(Command::Toggle(FilterValue::Need(term.id.clone())));
    }
}

fn any_or_all(ui: &mut Ui, view: &ViewContext<'_>) {
    let words = view.words;
    let (any, all) = (words.text("filters-need-any"), words.text("filters-need-all"));
    let chosen = usize::from(view.state.query.need_match == NeedMatch::All);
    match segments(ui, &[&any, &all], chosen) {
        Some(0) => view.send(Command::MatchNeeds(NeedMatch::Any)),
        Some(_) => view.send(Command::MatchNeeds(NeedMatch::All)),
        None => {}
    }
    ui.add_space(space::XS);
}

fn flip(set: &mut BTreeSet<TermId>, id: &TermId) {
    if !set.remove(id) {
        set.insert(id.clone());
    }
}
