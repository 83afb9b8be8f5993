use std::collections::BTreeMap;

use egui::{ScrollArea, Ui};

use super::columns::Columns;
use super::filter_group::{FilterGroup, group_heading};
use super::icon::Icon;
use super::labels;
use super::need_filter::NeedFilter;
use super::theme::{self, space};
use super::widgets::{Choice, button, choice, heading, icon_button, link_button};
use crate::app::{Command, Door, FilterName, Loosening, Page, ViewContext};

/// All filters with their counts.
#[derive(Default)]
pub struct FilterPane {
    long: BTreeMap<FilterName, FilterGroup>,
    needs: NeedFilter,
    wants_country: bool,
}

impl FilterPane {
    /// Puts the keyboard into the search box of the countries with the next frame.
    pub fn ask_for_country(&mut self) {
        self.wants_country = true;
    }

    /// What was typed to find a value.
    pub fn forget_typed(&mut self) {
        self.long.values_mut().for_each(FilterGroup::forget_typed);
    }

    /// Draws the pane.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>, columns: Columns) {
        head(ui, view, columns);
        ScrollArea::vertical()
            .auto_shrink(false)
            .id_salt("filters")
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                for filter in FilterName::ALL {
                    self.group(ui, view, filter);
                }
                ui.add_space(space::L);
            });
    }

    fn group(&mut self, ui: &mut Ui, view: &ViewContext<'_>, filter: FilterName) {
        match filter {
            FilterName::Need => {
                group_heading(ui, view, filter);
                self.needs.ui(ui, view);
            }
            FilterName::Country | FilterName::Nationality | FilterName::Language => {
                group_heading(ui, view, filter);
                let wanted = filter == FilterName::Country && std::mem::take(&mut self.wants_country);
                self.long.entry(filter).or_default().ui(ui, view, filter, wanted);
            }
            FilterName::Openness | FilterName::Channel | FilterName::Kind | FilterName::Grade => {
                group_heading(ui, view, filter);
                for (value, count) in filter.counts(&view.state.results.facets) {
                    let label = labels::value(view.words, &value);
                    let said = said(view, &label, count);
                    let chosen = value.is_chosen(&view.state.query);
                    let row = Choice {
                        label: &label,
                        icon: None,
                        count,
                        chosen,
                        indent: 0.0,
                        name: &said,
                    };
                    if choice(ui, &row).clicked() {
                        view.send(Command::Toggle(value));
                    }
                }
            }
        }
    }
}

/// What a screen reader says of a value.
pub fn said(view: &ViewContext<'_>, label: &str, count: usize) -> String {
    view.words.with(
        "filters-value",
        &[("value", label.into()), ("count", count.into())],
    )
}

fn head(ui: &mut Ui, view: &ViewContext<'_>, columns: Columns) {
    let words = view.words;
    ui.horizontal(|ui| {
        heading(ui, &words.text("filters-title"));
        if view.state.chosen_filters() > 0 || !view.state.query.words.is_empty() {
            let clear = words.text("filters-clear-all");
            if link_button(ui, &clear, &clear).clicked() {
                view.send(Command::Loosen(Loosening::Everything));
            }
        }
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| {
            let coverage = words.text("coverage-title");
            if icon_button(ui, Icon::Table, &coverage).clicked() {
                view.send(Command::Go(Door::Coverage));
            }
        });
    });
    if columns == Columns::One {
        let show = words.with(
            "filters-show-results",
            &[("count", view.state.results.total.into())],
        );
        if button(ui, Some(Icon::Back), &show, &show).clicked() {
            view.send(Command::Turn(Page::List));
        }
    }
}
