use std::time::Duration;

use egui::{Context, Frame, Margin, Panel, Ui};

use super::check_page::CheckPage;
use super::columns::{self, Columns};
use super::filter_pane::FilterPane;
use super::keyboard;
use super::leave::Leave;
use super::plan::PlanPages;
use super::result_list::ResultList;
use super::safety_page::SafetyPage;
use super::service_pane::ServicePane;
use super::theme::{self, palette, space};
use super::top_bar::{self, TopBar};
use super::widgets::flow;
use super::{
    cards_page, coverage_page, emergency_bar, failure_page, language_page, large_number, link_page,
    start_page,
};
use crate::app::{App, CLIPBOARD, Door, Left, Look, Page, ViewContext};

/// What the window holds between frames: texts being typed, and what is folded or scrolled.
#[derive(Default)]
pub struct Window {
    top_bar: TopBar,
    filters: FilterPane,
    results: ResultList,
    service: ServicePane,
    plan: PlanPages,
    check: CheckPage,
    safety: SafetyPage,
    leave: Leave,
    /// The door of the last frame.
    door: Door,
}

impl Window {
    /// A window as it is at the start.
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws one frame and does what was asked in it.
    pub fn ui(&mut self, ui: &mut Ui, app: &mut App) {
        let view = app.view();
        self.draw(ui, &view);
        let was_here = view.state.left.is_none();
        for command in view.into_commands() {
            app.handle(command);
        }
        if was_here && matches!(app.state().left, Some(Left::Ending | Left::Staying)) {
            self.forget(ui.ctx());
        }
        if let Some(text) = copied(ui.ctx()) {
            app.has_copied(text);
        }
        if let Some(text) = app.take_clipboard() {
            ui.ctx().copy_text(text);
        }
        if app.state().held.is_some() {
            let seconds = u64::try_from(CLIPBOARD).unwrap_or_default();
            ui.ctx().request_repaint_after(Duration::from_secs(seconds));
        }
        follow_settings(ui.ctx(), app);
    }

    /// Texts being typed, what could be undone, what was scrolled: nothing is kept. The next frame is the empty page.
    fn forget(&mut self, ctx: &Context) {
        *self = Self::default();
        self.leave.forget(ctx);
        // What was drawn in this frame is never shown: it is drawn again at once, empty.
        ctx.request_discard("the program is left");
        ctx.request_repaint();
    }

    /// What was typed behind the last door, and what could be undone there, is gone, unless this is somebody's own
    /// computer. A service that is looked at from a plan is behind the same door.
    fn forget_typed(&mut self, ctx: &Context, view: &ViewContext<'_>) {
        let door = view.state.behind();
        let is_other = std::mem::replace(&mut self.door, door) != door;
        if is_other && !view.state.keeping.is_on {
            self.top_bar = TopBar::default();
            self.filters.forget_typed();
            self.plan.forget_typed();
            self.safety = SafetyPage::default();
            self.leave.forget(ctx);
        }
    }

    fn draw(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        if let Some(left) = view.state.left {
            self.leave.empty_page(ui, view, left);
            return;
        }
        self.leave.watch(ui, view);
        self.forget_typed(ui.ctx(), view);
        if let Some(asking) = view.state.asking {
            keyboard::while_asking(ui, view);
            language_page::ui(ui, view, asking);
            return;
        }
        // From every page, dialogs included; they are there again afterwards.
        if view.state.door == Door::Safety {
            self.safety.ui(ui, view);
            return;
        }
        if let Some(failure) = &view.state.failure {
            failure_page::ui(ui, view, failure);
            return;
        }
        if let (Some(cards), Some(other)) = (&view.state.cards, view.other_words) {
            keyboard::while_asking(ui, view);
            cards_page::ui(ui, view, cards, other);
            return;
        }
        if let Some(link) = &view.state.link {
            keyboard::while_asking(ui, view);
            link_page::ui(ui, view, link);
            return;
        }
        if let Some(number) = &view.state.large {
            keyboard::beside_the_directory(ui, view);
            large_number::ui(ui, view, number);
            return;
        }
        if view.state.door != Door::Check {
            self.check.close();
        }
        match view.state.door {
            Door::Start => start_page::ui(ui, view),
            Door::Plan => self.plan.ui(ui, view),
            Door::Check => self.check.ui(ui, view),
            Door::Coverage => coverage_page::ui(ui, view),
            Door::Safety => {}
            Door::Directory if view.state.came_from.is_some() => self.entry(ui, view),
            Door::Directory => self.directory(ui, view),
        }
    }

