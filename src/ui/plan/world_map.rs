use egui::epaint::Mesh;
use egui::{
    Color32, CornerRadius, EventFilter, Key, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::map_shapes::{CountryShape, shapes};
use crate::app::ViewContext;
use crate::model::CountryCode;
use crate::ui::icon::Icon;
use crate::ui::theme::{ROUND, TARGET, palette, space};
use crate::ui::widgets::{icon_button, paint_focus};

/// How near to a small country one may click, in points.
const NEAR: f32 = 14.0;
/// Countries smaller than this on the screen are drawn as a dot, in points.
const DOT: f32 = 7.0;
/// From one step of the larger and smaller buttons to the next.
const STEP: f32 = 1.6;
/// The farthest one can go in, in points for each degree.
const LARGEST: f32 = 60.0;

/// A rough map of the world to point at a country.
#[derive(Debug, Default)]
pub struct WorldMap {
    /// What is in the middle (degrees east and south) and how many points a degree has; none before the first frame.
    view: Option<(Pos2, f32)>,
    marked: Option<CountryCode>,
}

/// From degrees to points of the screen and back.
#[derive(Clone, Copy)]
struct Projection {
    room: Rect,
    middle: Pos2,
    scale: f32,
}

impl Projection {
    fn point(&self, place: Pos2) -> Pos2 {
        self.room.center() + (place - self.middle) * self.scale
    }

    fn place(&self, point: Pos2) -> Pos2 {
        self.middle + (point - self.room.center()) / self.scale
    }

    fn rect(&self, degrees: Rect) -> Rect {
        Rect::from_min_max(self.point(degrees.min), self.point(degrees.max))
    }
}

impl WorldMap {
    /// The country that is marked.
    pub fn marked(&self) -> Option<CountryCode> {
        self.marked
    }

    /// Marks a country.
    pub fn mark(&mut self, country: Option<CountryCode>) {
        self.marked = country;
    }

    /// Draws the map in a room of a size; the country that was chosen with the keyboard. `first`: what is shown at the
    /// start, in degrees east and south.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &ViewContext<'_>,
        size: Vec2,
        first: Rect,
    ) -> Option<CountryCode> {
        let (room, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
        let words = view.words;
        let marked = self
            .marked
            .map(|country| words.with("map-marked", &[("country", (&words.country(country)).into())]));
        let name = words.text("map-name");
        response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if let Some(marked) = &marked {
                node.set_value(marked.clone());
            }
        });
        let fitting = (room.width() / first.width()).min(room.height() / first.height());
        let (middle, scale) = self.view.unwrap_or((first.center(), fitting));
        let mut projection = Projection { room, middle, scale };
        move_view(ui, &response, &mut projection);
        let hovered = response.hover_pos().and_then(|point| hit(&projection, point));
        // Enter and the space bar click, too, but nowhere.
        if let Some(point) = response.interact_pointer_pos().filter(|_| response.clicked()) {
            response.request_focus();
            self.marked = hit(&projection, point);
        }
        let chosen = self.keys(ui, &response, &mut projection);
        paint(ui, &projection, self.marked, hovered);
        paint_focus(ui, &response);
        zoom_buttons(ui, view, &mut projection);
        self.view = Some((projection.middle, projection.scale));
        chosen
    }

    /// The arrow keys go to the next country in their direction, Enter chooses the marked one.
    fn keys(&mut self, ui: &Ui, response: &Response, projection: &mut Projection) -> Option<CountryCode> {
        if !response.has_focus() {
            return None;
        }
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        let directions = [
            (Key::ArrowRight, vec2(1.0, 0.0)),
            (Key::ArrowLeft, vec2(-1.0, 0.0)),
            (Key::ArrowDown, vec2(0.0, 1.0)),
            (Key::ArrowUp, vec2(0.0, -1.0)),
        ];
        for (key, direction) in directions {
            if ui.input(|input| input.key_pressed(key)) {
                let from = self.marked.and_then(super::map_shapes::shape_of);
                let next = match from {
                    Some(from) => next_in(from, direction),
                    None => nearest(projection.middle),
                };
                if let Some(next) = next {
                    self.marked = Some(next.country);
                    if !projection
                        .room
                        .shrink(30.0)
                        .contains(projection.point(next.middle()))
                    {
                        projection.middle = next.middle();
                    }
                }
            }
        }
        let enter = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
        self.marked.filter(|_| enter)
    }
}

/// Dragging moves the map, the wheel makes it larger where the pointer is.
fn move_view(ui: &Ui, response: &Response, projection: &mut Projection) {
    if response.dragged() {
        projection.middle -= response.drag_delta() / projection.scale;
    }
    if let Some(pointer) = response.hover_pos() {
        let zoom = ui.input(|input| input.zoom_delta() * (input.smooth_scroll_delta().y / 240.0).exp());
        if (zoom - 1.0).abs() > 0.001 {
            enlarge(projection, zoom, pointer);
        }
    }
    let world = Rect::from_min_max(pos2(-180.0, -84.0), pos2(180.0, 60.0));
    projection.middle = projection.middle.clamp(world.min, world.max);
}

