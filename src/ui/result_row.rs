use egui::{
    Align2, Color32, CornerRadius, FontId, Pos2, Rect, Response, Role, Sense, Stroke, TextStyle, Ui, pos2,
    vec2,
};

use super::icon::Icon;
use super::labels;
use super::theme::{ROUND, SMALL, STRONG, palette, space};
use super::widgets::{Badge, chip_size, one_line, paint_chip, paint_icon};
use crate::app::ViewContext;
use crate::model::{Hit, Status, WrittenContact};

/// How high a row is, in points; exact, because only the rows that are seen are drawn.
pub const HEIGHT: f32 = 112.0;

/// Draws one row.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, row: usize, total: usize) -> Response {
    // Sensed without a stop for the Tab key: the list is one stop, and its arrows move through the rows.
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::CLICK);
    let Some(hit) = view.state.results.hit(row) else {
        let stub = Rect::from_min_size(
            rect.min + vec2(space::M, space::L),
            vec2(rect.width() * 0.4, 14.0),
        );
        ui.painter()
            .rect_filled(stub, CornerRadius::same(4), palette(ui).raised);
        return response;
    };
    let label = said(view, hit);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
    super::widgets::name(&response, Role::ListItem, &label);
    let marked = view.state.row == Some(row);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_position_in_set(row + 1);
        node.set_size_of_set(total);
        node.set_selected(marked);
    });
    if ui.is_rect_visible(rect) {
        paint(ui, view, hit, rect, marked, response.hovered());
    }
    response
}

fn paint(ui: &Ui, view: &ViewContext<'_>, hit: &Hit, rect: Rect, marked: bool, hovered: bool) {
    let colors = palette(ui);
    let shown = view.state.wanted.as_ref() == Some(&hit.id);
    let sheet = rect.shrink2(vec2(2.0, 1.0));
    let ground = match (shown || marked, hovered) {
        (true, _) => colors.chosen,
        (false, true) => colors.hovered,
        (false, false) => Color32::TRANSPARENT,
    };
    let edge = if marked {
        Stroke::new(2.0, colors.accent)
    } else {
        Stroke::NONE
    };
    ui.painter().rect(
        sheet,
        CornerRadius::same(ROUND),
        ground,
        edge,
        egui::StrokeKind::Inside,
    );
    ui.painter().hline(
        sheet.x_range().shrink(space::S),
        rect.bottom(),
        Stroke::new(1.0, colors.line),
    );

    let inner = sheet.shrink2(vec2(10.0, 8.0));
    let chip_ground = if ground == Color32::TRANSPARENT {
        colors.raised
    } else {
        colors.surface
    };
    title(ui, hit, inner);
    below_title(ui, view, hit, inner);
    needs(ui, view, hit, inner, chip_ground);
    reach(ui, view, hit, inner);
}

fn font(ui: &Ui, style: &'static str) -> FontId {
    TextStyle::Name(style.into()).resolve(ui.style())
}

fn title(ui: &Ui, hit: &Hit, inner: Rect) {
    let letters = palette(ui).text;
    let galley = one_line(ui, &hit.name, font(ui, STRONG), letters, inner.width());
    ui.painter().galley(inner.min, galley, letters);
}

fn at_right(ui: &Ui, badge: &Badge, inner: Rect, middle: f32) -> f32 {
    let width = badge.width(ui).min(inner.width() * 0.5);
    badge.paint(ui, pos2(inner.right() - width, middle), width);
    width
}

/// Where it is, then the organisation if its name says more than the service's; at the right whether it is open, or
/// what speaks against it.
fn below_title(ui: &Ui, view: &ViewContext<'_>, hit: &Hit, inner: Rect) {
    let colors = palette(ui);
    let place = place(view, hit);
    let line = if hit.name.contains(&hit.organization) {
        place
    } else {
        format!("{place} · {}", hit.organization)
    };
    let badge = match labels::status(view.words, colors, hit.status) {
        Some(status) => status,
        None => labels::openness(view.words, colors, hit.openness),
    };
    let width = at_right(ui, &badge, inner, inner.top() + 32.0);
    let room = inner.width() - width - space::M;
    let galley = one_line(ui, &line, SMALL.resolve(ui.style()), colors.weak, room);
    ui.painter()
        .galley(pos2(inner.left(), inner.top() + 23.0), galley, colors.weak);
}

