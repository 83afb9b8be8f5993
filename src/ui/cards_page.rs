use std::f32::consts::PI;

use egui::epaint::TextShape;
use egui::{
    Align, CentralPanel, CornerRadius, FontFamily, FontId, Frame, Layout, Margin, Panel, Rect, Role,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::icon::Icon;
use super::theme::{self, ROUND, SMALL, palette, space};
use super::top_bar;
use super::widgets::{
    button, centered_lines, flow, heading, lines, one_line, paint_focus, prose, scrolled, text_in_line, weak,
};
use crate::app::{CARDS, Cards, Command, ViewContext};
use crate::gazetteer::LANGUAGES;
use crate::i18n::Words;
use crate::text::BOLD_FAMILY;

/// The largest letters of a sentence, in points.
const LARGEST: f32 = 64.0;
/// The smallest ones.
const SMALLEST: f32 = 18.0;
/// The smallest height of a sentence in the list, in points.
const ROW: f32 = 48.0;

/// Draws the page of sentences to be shown to somebody who speaks another language.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, cards: &Cards, other: &Words) {
    let frame = Frame::new()
        .fill(palette(ui).background)
        .inner_margin(Margin::symmetric(24, 12));
    Panel::top("cards")
        .frame(frame)
        .show_separator_line(true)
        .show(ui, |ui| flow(ui, |ui| bar(ui, view, cards)));
    CentralPanel::no_frame().frame(frame).show(ui, |ui| {
        flow(ui, |ui| match cards.shown.and_then(|card| CARDS.get(card)) {
            Some(key) => large(ui, view, cards, other, key),
            None => all(ui, view, other),
        });
    });
}

fn bar(ui: &mut Ui, view: &ViewContext<'_>, cards: &Cards) {
    let words = view.words;
    ui.horizontal(|ui| {
        let (key, then) = match cards.shown {
            Some(_) => ("cards-back", Command::ShowCard(None)),
            None => ("cards-close", Command::Back),
        };
        let word = words.text(key);
        if button(ui, Some(Icon::Back), &word, &word).clicked() {
            view.send(then);
        }
        if cards.shown.is_some() {
            let turn = words.text("cards-turn");
            if button(ui, Some(Icon::Turn), &turn, &turn).clicked() {
                view.send(Command::TurnCard);
            }
        }
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
    });
}

/// A sentence in a language; `own`: the tag of the reader's language.
fn sentence(of: &Words, key: &str, view: &ViewContext<'_>) -> String {
    let own = view.words.language().parse().ok();
    let language = own.map(|own| of.language_name(&own)).unwrap_or_default();
    let country = view.state.query.nationalities.first();
    let country = country.map_or_else(|| "…".to_owned(), |code| of.country(*code));
    let values = [("language", (&language).into()), ("country", (&country).into())];
    of.with(key, &values)
}

fn all(ui: &mut Ui, view: &ViewContext<'_>, other: &Words) {
    let words = view.words;
    scrolled(ui, ScrollArea::vertical(), |ui| {
        heading(ui, &words.text("cards-title"));
        prose(ui, &words.text("cards-text"));
        ui.add_space(space::S);
        weak(ui, &words.text("cards-other-language"));
        ui.horizontal_wrapped(|ui| {
            for language in LANGUAGES.iter().filter(|known| known.tag != words.language()) {
                if language_choice(ui, view, language.tag, other.language()) {
                    view.send(Command::CardLanguage(language.tag));
                }
            }
        });
        ui.add_space(space::M);
        for (card, key) in CARDS.iter().enumerate() {
            if row(ui, &sentence(words, key, view), &sentence(other, key, view)) {
                view.send(Command::ShowCard(Some(card)));
            }
        }
        ui.add_space(space::L);
    });
}

fn language_choice(ui: &mut Ui, view: &ViewContext<'_>, tag: &str, chosen: &str) -> bool {
    let own_name = view.words.own_name(tag);
    let colors = palette(ui);
    let (fill, letters) = if tag == chosen {
        (colors.accent, colors.on_accent)
    } else {
        (colors.raised, colors.text)
    };
    let galley = one_line(ui, &own_name, SMALL.resolve(ui.style()), letters, f32::INFINITY);
    let size = galley.size() + vec2(2.0 * space::M, space::S);
    let (rect, response) = ui.allocate_exact_size(vec2(size.x, size.y.max(theme::TARGET)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, tag == chosen, &own_name));
    let stroke = Stroke::new(1.0, colors.edge);
    ui.painter()
        .rect(rect, CornerRadius::same(ROUND), fill, stroke, StrokeKind::Inside);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, letters);
    paint_focus(ui, &response);
    response.clicked()
}