    /// One service, seen from elsewhere.
    fn entry(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        keyboard::beside_the_directory(ui, view);
        let frame = Frame::new()
            .fill(palette(ui).background)
            .inner_margin(Margin::same(16));
        Panel::top("entry bar")
            .frame(frame)
            .show_separator_line(false)
            .show(ui, |ui| {
                flow(ui, |ui| {
                    ui.horizontal(|ui| {
                        let from_end = theme::from_end(ui);
                        ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
                    });
                });
            });
        egui::CentralPanel::no_frame().frame(frame).show(ui, |ui| {
            let room = columns::reading(ui.max_rect());
            columns::pane(ui, room, |ui| self.service.ui(ui, view, Columns::One));
        });
    }

    fn directory(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let columns = Columns::of(ui.max_rect().width());
        keyboard::ui(ui, view, &mut self.results, columns);
        let background = palette(ui).background;
        let bar = |x: i8, y: i8| {
            Frame::new()
                .fill(background)
                .inner_margin(Margin::symmetric(x, y))
        };
        Panel::top("search")
            .frame(bar(16, 10))
            .show_separator_line(false)
            .show(ui, |ui| flow(ui, |ui| self.top_bar.ui(ui, view)));
        let asked = Panel::top("emergency")
            .frame(bar(16, 0))
            .show_separator_line(false)
            .show(ui, |ui| flow(ui, |ui| emergency_bar::ui(ui, view)))
            .inner;
        if asked {
            self.filters.ask_for_country();
            view.send(crate::app::Command::Turn(Page::Filters));
        }
        egui::CentralPanel::no_frame()
            .frame(bar(16, 12))
            .show(ui, |ui| self.columns(ui, view, columns));
    }

    /// The filters, the list and the service: side by side, or one at a time.
    fn columns(&mut self, ui: &mut Ui, view: &ViewContext<'_>, columns: Columns) {
        match columns {
            Columns::One => match view.state.page {
                Page::List => columns::pane(ui, ui.max_rect(), |ui| self.results.ui(ui, view, columns)),
                Page::Filters => columns::pane(ui, ui.max_rect(), |ui| self.filters.ui(ui, view, columns)),
                Page::Service => columns::pane(ui, ui.max_rect(), |ui| self.service.ui(ui, view, columns)),
            },
            Columns::Three => {
                let [filters, results, service] = columns::three(ui, ui.max_rect(), space::M);
                columns::pane(ui, filters, |ui| self.filters.ui(ui, view, columns));
                columns::pane(ui, results, |ui| self.results.ui(ui, view, columns));
                columns::pane(ui, service, |ui| self.service.ui(ui, view, columns));
            }
        }
    }
}

/// What a text field puts on the clipboard in this frame.
fn copied(ctx: &Context) -> Option<String> {
    ctx.output(|output| {
        output.commands.iter().rev().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    })
}

fn follow_settings(ctx: &Context, app: &App) {
    theme::speak(ctx, app.words().language());
    let preference = match app.state().look {
        Look::System => egui::ThemePreference::System,
        Look::Light => egui::ThemePreference::Light,
        Look::Dark => egui::ThemePreference::Dark,
    };
    if ctx.options(|options| options.theme_preference) != preference {
        ctx.set_theme(preference);
        ctx.request_repaint();
    }
    let zoom = f32::from(app.state().text_percent()) / 100.0;
    if (ctx.zoom_factor() - zoom).abs() > f32::EPSILON {
        ctx.set_zoom_factor(zoom);
    }
}
