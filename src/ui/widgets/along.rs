use std::sync::Arc;

use egui::{Color32, Frame, Galley, Margin, Pos2, Rect, ScrollArea, Ui, pos2};

use crate::gazetteer::Direction;
use crate::ui::theme;

/// A box whose content is placed from the side where reading starts, whichever that is.
#[derive(Debug, Clone, Copy)]
pub struct Along {
    rect: Rect,
    direction: Direction,
}

impl Along {
    /// Along a box in a window.
    pub fn new(ui: &Ui, rect: Rect) -> Self {
        Self {
            rect,
            direction: theme::direction(ui),
        }
    }

    /// The point at a distance from the side of the start and from the top, in points.
    pub fn point(&self, from_start: f32, from_top: f32) -> Pos2 {
        let x = match self.direction {
            Direction::LeftToRight => self.rect.left() + from_start,
            Direction::RightToLeft => self.rect.right() - from_start,
        };
        pos2(x, self.rect.top() + from_top)
    }

    /// A part of the box: from where to where, seen from the side of the start; as high as the box.
    pub fn part(&self, from: f32, to: f32) -> Rect {
        let (a, b) = (self.point(from, 0.0).x, self.point(to, 0.0).x);
        Rect::from_x_y_ranges(a.min(b)..=a.max(b), self.rect.y_range())
    }

    /// Paints one or several lines at a distance from the side of the start, in the middle of a height that is given as
    /// its distance from the top.
    pub fn paint(&self, ui: &Ui, from_start: f32, middle: f32, galley: Arc<Galley>, color: Color32) {
        let size = galley.size();
        let part = self.part(from_start, from_start + size.x);
        paint_galley(
            ui,
            pos2(part.left(), self.rect.top() + middle - size.y / 2.0),
            galley,
            color,
        );
    }
}

/// One thing below the other from the side where reading starts; rows inside follow it. A panel of egui starts at the left.
pub fn flow<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let downward = theme::downward(ui);
    ui.with_layout(downward, content).inner
}

/// A page that is scrolled. The bar stands at the right in every language; what is read from there keeps its distance.
pub fn scrolled<R>(ui: &mut Ui, area: ScrollArea, content: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin {
        right: 8,
        ..Margin::ZERO
    };
    let page = |ui: &mut Ui| Frame::new().inner_margin(margin).show(ui, content).inner;
    area.auto_shrink(false).show(ui, page).inner
}

/// Paints lines with their left upper corner at a point, wherever they are aligned.
pub fn paint_galley(ui: &Ui, left_top: Pos2, galley: Arc<Galley>, color: Color32) {
    let origin = left_top - galley.rect.min.to_vec2();
    ui.painter().galley(origin, galley, color);
}
