use egui::{Color32, CornerRadius, FontId, Rect, Response, Role, Sense, Stroke, Ui, vec2};

use super::icon::Icon;
use super::labels;
use super::theme::{self, ROUND, SMALL, STRONG, palette, space};
use super::widgets::{Along, Badge, chip_size, one_line, paint_chip, paint_icon};
use crate::app::ViewContext;
use crate::model::{Hit, Status, WrittenContact};

/// Where the four lines of a row stand, in points from its top.
struct Lines {
    title: f32,
    below_title: f32,
    needs: (f32, f32),
    reach: f32,
    bottom: f32,
}

impl Lines {
    /// For the letters of the window's language.
    fn of(ui: &Ui) -> Self {
        let (large, small) = (theme::line_height(ui, 15.0), theme::line_height(ui, 13.0));
        let chip = small.max(24.0);
        let below = 9.0 + large;
        let needs = below + small.max(20.0) + 4.0;
        let reach = needs + chip + 6.0;
        Self {
            title: 9.0 + large / 2.0,
            below_title: below + small.max(20.0) / 2.0,
            needs: (needs, needs + chip),
            reach: reach + large / 2.0,
            bottom: reach + large + 9.0,
        }
    }
}

/// How high a row is, in points; exact, because only the rows that are seen are drawn.
pub fn height(ui: &Ui) -> f32 {
    Lines::of(ui).bottom.round()
}

/// Draws one row.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, row: usize, total: usize) -> Response {
    // Sensed without a stop for the Tab key: the list is one stop, and its arrows move through the rows.
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height(ui)), Sense::CLICK);
    let Some(hit) = view.state.results.hit(row) else {
        let stub = Along::new(ui, rect).part(space::M, rect.width() * 0.4);
        let stub = Rect::from_x_y_ranges(stub.x_range(), rect.top() + 16.0..=rect.top() + 30.0);
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

    let inner = Rect::from_x_y_ranges(sheet.x_range().shrink(10.0), rect.y_range());
    let chip_ground = if ground == Color32::TRANSPARENT {
        colors.raised
    } else {
        colors.surface
    };
    let lines = Lines::of(ui);
    title(ui, hit, inner, lines.title);
    below_title(ui, view, hit, inner, lines.below_title);
    needs(ui, view, hit, inner, lines.needs, chip_ground);
    reach(ui, view, hit, inner, lines.reach);
}

fn font(ui: &Ui, style: &'static str) -> FontId {
    theme::named(style).resolve(ui.style())
}

fn title(ui: &Ui, hit: &Hit, inner: Rect, middle: f32) {
    let letters = palette(ui).text;
    let galley = one_line(ui, &hit.name, font(ui, STRONG), letters, inner.width());
    Along::new(ui, inner).paint(ui, 0.0, middle, galley, letters);
}

/// Paints a badge at the side where reading ends; says how wide it is.
fn at_end(ui: &Ui, badge: &Badge, inner: Rect, middle: f32) -> f32 {
    let width = badge.width(ui).min(inner.width() * 0.5);
    let part = Along::new(ui, inner).part(inner.width() - width, inner.width());
    let middle = inner.top() + middle;
    badge.paint(
        ui,
        Rect::from_x_y_ranges(part.x_range(), middle - 12.0..=middle + 12.0),
    );
    width
}

/// Where it is, then the organisation if its name says more than the service's; at the end whether it is open, or
/// what speaks against it.
fn below_title(ui: &Ui, view: &ViewContext<'_>, hit: &Hit, inner: Rect, middle: f32) {
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
    let width = at_end(ui, &badge, inner, middle);
    let room = inner.width() - width - space::M;
    let galley = one_line(ui, &line, SMALL.resolve(ui.style()), colors.weak, room);
    Along::new(ui, inner).paint(ui, 0.0, middle, galley, colors.weak);
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

fn needs(
    ui: &Ui,
    view: &ViewContext<'_>,
    hit: &Hit,
    inner: Rect,
    (top, bottom): (f32, f32),
    ground: Color32,
) {
    let along = Along::new(ui, inner);
    let rows = inner.top() + top..=inner.top() + bottom;
    let mut from = 0.0;
    for (at, need) in hit.needs.iter().enumerate() {
        let label = view.words.term(need);
        let width = chip_size(ui, &label).x;
        let rest = hit.needs.len() - at;
        let kept = if rest > 1 { 36.0 } else { 0.0 };
        if from + width + kept > inner.width() && at > 0 {
            let more = view.words.with("needs-more", &[("count", rest.into())]);
            let weak = palette(ui).weak;
            let galley = one_line(ui, &more, SMALL.resolve(ui.style()), weak, inner.width() - from);
            along.paint(ui, from + space::XS, f32::midpoint(top, bottom), galley, weak);
            return;
        }
        let part = along.part(from, (from + width).min(inner.width()));
        let rect = Rect::from_x_y_ranges(part.x_range(), rows.clone());
        paint_chip(
            ui,
            rect,
            labels::need_icon(&view.state.taxonomy, need),
            &label,
            ground,
        );
        from += width + 6.0;
    }
}

/// The first way to reach it, and at the end how well it is attested.
fn reach(ui: &Ui, view: &ViewContext<'_>, hit: &Hit, inner: Rect, middle: f32) {
    let colors = palette(ui);
    let width = at_end(ui, &labels::grade(view.words, colors, hit.grade), inner, middle);
    let (icon, text) = first_contact(view, hit);
    let dimmed = hit.status == Status::Closed;
    let letters = if dimmed { colors.weak } else { colors.text };
    let along = Along::new(ui, inner);
    paint_icon(
        ui,
        along.point(8.0, middle + theme::depth(ui, &text, 15.0)),
        icon.character(),
        16.0,
        colors.accent,
    );
    let room = inner.width() - width - 24.0 - space::M;
    let galley = one_line(ui, &text, font(ui, STRONG), letters, room);
    along.paint(ui, 24.0, middle, galley, letters);
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
    words.list(&parts)
}
