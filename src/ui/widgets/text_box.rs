use egui::epaint::text::cursor::CCursor;
use egui::text::{CCursorRange, LayoutJob, TextFormat};
use egui::{
    Align2, Color32, Event, FontId, Frame, Id, Key, Rect, Response, Stroke, TextBuffer, TextEdit, Ui, pos2,
    vec2,
};

use super::along::{Along, paint_galley};
use super::line::one_line;
use crate::text::{TypedLine, is_simple, latin_format};
use crate::ui::theme::{self, palette};

/// A box to type a line into.
pub struct TextBox<'a> {
    /// Where the keyboard finds it.
    pub id: Id,
    /// What a screen reader says.
    pub label: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// The size of the letters, in points.
    pub size: f32,
    /// Its width and its smallest height, in points.
    pub room: egui::Vec2,
}

/// Draws a box without a frame. Words in any script stand in their order, with the caret where the next letter goes:
/// beyond Latin, egui's own field still takes keys and input methods, but holds a stand-in for each character and is
/// drawn over.
pub fn text_box(ui: &mut Ui, typed: &mut String, of: &TextBox<'_>) -> Response {
    let is_drawn_over = !is_simple(typed);
    let format = format(ui, of.size, is_drawn_over);
    let focused = ui.ctx().memory(|memory| memory.has_focus(of.id));
    if is_drawn_over && focused {
        arrows_follow_the_eye(ui, typed, of.id, &format);
    }
    let window = theme::direction(ui);
    let mut own = format.clone();
    if is_drawn_over {
        own.color = Color32::TRANSPARENT;
    }
    let mut layouter = |ui: &Ui, text: &dyn TextBuffer, _: f32| {
        let text = if is_simple(text.as_str()) {
            text.as_str().to_owned()
        } else {
            text.as_str().chars().map(stand_in).collect()
        };
        let mut job = LayoutJob::single_section(text, own.clone());
        job.wrap.max_width = f32::INFINITY;
        job.break_on_newline = false;
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
    };
    let align = if window.is_right_to_left() {
        Align2::RIGHT_CENTER
    } else {
        Align2::LEFT_CENTER
    };
    let response = ui
        .scope(|ui| {
            if is_drawn_over {
                ui.visuals_mut().text_cursor.stroke = Stroke::NONE;
                ui.visuals_mut().selection.bg_fill = Color32::TRANSPARENT;
                ui.visuals_mut().selection.stroke = Stroke::NONE;
            }
            let edit = TextEdit::singleline(typed)
                .id(of.id)
                .frame(Frame::NONE)
                .font(FontId::proportional(of.size))
                .align(align)
                .layouter(&mut layouter)
                .desired_width(of.room.x)
                .min_size(vec2(0.0, of.room.y));
            ui.add(edit)
        })
        .inner;
    let (label, hint) = (of.label.to_owned(), of.hint.to_owned());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(label);
        node.set_placeholder(hint);
    });
    if typed.is_empty() {
        paint_hint(ui, of, response.rect);
    } else if !is_simple(typed) {
        draw_over(ui, typed, of.id, &format, &response);
    }
    response
}

/// egui counts shapes where it means characters: with one simple shape for each, it counts rightly.
fn stand_in(letter: char) -> char {
    if letter.is_whitespace() { ' ' } else { 'n' }
}

fn format(ui: &Ui, size: f32, is_drawn_over: bool) -> TextFormat {
    if !is_drawn_over {
        return latin_format(&FontId::proportional(size), palette(ui).text);
    }
    TextFormat {
        line_height: Some(theme::line_height(ui, size)),
        ..TextFormat::simple(FontId::proportional(size), palette(ui).text)
    }
}

fn paint_hint(ui: &Ui, of: &TextBox<'_>, rect: Rect) {
    let weak = palette(ui).weak;
    let font = FontId::proportional(of.size);
    let galley = one_line(ui, of.hint, font, weak, rect.width());
    Along::new(ui, rect).paint(ui, 0.0, rect.height() / 2.0, galley, weak);
}

fn line(ui: &Ui, typed: &str, format: &TextFormat) -> TypedLine {
    let window = theme::direction(ui);
    ui.ctx()
        .fonts_mut(|fonts| TypedLine::new(fonts, typed, format, window))
}

/// Left goes left and right goes right, also where that means towards the end of the text.
fn arrows_follow_the_eye(ui: &Ui, typed: &str, id: Id, format: &TextFormat) {
    let is_pressed = ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        pressed(Key::ArrowLeft) || pressed(Key::ArrowRight)
    });
    if !is_pressed {
        return;
    }
    let index = TextEdit::load_state(ui.ctx(), id)
        .and_then(|state| state.cursor.char_range())
        .map_or(0, |range| range.primary.index.0);
    if !line(ui, typed, format).is_right_to_left_at(index) {
        return;
    }
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let Event::Key { key, .. } = event {
                *key = match *key {
                    Key::ArrowLeft => Key::ArrowRight,
                    Key::ArrowRight => Key::ArrowLeft,
                    other => other,
                };
            }
        }
    });
}

/// Paints the letters in their order, what is chosen, and the caret; a click puts the caret where it is seen.
fn draw_over(ui: &mut Ui, typed: &str, id: Id, format: &TextFormat, response: &Response) {
    let colors = palette(ui);
    let line = line(ui, typed, format);
    let rect = response.rect;
    let is_focused = response.has_focus();
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let range = state.cursor.char_range().unwrap_or_default();
    let caret = line.caret(range.primary.index.0);
    let left = left_edge(ui, &line, rect, if is_focused { caret } else { 0.0 });
    if let Some(pointer) = response.interact_pointer_pos() {
        let index = CCursor::new(line.index_at(pointer.x - left));
        let chosen = if response.drag_started() || response.clicked() || !response.dragged() {
            CCursorRange::one(index)
        } else {
            CCursorRange::two(range.secondary, index)
        };
        if chosen != range {
            state.cursor.set_char_range(Some(chosen));
            TextEdit::store_state(ui.ctx(), id, state);
            ui.ctx().request_repaint();
        }
    }
    let painter = ui.painter_at(rect);
    let chosen = range.as_sorted_char_range();
    for (from, to) in line.covered(chosen.start.0..chosen.end.0) {
        let covered = Rect::from_x_y_ranges(left + from..=left + to, rect.y_range());
        painter.rect_filled(covered, 0, colors.chosen);
    }
    let job = line.job;
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let height = galley.size().y;
    let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect));
    inside.set_clip_rect(rect.intersect(ui.clip_rect()));
    paint_galley(
        &inside,
        pos2(left, rect.center().y - height / 2.0),
        galley,
        format.color,
    );
    if is_focused {
        let half = format.font_id.size * 0.65;
        let (x, middle) = (left + caret, rect.center().y);
        painter.line_segment(
            [pos2(x, middle - half), pos2(x, middle + half)],
            Stroke::new(2.0, colors.accent),
        );
    }
}

/// Where the line begins: at its side of the box; if it is longer than the box, so that the caret is seen.
fn left_edge(ui: &Ui, line: &TypedLine, rect: Rect, caret: f32) -> f32 {
    let spare = rect.width() - line.width;
    if spare < 0.0 {
        let seen = (rect.width() / 2.0 - caret).clamp(spare, 0.0);
        return rect.left() + seen;
    }
    if theme::direction(ui).is_right_to_left() {
        rect.left() + spare
    } else {
        rect.left()
    }
}
