use std::cmp::Reverse;

use egui::{Id, Ui, vec2};

use super::filter_pane::said;
use super::icon::Icon;
use super::labels;
use super::theme::{self, TARGET, space};
use super::widgets::{Choice, Find, choice, find_box, icon_button, link_button, section_line, weak};
use crate::app::{Command, FilterName, FilterValue, ViewContext};
use crate::folding::fold;

/// Values of a long filter that are shown before "show all" is asked for, besides the chosen ones.
const FIRST: usize = 7;

/// The heading of a filter, with what takes its values away.
pub fn group_heading(ui: &mut Ui, view: &ViewContext<'_>, filter: FilterName) {
    let words = view.words;
    let name = labels::filter(words, filter);
    ui.add_space(space::S);
    let from_end = theme::from_end(ui);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), TARGET), from_end, |ui| {
        if !filter.chosen(&view.state.query).is_empty() {
            let clear = words.with("filters-clear", &[("filter", (&name).into())]);
            if icon_button(ui, Icon::Remove, &clear).clicked() {
                view.send(Command::Clear(filter));
            }
        }
        let from_start = theme::from_start(ui);
        ui.with_layout(from_start, |ui| section_line(ui, icon(filter), &name));
    });
}

fn icon(filter: FilterName) -> Icon {
    match filter {
        FilterName::Country => Icon::Place,
        FilterName::Need => Icon::Note,
        FilterName::Openness => Icon::Clock,
        FilterName::Channel => Icon::Phone,
        FilterName::Language => Icon::Languages,
        FilterName::Nationality => Icon::Papers,
        FilterName::Kind => Icon::Organization,
        FilterName::Grade => Icon::WellAttested,
    }
}

/// A filter with many values: searchable, the chosen ones on top, then those with most services.
#[derive(Default)]
pub struct FilterGroup {
    typed: String,
    shows_all: bool,
}

struct Row {
    value: FilterValue,
    label: String,
    count: usize,
    chosen: bool,
}

impl FilterGroup {
    /// What was typed to find a value.
    pub fn forget_typed(&mut self) {
        self.typed = String::new();
    }

    /// Draws the values. `wanted`: puts the keyboard into the search box.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>, filter: FilterName, wanted: bool) {
        self.find_box(ui, view, filter, wanted);
        let rows = rows(view, filter);
        let wanted = fold(self.typed.trim());
        let fitting: Vec<&Row> = rows
            .iter()
            .filter(|row| wanted.is_empty() || fits(row, &wanted))
            .collect();
        let first = fitting.iter().filter(|row| row.chosen).count() + FIRST;
        let shown = if self.shows_all || !wanted.is_empty() {
            fitting.len()
        } else {
            first.min(fitting.len())
        };
        if fitting.is_empty() && view.state.is_open {
            weak(ui, &view.words.text("filters-find-none"));
        }
        for row in fitting.iter().take(shown) {
            let said = said(view, &row.label, row.count);
            let line = Choice {
                label: &row.label,
                icon: None,
                count: row.count,
                chosen: row.chosen,
                indent: 0.0,
                name: &said,
            };
            if choice(ui, &line).clicked() {
                view.send(Command::Toggle(row.value.clone()));
            }
        }
        if wanted.is_empty() && fitting.len() > first {
            let word = if self.shows_all {
                view.words.text("filters-show-fewer")
            } else {
                view.words
                    .with("filters-show-all", &[("count", fitting.len().into())])
            };
            let name = format!("{word}: {}", labels::filter(view.words, filter));
            if link_button(ui, &word, &name).clicked() {
                self.shows_all = !self.shows_all;
            }
        }
    }

    fn find_box(&mut self, ui: &mut Ui, view: &ViewContext<'_>, filter: FilterName, wanted: bool) {
        let words = view.words;
        let name = words.with(
            "filters-find",
            &[("filter", (&labels::filter(words, filter)).into())],
        );
        let find = Find {
            id: Id::unique(("find", filter)),
            label: &name,
            hint: &words.text("filters-find-hint"),
            height: 28.0,
        };
        let response = find_box(ui, &mut self.typed, &find);
        if wanted {
            response.request_focus();
            response.scroll_to_me(Some(egui::Align::Center));
        }
        ui.add_space(space::XS);
    }
}

fn rows(view: &ViewContext<'_>, filter: FilterName) -> Vec<Row> {
    let mut rows: Vec<Row> = filter
        .counts(&view.state.results.facets)
        .into_iter()
        .map(|(value, count)| {
            let label = labels::value(view.words, &value);
            let chosen = value.is_chosen(&view.state.query);
            Row {
                value,
                label,
                count,
                chosen,
            }
        })
        .collect();
    rows.sort_by_cached_key(|row| {
        let name = view.words.sort_key(&row.label);
        (Reverse(row.chosen), Reverse(row.count), name)
    });
    rows
}

/// By the name in the reader's language, or by the code.
fn fits(row: &Row, wanted: &str) -> bool {
    let code = match &row.value {
        FilterValue::Country(code) | FilterValue::Nationality(code) => code.to_string(),
        FilterValue::Language(tag) => tag.to_string(),
        _ => String::new(),
    };
    fold(&row.label).contains(wanted) || fold(&code) == *wanted
}