/// A sentence in both languages, to be clicked.
fn row(ui: &mut Ui, own: &str, other: &str) -> bool {
    let colors = palette(ui);
    let width = ui.available_width();
    let room = width - 2.0 * space::M;
    let own_lines = lines(
        ui,
        own,
        theme::named(theme::STRONG).resolve(ui.style()),
        colors.text,
        room,
    );
    let other_lines = lines(ui, other, SMALL.resolve(ui.style()), colors.weak, room);
    let inside = own_lines.size().y + space::XS + other_lines.size().y;
    let height = (inside + 2.0 * space::S).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, own));
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let ground = if response.hovered() {
        colors.hovered
    } else {
        colors.surface
    };
    let stroke = Stroke::new(1.0, colors.line);
    ui.painter().rect(
        rect,
        CornerRadius::same(ROUND),
        ground,
        stroke,
        StrokeKind::Inside,
    );
    let along = super::widgets::Along::new(ui, rect);
    let top = (height - inside) / 2.0;
    let own_middle = top + own_lines.size().y / 2.0;
    let other_middle = top + inside - other_lines.size().y / 2.0;
    along.paint(ui, space::M, own_middle, own_lines, colors.text);
    along.paint(ui, space::M, other_middle, other_lines, colors.weak);
    paint_focus(ui, &response);
    response.clicked()
}

/// One sentence: the reader's language above, the other one below, as large as it fits.
fn large(ui: &mut Ui, view: &ViewContext<'_>, cards: &Cards, other: &Words, key: &str) {
    let words = view.words;
    let colors = palette(ui);
    let (own, theirs) = (sentence(words, key, view), sentence(other, key, view));
    let room = ui.available_rect_before_wrap();
    let (above, below) = room.split_top_bottom_at_fraction(0.3);
    ui.scope_builder(egui::UiBuilder::new().max_rect(above.shrink(space::S)), |ui| {
        let font = FontId::proportional(22.0);
        let galley = centered_lines(ui, &own, font, colors.text, above.width() - 2.0 * space::L);
        let layout = Layout::top_down(Align::Center);
        ui.with_layout(layout, |ui| {
            super::widgets::place(ui, &own, galley, colors.text);
        });
    });
    let tag = other.language().parse().ok();
    let language = tag.map(|tag| words.language_name(&tag)).unwrap_or_default();
    let said = words.with("cards-in", &[("language", (&language).into())]);
    let (name_row, sheet) =
        below.split_top_bottom_at_y(below.top() + theme::line_height(ui, 13.0) + space::S);
    ui.scope_builder(egui::UiBuilder::new().max_rect(name_row), |ui| {
        flow(ui, |ui| text_in_line(ui, &said, &SMALL, colors.weak));
    });
    let number = (key == "card-call").then(|| cards.number.clone()).flatten();
    let theirs = match number {
        Some(number) => format!("{theirs}\n{number}"),
        None => theirs,
    };
    let response = ui.interact(sheet, ui.scope_id().with("their sentence"), Sense::click());
    let both = words.with(
        "cards-both",
        &[("own", (&own).into()), ("other", (&theirs).into())],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &both));
    if response.clicked() {
        view.send(Command::TurnCard);
    }
    let stroke = Stroke::new(2.0, colors.accent);
    ui.painter().rect(
        sheet,
        CornerRadius::same(ROUND),
        colors.surface,
        stroke,
        StrokeKind::Inside,
    );
    paint_large(ui, &theirs, sheet.shrink(space::L), cards.turned);
    paint_focus(ui, &response);
}

fn paint_large(ui: &Ui, words: &str, sheet: Rect, turned: bool) {
    let color = palette(ui).text;
    let set = |size: f32| {
        let font = FontId::new(size, FontFamily::Name(BOLD_FAMILY.into()));
        centered_lines(ui, words, font, color, sheet.width())
    };
    let mut size = LARGEST;
    while size > SMALLEST && set(size).size().y > sheet.height() {
        size -= 4.0;
    }
    let galley = set(size);
    let half = galley.size() / 2.0;
    // Turned around the middle of the sheet.
    let corner = if turned { half } else { -half };
    let origin = galley.rect.min.to_vec2() * if turned { -1.0 } else { 1.0 };
    let shape = TextShape::new(sheet.center() + corner - origin, galley, color);
    ui.painter_at(sheet)
        .add(shape.with_angle(if turned { PI } else { 0.0 }));
}
