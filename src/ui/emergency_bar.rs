use std::collections::BTreeSet;

use egui::{
    CornerRadius, Frame, Margin, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::icon::Icon;
use super::theme::{self, NUMBER, ROUND, SMALL, STRONG, Tone, palette, space};
use super::widgets::{Along, button, name, one_line, paint_focus, paint_icon, prose, text_in_line, weak};
use crate::app::{Command, LargeNumber, ViewContext};
use crate::model::{CountryCode, EmergencyNumber};

/// Countries whose numbers are shown; more would push everything else away.
const COUNTRIES: usize = 2;

/// The part of a low window's height that the bar may take; the rest of it is scrolled to.
const MOST_OF_THE_WINDOW: f32 = 0.3;
/// Points of width from which on the invitation to choose a country stands in one line.
const ONE_LINE: f32 = 720.0;

/// Draws the bar with the emergency numbers of the chosen countries; true if a country is asked for.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>) -> bool {
    let (_, ground) = palette(ui).tone(Tone::Danger);
    let highest = ui.ctx().content_rect().height() * MOST_OF_THE_WINDOW;
    let area = ScrollArea::vertical()
        .id_salt("emergency")
        .max_height(highest)
        // A panel offers the height of its last frame: without this, the bar never grows beyond 64 points.
        .min_scrolled_height(highest)
        .auto_shrink([false, true]);
    Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let shown = area.show(ui, |ui| {
                let asked = ui.horizontal_wrapped(|ui| content(ui, view)).inner;
                alerts(ui, view);
                asked
            });
            shown.inner
        })
        .inner
}

fn content(ui: &mut Ui, view: &ViewContext<'_>) -> bool {
    let words = view.words;
    in_danger(ui, view);
    let countries = &view.state.emergency;
    if countries.is_empty() {
        let is_narrow = ui.max_rect().width() < ONE_LINE;
        prose(ui, &words.text("emergency-choose"));
        if is_narrow {
            ui.end_row();
        }
        let choose = words.text("emergency-choose-button");
        return button(ui, Some(Icon::Place), &choose, &choose).clicked();
    }
    for (country, numbers) in countries.iter().take(COUNTRIES) {
        of_country(ui, view, *country, numbers);
    }
    let more = countries.len().saturating_sub(COUNTRIES);
    if more > 0 {
        weak(ui, &words.with("emergency-more", &[("count", more.into())]));
    }
    false
}

/// The question with which each line about danger begins.
pub fn in_danger(ui: &mut Ui, view: &ViewContext<'_>) {
    let (letters, _) = palette(ui).tone(Tone::Danger);
    let title = view.words.text("emergency-title");
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 32.0), Sense::empty());
    let center = rect.center() + vec2(0.0, theme::depth(ui, &title, 15.0));
    paint_icon(ui, center, Icon::Danger.character(), 20.0, letters);
    let response = text_in_line(ui, &title, &theme::named(STRONG), letters);
    name(&response, Role::Heading, &title);
}

/// The numbers of a country, or that none is known.
pub fn of_country(ui: &mut Ui, view: &ViewContext<'_>, country: CountryCode, numbers: &[EmergencyNumber]) {
    let words = view.words;
    let place = country;
    let country = words.country(place);
    if numbers.is_empty() {
        prose(
            ui,
            &words.with("emergency-none", &[("country", (&country).into())]),
        );
        return;
    }
    prose(
        ui,
        &words.with("emergency-country", &[("country", (&country).into())]),
    );
    for number in numbers {
        number_pill(ui, view, place, number);
    }
}

/// A number to call in danger; a click shows it large.
pub fn number_pill(ui: &mut Ui, view: &ViewContext<'_>, country: CountryCode, number: &EmergencyNumber) {
    let words = view.words;
    let place = words.country(country);
    let purpose = match &number.phone.label {
        Some(label) => words.purpose(label),
        None => number.name.clone(),
    };
    let values = [
        ("number", (&number.phone.number).into()),
        ("purpose", (&purpose).into()),
        ("country", (&place).into()),
    ];
    let said = words.with("emergency-number", &values);
    if pill(ui, &number.phone.number, &purpose, &said).clicked() {
        let inside = words.with("emergency-country", &[("country", (&place).into())]);
        view.send(Command::Enlarge(LargeNumber {
            number: number.phone.number.clone(),
            name: purpose,
            country,
            note: Some(match &number.alert {
                Some(alert) => format!("{inside}. {alert}"),
                None => inside,
            }),
            link: None,
        }));
    }
}

/// What must be known about the numbers that are shown, each once.
fn alerts(ui: &mut Ui, view: &ViewContext<'_>) {
    let shown = view.state.emergency.iter().take(COUNTRIES);
    let numbers = shown.flat_map(|(_, numbers)| numbers);
    let alerts: BTreeSet<&String> = numbers.filter_map(|number| number.alert.as_ref()).collect();
    for alert in alerts {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let colors = palette(ui);
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, 18.0), Sense::empty());
            paint_icon(ui, rect.center(), Icon::Caution.character(), 16.0, colors.caution);
            weak(ui, alert);
        });
    }
}

/// A number and what it is for, to be clicked for the large view.
fn pill(ui: &mut Ui, number: &str, purpose: &str, said: &str) -> Response {
    let colors = palette(ui);
    let number_font = theme::named(NUMBER).resolve(ui.style());
    let number = one_line(ui, number, number_font, colors.danger, f32::INFINITY);
    let purpose = one_line(ui, purpose, SMALL.resolve(ui.style()), colors.text, 220.0);
    let width = number.size().x + purpose.size().x + 3.0 * space::S;
    let least = ui.spacing().interact_size.y;
    let height = number.size().y.max(purpose.size().y).max(least);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said));
    let edge = if response.hovered() {
        colors.danger
    } else {
        colors.edge
    };
    let stroke = Stroke::new(1.0, edge);
    ui.painter().rect(
        rect,
        CornerRadius::same(ROUND),
        colors.surface,
        stroke,
        StrokeKind::Inside,
    );
    let (along, middle) = (Along::new(ui, rect), height / 2.0);
    let after = space::S + number.size().x + space::S;
    along.paint(ui, space::S, middle, number, colors.danger);
    along.paint(ui, after, middle, purpose, colors.text);
    paint_focus(ui, &response);
    response
}