fn place(view: &ViewContext<'_>, hit: &Hit) -> String {
    let words = view.words;
    let country = words.country(hit.country);
    let place = match (&hit.city, hit.confidential) {
        (_, true) => words.with("where-secret", &[("country", (&country).into())]),
        (Some(city), false) if *city != country => words.with(
            "where-city",
            &[("city", city.into()), ("country", (&country).into())],
        ),
        (_, false) => country,
    };
    if hit.anywhere && !hit.country.is_worldwide() {
        format!("{place} · {}", words.text("where-anywhere"))
    } else {
        place
    }
}

fn needs(ui: &Ui, view: &ViewContext<'_>, hit: &Hit, inner: Rect, ground: Color32) {
    let mut left = inner.left();
    let top = inner.top() + 44.0;
    for (at, need) in hit.needs.iter().enumerate() {
        let label = view.words.term(need);
        let size = chip_size(ui, &label);
        let rest = hit.needs.len() - at;
        let kept = if rest > 1 { 36.0 } else { 0.0 };
        if left + size.x + kept > inner.right() && at > 0 {
            let more = view.words.with("needs-more", &[("count", rest.into())]);
            let colors = palette(ui);
            let middle = pos2(left + space::XS, top + size.y / 2.0);
            ui.painter().text(
                middle,
                Align2::LEFT_CENTER,
                more,
                SMALL.resolve(ui.style()),
                colors.weak,
            );
            return;
        }
        let rect = Rect::from_min_size(pos2(left, top), size);
        let rect = Rect::from_min_max(rect.min, pos2(rect.right().min(inner.right()), rect.bottom()));
        paint_chip(
            ui,
            rect,
            labels::need_icon(&view.state.taxonomy, need),
            &label,
            ground,
        );
        left += size.x + 6.0;
    }
}

/// The first way to reach it, and at the right how well it is attested.
fn reach(ui: &Ui, view: &ViewContext<'_>, hit: &Hit, inner: Rect) {
    let colors = palette(ui);
    let middle = inner.bottom() - 9.0;
    let width = at_right(ui, &labels::grade(view.words, colors, hit.grade), inner, middle);
    let (icon, text) = first_contact(view, hit);
    let dimmed = hit.status == Status::Closed;
    let letters = if dimmed { colors.weak } else { colors.text };
    paint_icon(
        ui,
        pos2(inner.left() + 8.0, middle),
        icon.character(),
        16.0,
        colors.accent,
    );
    let room = inner.width() - width - 24.0 - space::M;
    let galley = one_line(ui, &text, font(ui, STRONG), letters, room);
    let at = Pos2::new(inner.left() + 24.0, middle - galley.size().y / 2.0);
    ui.painter().galley(at, galley, letters);
}

fn first_contact(view: &ViewContext<'_>, hit: &Hit) -> (Icon, String) {
    if let Some(phone) = &hit.phone {
        let purpose = phone.label.as_ref().filter(|_| phone.short_code);
        let number = purpose.map_or(phone.number.clone(), |label| {
            format!("{} · {}", phone.number, view.words.purpose(label))
        });
        return (labels::phone_icon(phone.kind), number);
    }
    match &hit.written_contact {
        Some(WrittenContact::Email(address)) => (Icon::Mail, address.clone()),
        Some(WrittenContact::Contact(kind, value)) => {
            let kind = view.words.code("contact", kind.key());
            (Icon::Message, format!("{kind}: {value}"))
        }
        Some(WrittenContact::Website(page)) => (Icon::Web, page.trim_start_matches("https://").to_owned()),
        None => (Icon::Place, view.words.text("reach-place")),
    }
}

/// The whole row in words, for a screen reader.
fn said(view: &ViewContext<'_>, hit: &Hit) -> String {
    let words = view.words;
    let mut parts = vec![hit.name.clone()];
    if !hit.name.contains(&hit.organization) {
        parts.push(hit.organization.clone());
    }
    parts.push(place(view, hit));
    parts.extend(hit.needs.iter().map(|need| words.term(need)));
    parts.push(first_contact(view, hit).1);
    if hit.status != Status::Active {
        parts.push(words.code("status", hit.status.key()));
    }
    parts.push(words.code("openness", hit.openness.key()));
    parts.push(words.code("grade", hit.grade.key()));
    parts.join(", ")
}
