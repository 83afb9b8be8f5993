use std::collections::BTreeMap;

use egui::{
    CentralPanel, Color32, CornerRadius, Frame, Margin, Panel, Rect, Role, ScrollArea, Sense, TextStyle, Ui,
    WidgetInfo, pos2, vec2,
};

use super::icon::Icon;
use super::theme::{self, SMALL, palette, space};
use super::widgets::{button, flow, heading, lines, one_line, paint_focus, paint_icon, prose, weak};
use super::{keyboard, labels, top_bar};
use crate::app::{Command, ViewContext};
use crate::model::{CountryCode, Gap, Grade, TermId};

/// The width of the names of countries, and of a box, in points.
const NAME: f32 = 190.0;
const BOX: f32 = 76.0;
/// From this many services on a box has the full colour.
const MANY: usize = 8;

/// The counts of one country, in the order of the needs.
struct Row<'a> {
    country: CountryCode,
    name: String,
    gaps: Vec<&'a Gap>,
}

/// Draws the table of what the directory has: countries × needs, as numbers and as a map of colours.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>) {
    keyboard::while_asking(ui, view);
    let words = view.words;
    let frame = |x: i8, y: i8| {
        Frame::new()
            .fill(palette(ui).background)
            .inner_margin(Margin::symmetric(x, y))
    };
    let (above, page) = (frame(24, 10), frame(24, 8));
    Panel::top("coverage bar")
        .frame(above)
        .show_separator_line(false)
        .show(ui, |ui| {
            flow(ui, |ui| {
                ui.horizontal(|ui| {
                    let back = words.text("coverage-back");
                    if button(ui, Some(Icon::Back), &back, &back).clicked() {
                        view.send(Command::Back);
                    }
                    let from_end = theme::from_end(ui);
                    ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
                });
            });
        });
    CentralPanel::no_frame().frame(page).show(ui, |ui| {
        flow(ui, |ui| {
            heading(ui, &words.text("coverage-title"));
            prose(ui, &words.text("coverage-text"));
            scale(ui, view);
            match &view.state.coverage {
                Some(coverage) => table(ui, view, coverage),
                None => {
                    prose(ui, &words.text("coverage-counting"));
                }
            }
        });
    });
}

/// What the colours mean.
fn scale(ui: &mut Ui, view: &ViewContext<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        weak(ui, &view.words.text("coverage-few"));
        for count in [1, 2, 4, MANY] {
            let (rect, _) = ui.allocate_exact_size(vec2(22.0, 16.0), Sense::empty());
            ui.painter()
                .rect_filled(rect, CornerRadius::same(3), ground(ui, count));
        }
        weak(ui, &view.words.text("coverage-many"));
        for grade in Grade::ALL {
            ui.add_space(space::M);
            let said = format!("{}: {}", grade.key(), view.words.code("grade", grade.key()));
            weak(ui, &said);
        }
    });
}

fn rows<'a>(view: &ViewContext<'_>, coverage: &'a [Gap]) -> Vec<Row<'a>> {
    let mut by_country: BTreeMap<CountryCode, Vec<&Gap>> = BTreeMap::new();
    for gap in coverage {
        by_country.entry(gap.country).or_default().push(gap);
    }
    let mut rows: Vec<Row<'_>> = by_country
        .into_iter()
        .map(|(country, gaps)| Row {
            country,
            name: view.words.country(country),
            gaps,
        })
        .collect();
    rows.sort_by_cached_key(|row| view.words.sort_key(&row.name));
    rows
}

fn table(ui: &mut Ui, view: &ViewContext<'_>, coverage: &[Gap]) {
    let rows = rows(view, coverage);
    let Some(first) = rows.first() else { return };
    let needs: Vec<TermId> = first.gaps.iter().map(|gap| gap.need.clone()).collect();
    #[expect(clippy::cast_precision_loss, reason = "a dozen needs")]
    let width = NAME + BOX * needs.len() as f32;
    let height = theme::line_height(ui, 15.0).max(30.0);
    let area = ScrollArea::both().id_salt("coverage").auto_shrink(false);
    let head = head_height(ui, view, &needs);
    area.show_viewport(ui, |ui, seen| {
        #[expect(clippy::cast_precision_loss, reason = "two hundred countries")]
        let all = vec2(width, head + height * rows.len() as f32 + space::L);
        let (room, _) = ui.allocate_exact_size(all, Sense::empty());
        let table = Table {
            room,
            is_mirrored: theme::direction(ui).is_right_to_left(),
        };
        for (at, row) in rows.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "two hundred countries")]
            let top = head + height * at as f32;
            if top + height >= seen.top() && top <= seen.bottom() {
                one_row(ui, view, &table, row, top, height);
            }
        }
        // The needs stay in sight above the rows.
        table_head(ui, view, &table, &needs, seen.top(), head);
    });
}

/// Where things stand in the table, seen from where reading starts.
struct Table {
    room: Rect,
    is_mirrored: bool,
}

impl Table {
    fn part(&self, from: f32, top: f32, width: f32, height: f32) -> Rect {
        let left = if self.is_mirrored {
            self.room.right() - from - width
        } else {
            self.room.left() + from
        };
        Rect::from_min_size(pos2(left, self.room.top() + top), vec2(width, height))
    }

