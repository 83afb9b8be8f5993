use egui::{
    CentralPanel, CornerRadius, Frame, Margin, Panel, Response, Role, ScrollArea, Sense, Stroke, StrokeKind,
    TextStyle, Ui, WidgetInfo, vec2,
};

use super::icon::Icon;
use super::theme::{self, ROUND, Tone, palette, space};
use super::top_bar;
use super::widgets::{
    Along, button, fact, flow, heading, main_button, notice, one_line, paint_focus, paint_icon, scrolled,
    weak,
};
use crate::app::{Asking, Command, ViewContext};
use crate::gazetteer::LANGUAGES;

/// The smallest room for the name of a language, in points.
const NAME: egui::Vec2 = vec2(190.0, 48.0);

/// Draws the page where the language is chosen: the first one on the screen, and one click away from everywhere.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, asking: Asking) {
    let words = view.words;
    let frame = |x: i8, y: i8| {
        Frame::new()
            .fill(palette(ui).background)
            .inner_margin(Margin::symmetric(x, y))
    };
    let (below, above) = (frame(24, 12), frame(24, 20));
    Panel::bottom("go on")
        .frame(below)
        .show_separator_line(true)
        .show(ui, |ui| flow(ui, |ui| go_on(ui, view, asking)));
    CentralPanel::no_frame().frame(above).show(ui, |ui| {
        flow(ui, |ui| {
            scrolled(ui, ScrollArea::vertical(), |ui| {
                heading(ui, &words.text("language-title"));
                ui.add_space(space::S);
                ui.horizontal_wrapped(|ui| {
                    for language in LANGUAGES {
                        if choice(ui, view, language.tag).clicked() {
                            view.send(Command::Speak(language.tag));
                        }
                    }
                });
                ui.add_space(space::L);
                let is_draft = |tag: &str| LANGUAGES.iter().any(|known| known.tag == tag && known.is_draft);
                if is_draft(words.language()) {
                    let text = words.text("language-draft");
                    notice(ui, Tone::Neutral, Icon::Note, &text, None);
                }
                ui.add_space(space::S);
                fact(ui, Icon::Languages, &words.text("language-sources"));
                if !view.state.keeping.is_on {
                    fact(ui, Icon::Secret, &words.text("language-not-saved"));
                }
            });
        });
    });
}

fn go_on(ui: &mut Ui, view: &ViewContext<'_>, asking: Asking) {
    ui.horizontal(|ui| {
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| {
            let response = match asking {
                Asking::AtStart => {
                    let word = view.words.text("language-continue");
                    let response = main_button(ui, Icon::Forward, &word);
                    // Whoever reads the language already needs one key.
                    if ui.ctx().memory(|memory| memory.focused().is_none()) {
                        response.request_focus();
                    }
                    response
                }
                Asking::Later => {
                    let word = view.words.text("language-back");
                    button(ui, Some(Icon::Back), &word, &word)
                }
            };
            if response.clicked() {
                view.send(Command::Continue);
            }
            let from_start = theme::from_start(ui);
            ui.with_layout(from_start, |ui| {
                top_bar::leave(ui, view);
                top_bar::sizes(ui, view);
                weak(ui, &view.words.text("language-text-size"));
            });
        });
    });
}

/// A language by its own name, in its own script.
fn choice(ui: &mut Ui, view: &ViewContext<'_>, tag: &'static str) -> Response {
    let own_name = view.words.own_name(tag);
    let chosen = view.words.language() == tag;
    let colors = palette(ui);
    let (fill, letters, edge) = if chosen {
        (colors.accent, colors.on_accent, colors.accent)
    } else {
        (colors.surface, colors.text, colors.edge)
    };
    let font = TextStyle::Heading.resolve(ui.style());
    let galley = one_line(ui, &own_name, font, letters, f32::INFINITY);
    let size = vec2(
        NAME.x.max(galley.size().x + 56.0),
        NAME.y.max(galley.size().y + space::S),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &own_name));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_language(tag));
    let stroke = if response.hovered() && !chosen {
        Stroke::new(2.0, colors.accent)
    } else {
        Stroke::new(1.0, edge)
    };
    ui.painter()
        .rect(rect, CornerRadius::same(ROUND), fill, stroke, StrokeKind::Inside);
    let along = Along::new(ui, rect);
    let middle = rect.height() / 2.0;
    if chosen {
        paint_icon(
            ui,
            along.point(20.0, middle),
            Icon::Check.character(),
            18.0,
            letters,
        );
    }
    along.paint(ui, 40.0, middle, galley, letters);
    paint_focus(ui, &response);
    response
}