fn enlarge(projection: &mut Projection, by: f32, around: Pos2) {
    let place = projection.place(around);
    let smallest = projection.room.width() / 360.0;
    projection.scale = (projection.scale * by).clamp(smallest, LARGEST);
    projection.middle = place - (around - projection.room.center()) / projection.scale;
}

fn zoom_buttons(ui: &mut Ui, view: &ViewContext<'_>, projection: &mut Projection) {
    let corner = projection.room.right_bottom() - vec2(space::S + TARGET, space::S + 2.0 * TARGET);
    let room = Rect::from_min_size(corner, vec2(TARGET, 2.0 * TARGET));
    ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
        ui.painter()
            .rect_filled(room, CornerRadius::same(ROUND), palette(ui).raised);
        ui.spacing_mut().item_spacing.y = 0.0;
        let middle = projection.room.center();
        if icon_button(ui, Icon::Larger, &view.words.text("map-larger")).clicked() {
            enlarge(projection, STEP, middle);
        }
        if icon_button(ui, Icon::Smaller, &view.words.text("map-smaller")).clicked() {
            enlarge(projection, 1.0 / STEP, middle);
        }
    });
}

/// The country at a point of the screen: a small one near it before a large one around it.
fn hit(projection: &Projection, point: Pos2) -> Option<CountryCode> {
    let place = projection.place(point);
    let small = |shape: &&CountryShape| {
        let size = shape.main.size() * projection.scale;
        size.x.max(size.y) < 2.0 * DOT
    };
    let distance = |shape: &&CountryShape| projection.point(shape.middle()).distance(point);
    let near = shapes()
        .iter()
        .filter(small)
        .filter(|shape| distance(shape) < NEAR);
    let near = near.min_by(|a, b| distance(a).total_cmp(&distance(b)));
    near.or_else(|| shapes().iter().find(|shape| shape.contains(place)))
        .map(|shape| shape.country)
}

fn nearest(place: Pos2) -> Option<&'static CountryShape> {
    let distance = |shape: &&CountryShape| shape.middle().distance(place);
    shapes().iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))
}

/// The nearest country whose middle lies more in a direction than aside of it.
fn next_in(from: &CountryShape, direction: Vec2) -> Option<&'static CountryShape> {
    let ahead = |shape: &&CountryShape| {
        let way = shape.middle() - from.middle();
        let along = way.dot(direction);
        let aside = way.dot(direction.rot90()).abs();
        (along > 0.0 && along >= aside).then_some(along + 1.5 * aside)
    };
    let others = shapes().iter().filter(|shape| shape.country != from.country);
    let reached = others.filter_map(|shape| Some((ahead(&shape)?, shape)));
    reached
        .min_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, shape)| shape)
}

fn paint(ui: &Ui, projection: &Projection, marked: Option<CountryCode>, hovered: Option<CountryCode>) {
    let colors = palette(ui);
    let painter = ui.painter_at(projection.room);
    painter.rect_filled(projection.room, CornerRadius::same(ROUND), colors.chosen);
    let mut dots = Vec::new();
    for shape in shapes() {
        let bounds = projection.rect(shape.bounds);
        if !bounds.intersects(projection.room) {
            continue;
        }
        let (fill, stroke) = if marked == Some(shape.country) {
            (colors.accent, Stroke::new(2.0, colors.focus))
        } else if hovered == Some(shape.country) {
            (colors.handle, Stroke::new(1.5, colors.accent))
        } else {
            (colors.hovered, Stroke::new(1.0, colors.edge))
        };
        painter.add(Shape::mesh(mesh(shape, projection, fill)));
        for line in &shape.lines {
            // One by one: where a line turns back on itself, epaint draws a joint as long as the map.
            let points: Vec<Pos2> = line.iter().map(|place| projection.point(*place)).collect();
            let next = points.iter().cycle().skip(1);
            for (from, to) in points.iter().zip(next) {
                if Rect::from_two_pos(*from, *to).intersects(projection.room) {
                    painter.line_segment([*from, *to], stroke);
                }
            }
        }
        let size = projection.rect(shape.main).size();
        if size.x.max(size.y) < DOT {
            dots.push((projection.point(shape.middle()), fill, stroke));
        }
    }
    for (center, fill, stroke) in dots {
        painter.circle(center, DOT / 2.0, fill, stroke);
    }
    let edge = Stroke::new(1.0, colors.edge);
    painter.rect_stroke(
        projection.room,
        CornerRadius::same(ROUND),
        edge,
        StrokeKind::Inside,
    );
}

fn mesh(shape: &CountryShape, projection: &Projection, color: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for corner in &shape.corners {
        mesh.colored_vertex(projection.point(*corner), color);
    }
    mesh.indices.extend(&shape.triangles);
    mesh
}

/// Paints a country alone into a small room: its picture beside its name. False if it has none.
pub fn paint_country(ui: &Ui, room: Rect, country: CountryCode, color: Color32) -> bool {
    let Some(shape) = super::map_shapes::shape_of(country) else {
        return false;
    };
    let size = shape.main.size();
    let scale = (room.width() / size.x.max(0.1)).min(room.height() / size.y.max(0.1));
    let projection = Projection {
        room,
        middle: shape.middle(),
        scale,
    };
    ui.painter_at(room)
        .add(Shape::mesh(mesh(shape, &projection, color)));
    true
}
