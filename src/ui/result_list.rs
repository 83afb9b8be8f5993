use egui::accesskit::Live;
use egui::{EventFilter, Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo};

use super::columns::Columns;
use super::icon::Icon;
use super::theme::{STRONG, named, palette, space};
use super::widgets::{button, name, text_in_line, weak};
use super::{chips, empty_result, result_row};
use crate::app::{Command, Page, ViewContext};

/// The list of results.
#[derive(Default)]
pub struct ResultList {
    rows_on_screen: usize,
    offset: f32,
    height: f32,
    wanted_row: Option<usize>,
    /// The question of the last frame: another one starts at the top.
    last_question: Option<crate::model::Query>,
}

fn list_id() -> Id {
    Id::unique("result list")
}

/// Whether the list has the keyboard.
pub fn has_focus(ui: &Ui) -> bool {
    ui.ctx().memory(|memory| memory.has_focus(list_id()))
}

impl ResultList {
    /// How many whole rows the last frame showed.
    pub fn rows_on_screen(&self) -> usize {
        self.rows_on_screen
    }

    /// Scrolls, with the next frame, so far that a row is seen.
    pub fn bring_into_view(&mut self, row: usize) {
        self.wanted_row = Some(row);
    }

    /// Draws the list and what stands above it.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>, columns: Columns) {
        head(ui, view, columns);
        chips::ui(ui, view, columns);
        ui.add_space(space::XS);
        if !view.state.is_open {
            weak(ui, &view.words.text("results-opening"));
        } else if view.state.results.total == 0 {
            ScrollArea::vertical()
                .auto_shrink(false)
                .show(ui, |ui| empty_result::ui(ui, view));
        } else {
            self.rows(ui, view);
        }
    }

    fn rows(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let room = ui.available_rect_before_wrap();
        take_focus(ui, view, room);
        let height = result_row::height(ui);
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("results");
        let question = crate::model::Query {
            now: 0,
            ..view.state.query.clone()
        };
        if self.last_question.as_ref().is_some_and(|last| *last != question) {
            area = area.vertical_scroll_offset(0.0);
        } else if let Some(offset) = self.offset_for_wanted_row(height) {
            area = area.vertical_scroll_offset(offset);
        }
        self.last_question = Some(question);
        let total = view.state.results.total;
        let output = area.show_rows(ui, height, total, |ui, rows| {
            view.send(Command::Seen(rows.clone()));
            for row in rows {
                if result_row::ui(ui, view, row, total).clicked() {
                    view.send(Command::Open(row));
                    ui.ctx().memory_mut(|memory| memory.request_focus(list_id()));
                }
            }
        });
        self.offset = output.state.clamped_offset().y;
        self.height = output.inner_rect.height();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a screen holds few rows"
        )]
        let rows_on_screen = (self.height / height).floor().max(0.0) as usize;
        self.rows_on_screen = rows_on_screen;
    }

    fn offset_for_wanted_row(&mut self, height: f32) -> Option<f32> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "exact to far more rows than the list can hold"
        )]
        let top = self.wanted_row.take()? as f32 * height;
        if top < self.offset {
            Some(top)
        } else if top + height > self.offset + self.height {
            Some(top + height - self.height)
        } else {
            None
        }
    }
}

/// What was copied, for some seconds after it happened or until something else is done.
fn copied(ui: &mut Ui, view: &ViewContext<'_>) {
    if let Some((text, _)) = &view.state.copied {
        let what: String = text.chars().take(40).collect();
        let said = view.words.with("notice-copied", &[("what", (&what).into())]);
        let response = text_in_line(ui, &said, &super::theme::SMALL, palette(ui).weak);
        name(&response, Role::Status, &said);
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
}

fn head(ui: &mut Ui, view: &ViewContext<'_>, columns: Columns) {
    let words = view.words;
    ui.horizontal(|ui| {
        if columns == Columns::One {
            let word = match view.state.chosen_filters() {
                0 => words.text("filters-title"),
                count => words.with("filters-button-count", &[("count", count.into())]),
            };
            if button(ui, Some(Icon::Filters), &word, &word).clicked() {
                view.send(Command::Turn(Page::Filters));
            }
        }
        if view.state.is_open {
            let count = words.with("results-count", &[("count", view.state.results.total.into())]);
            let response = text_in_line(ui, &count, &named(STRONG), palette(ui).text);
            name(&response, Role::Status, &count);
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
        }
        copied(ui, view);
    });
}

/// The list is one stop for the Tab key; the arrows move inside.
fn take_focus(ui: &Ui, view: &ViewContext<'_>, room: Rect) {
    let response = ui.interact(room, list_id(), Sense::focusable_noninteractive());
    let label = view.words.text("results-list");
    response.widget_info(|| WidgetInfo::labeled(Role::List, true, &label));
    name(&response, Role::List, &label);
    if response.has_focus() {
        let arrows = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.ctx()
            .memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        let stroke = egui::Stroke::new(2.0, palette(ui).focus);
        ui.painter().rect_stroke(
            room.expand(2.0),
            egui::CornerRadius::same(6),
            stroke,
            egui::StrokeKind::Inside,
        );
    }
}
