use egui::{
    Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, vec2,
};

use super::along::Along;
use super::button::{paint_focus, paint_icon};
use super::line::lines;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, BIG_TARGET, ROUND, SMALL, STRONG, palette, space};

/// The smallest height, in points.
const TILE: f32 = BIG_TARGET + space::S;
/// The room for the picture, in points.
const PICTURE: f32 = 28.0;

/// What a tile is to a screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TileRole {
    /// It leads somewhere.
    Button,
    /// One of several.
    Radio,
    /// Any of several.
    Check,
}

/// A big target: a picture, its label, and a line about it.
pub struct Tile<'a> {
    /// The picture, a character of the icon font; a blank keeps its room for who draws another one there.
    pub icon: Option<char>,
    /// Its label.
    pub label: &'a str,
    /// A line about it, in small letters.
    pub about: Option<&'a str>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What it is to a screen reader.
    pub role: TileRole,
    /// How wide it is, in points.
    pub width: f32,
}

/// Draws a tile; gives back the room for its picture, for who draws another one there.
pub fn tile(ui: &mut Ui, tile: &Tile<'_>) -> (Response, Rect) {
    let colors = palette(ui);
    let (fill, letters, weak) = if tile.chosen {
        (colors.accent, colors.on_accent, colors.on_accent)
    } else {
        (colors.surface, colors.text, colors.weak)
    };
    let before = if tile.icon.is_some() {
        space::M + PICTURE + space::M
    } else {
        space::L
    };
    let after = if tile.role == TileRole::Check {
        space::M + 22.0
    } else {
        space::M
    };
    let room = (tile.width - before - after).max(60.0);
    let style = if tile.about.is_some() {
        theme::named(STRONG)
    } else {
        TextStyle::Body
    };
    let label = lines(ui, tile.label, style.resolve(ui.style()), letters, room);
    let about = tile
        .about
        .map(|about| lines(ui, about, SMALL.resolve(ui.style()), weak, room));
    let below = about.as_ref().map_or(0.0, |about| about.size().y + 2.0);
    let inside = label.size().y + below;
    let height = TILE.max(inside + 2.0 * space::S);
    let (rect, response) = ui.allocate_exact_size(vec2(tile.width, height), Sense::click());
    response.widget_info(|| match tile.role {
        TileRole::Button => WidgetInfo::labeled(Role::Button, true, tile.label),
        TileRole::Radio => WidgetInfo::selected(Role::RadioButton, true, tile.chosen, tile.label),
        TileRole::Check => WidgetInfo::selected(Role::CheckBox, true, tile.chosen, tile.label),
    });
    let along = Along::new(ui, rect);
    let center = along.point(space::M + PICTURE / 2.0, height / 2.0);
    let picture = Rect::from_center_size(center, vec2(PICTURE, PICTURE));
    if !ui.is_rect_visible(rect) {
        return (response, picture);
    }
    paint_ground(ui, rect, fill, &response, tile.chosen);
    if let Some(icon) = tile.icon.filter(|icon| *icon != ' ') {
        let color = if tile.chosen { letters } else { colors.accent };
        paint_icon(ui, center, icon, 26.0, color);
    }
    let top = (height - inside) / 2.0;
    let middle = top + label.size().y / 2.0;
    along.paint(ui, before, middle, label, letters);
    if let Some(about) = about {
        let middle = top + inside - about.size().y / 2.0;
        along.paint(ui, before, middle, about, weak);
    }
    if tile.role == TileRole::Check {
        paint_check(
            ui,
            along.point(tile.width - space::M - 9.0, height / 2.0),
            tile.chosen,
        );
    }
    paint_focus(ui, &response);
    (response, picture)
}

fn paint_ground(ui: &Ui, rect: Rect, fill: Color32, response: &Response, chosen: bool) {
    let colors = palette(ui);
    let stroke = if response.hovered() {
        Stroke::new(2.0, colors.accent)
    } else {
        Stroke::new(1.0, colors.edge)
    };
    let fill = if response.hovered() && !chosen {
        colors.hovered
    } else {
        fill
    };
    ui.painter()
        .rect(rect, CornerRadius::same(ROUND), fill, stroke, StrokeKind::Inside);
}

fn paint_check(ui: &Ui, center: egui::Pos2, chosen: bool) {
    let colors = palette(ui);
    let rect = Rect::from_center_size(center, vec2(20.0, 20.0));
    let stroke = Stroke::new(1.5, if chosen { colors.on_accent } else { colors.edge });
    ui.painter().rect(
        rect,
        CornerRadius::same(4),
        Color32::TRANSPARENT,
        stroke,
        StrokeKind::Inside,
    );
    if chosen {
        paint_icon(ui, center, Icon::Check.character(), 16.0, colors.on_accent);
    }
}
