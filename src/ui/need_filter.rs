use std::collections::{BTreeMap, BTreeSet};

use egui::{Sense, Ui, WidgetInfo, Role, vec2};

use super::filter_pane::said;
use super::icon::Icon;
use super::labels;
use super::theme::{TARGET, palette, space};
use super::widgets::{Choice, choice, paint_focus, paint_icon};
use crate::app::{Command, FilterValue, ViewContext};
use crate::model::{NeedMatch, TaxonomyTerm, TermId};

/// The needs, each of which unfolds to its parts.
#[derive(Default)]
pub struct NeedFilter {
    unfolded: BTreeSet<TermId>,
}

impl NeedFilter {
    /// Draws the needs.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let state = view.state;
        let counts: BTreeMap<&TermId, usize> =
            state.results.facets.needs.iter().map(|facet| (&facet.value, facet.count)).collect();
        let count = |term: &TaxonomyTerm| counts.get(&term.id).copied().unwrap_or(0);
        if state.query.needs.len() > 1 {
            any_or_all(ui, view);
        }
        for need in state.taxonomy.needs() {
            let parts: Vec<&TaxonomyTerm> = state.taxonomy.parts(&need.id).collect();
            let holds_chosen = parts.iter().any(|part| state.query.needs.contains(&part.id));
            let unfolded = holds_chosen || self.unfolded.contains(&need.id);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                if self.arrow(ui, view, need, unfolded) {
                    flip(&mut self.unfolded, &need.id);
                }
                row(ui, view, need, count(need), 0.0);
            });
            if unfolded {
                for part in parts {
                    row(ui, view, part, count(part), TARGET - space::S);
                }
            }
        }
    }

    fn arrow(&self, ui: &mut Ui, view: &ViewContext<'_>, need: &TaxonomyTerm, unfolded: bool) -> bool {
        let (rect, response) = ui.allocate_exact_size(vec2(24.0, 30.0), Sense::click());
        let name = view.words.with("filters-unfold", &[("need", (&view.words.term(&need.id)).into())]);
        response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, unfolded, &name));
        let icon = if unfolded { Icon::Unfolded } else { Icon::Folded };
        paint_icon(ui, rect.center(), icon.character(), 14.0, palette(ui).weak);
        paint_focus(ui, &response);
        response.clicked()
    }
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
    ui.horizontal(|ui| {
        for (need_match, key) in [(NeedMatch::Any, "filters-need-any"), (NeedMatch::All, "filters-need-all")] {
            let chosen = view.state.query.need_match == need_match;
            if ui.radio(chosen, view.words.text(key)).clicked() {
                view.send(Command::MatchNeeds(need_match));
            }
        }
    });
}

fn flip(set: &mut BTreeSet<TermId>, id: &TermId) {
    if !set.remove(id) {
        set.insert(id.clone());
    }
}