    fn of_need(&self, at: usize, top: f32, height: f32) -> Rect {
        #[expect(clippy::cast_precision_loss, reason = "a dozen needs")]
        let from = NAME + BOX * at as f32;
        self.part(from, top, BOX, height)
    }
}

fn head_height(ui: &Ui, view: &ViewContext<'_>, needs: &[TermId]) -> f32 {
    let font = SMALL.resolve(ui.style());
    let letters = palette(ui).text;
    let heights = needs.iter().map(|need| {
        lines(ui, &view.words.term(need), font.clone(), letters, BOX - 6.0)
            .size()
            .y
    });
    heights.fold(0.0, f32::max) + 30.0
}

fn table_head(ui: &Ui, view: &ViewContext<'_>, table: &Table, needs: &[TermId], top: f32, height: f32) {
    let colors = palette(ui);
    #[expect(clippy::cast_precision_loss, reason = "a dozen needs")]
    let whole = table.part(0.0, top, NAME + BOX * needs.len() as f32, height);
    ui.painter().rect_filled(whole, 0, colors.background);
    let name = table.part(0.0, top, NAME, height);
    let font = SMALL.resolve(ui.style());
    let country = one_line(ui, &view.words.text("coverage-country"), font, colors.weak, NAME);
    super::widgets::Along::new(ui, name).paint(ui, 0.0, height - 16.0, country, colors.weak);
    for (at, need) in needs.iter().enumerate() {
        let room = table.of_need(at, top, height);
        let icon = labels::need_icon(&view.state.taxonomy, need);
        let color = colors.accent;
        paint_icon(ui, room.center_top() + vec2(0.0, 14.0), icon, 18.0, color);
        let font = SMALL.resolve(ui.style());
        let label = super::widgets::centered_lines(ui, &view.words.term(need), font, colors.text, BOX - 6.0);
        let origin = room.center_top() + vec2(0.0, 26.0) - vec2(0.0, label.rect.min.y);
        ui.painter().galley(origin, label, colors.text);
    }
}

fn one_row(ui: &Ui, view: &ViewContext<'_>, table: &Table, row: &Row<'_>, top: f32, height: f32) {
    let colors = palette(ui);
    let name = table.part(0.0, top, NAME - space::S, height);
    let font = TextStyle::Body.resolve(ui.style());
    let label = one_line(ui, &row.name, font, colors.text, name.width());
    let id = ui.scope_id().with(row.country);
    let response = ui.interact(name, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &row.name));
    if response.clicked() {
        view.send(Command::Jump(row.country, None));
    }
    super::widgets::Along::new(ui, name).paint(ui, 0.0, height / 2.0, label, colors.text);
    paint_focus(ui, &response);
    for (at, gap) in row.gaps.iter().enumerate() {
        one_box(ui, view, table.of_need(at, top, height).shrink(1.5), row, gap);
    }
}

fn one_box(ui: &Ui, view: &ViewContext<'_>, room: Rect, row: &Row<'_>, gap: &Gap) {
    let words = view.words;
    let colors = palette(ui);
    let need = words.term(&gap.need);
    let said = match gap.best_grade {
        Some(grade) => {
            let grade = words.code("grade", grade.key());
            let values = [
                ("country", (&row.name).into()),
                ("need", (&need).into()),
                ("count", gap.count.into()),
                ("grade", (&grade).into()),
            ];
            words.with("coverage-box", &values)
        }
        None => words.with(
            "coverage-box-empty",
            &[("country", (&row.name).into()), ("need", (&need).into())],
        ),
    };
    let id = ui.scope_id().with((row.country, gap.need.as_str()));
    let response = ui.interact(room, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let ground = ground(ui, gap.count);
    ui.painter().rect_filled(room, CornerRadius::same(4), ground);
    if gap.count > 0 {
        let letters = if gap.count >= MANY / 2 {
            colors.on_accent
        } else {
            colors.text
        };
        let grade = gap.best_grade.map_or("", |grade| grade.key());
        let text = format!("{} {grade}", gap.count);
        let label = one_line(ui, &text, SMALL.resolve(ui.style()), letters, room.width());
        let at = room.center() - label.size() / 2.0;
        ui.painter().galley(at, label, letters);
    }
    if response.hovered() {
        let stroke = egui::Stroke::new(2.0, colors.focus);
        ui.painter()
            .rect_stroke(room, CornerRadius::same(4), stroke, egui::StrokeKind::Inside);
    }
    paint_focus(ui, &response);
    let response = response.on_hover_text(&said);
    if response.clicked() {
        view.send(Command::Jump(row.country, Some(gap.need.clone())));
    }
}

/// The more services, the nearer to the accent; none at all is the paper's own colour.
fn ground(ui: &Ui, count: usize) -> Color32 {
    let colors = palette(ui);
    match count {
        0 => colors.surface,
        1 => colors.raised,
        2..=3 => colors.chosen,
        _ if count < MANY => colors.accent.gamma_multiply(0.85),
        _ => colors.accent,
    }
}
