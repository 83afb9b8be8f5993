use egui::{
    Align2, Area, CentralPanel, Context, CornerRadius, Event, Frame, Id, Key, Margin, Order, Role, TextEdit,
    Ui, vec2,
};

use super::theme::{ROUND, palette};
use super::widgets::{name, strong};
use crate::app::{Command, LeaveCommand, Left, ViewContext};
use crate::folding::fold;

/// So many presses of Shift leave (GOV.UK Design System, *Exit this page*).
const PRESSES: u8 = 3;
/// Presses that are farther apart begin anew, in seconds.
const APART: f64 = 5.0;
/// How long the empty page of a try stays, in seconds.
const MOMENT: f64 = 1.5;

/// Counts presses of Shift alone: Shift held with another key is for capital letters.
#[derive(Debug, Default)]
pub struct ShiftPresses {
    count: u8,
    last: f64,
    is_held: bool,
    is_spoiled: bool,
}

impl ShiftPresses {
    /// Takes in an event at a time in seconds; true if it was the last press that is needed.
    fn take(&mut self, event: &Event, time: f64) -> bool {
        match event {
            Event::Key {
                key: Key::ShiftLeft | Key::ShiftRight,
                pressed,
                repeat: false,
                ..
            } => {
                if *pressed {
                    self.is_spoiled = self.is_held && self.is_spoiled;
                    self.is_held = true;
                    return false;
                }
                let counts = self.is_held && !self.is_spoiled;
                self.is_held = false;
                counts && self.press(time)
            }
            Event::Key { pressed: true, .. }
            | Event::Text(_)
            | Event::PointerButton { pressed: true, .. } => {
                self.is_spoiled = true;
                self.count = 0;
                false
            }
            Event::WindowFocused(_) => {
                *self = Self::default();
                false
            }
            _ => false,
        }
    }

    fn press(&mut self, time: f64) -> bool {
        if time - self.last > APART {
            self.count = 0;
        }
        self.last = time;
        self.count += 1;
        if self.count < PRESSES {
            return false;
        }
        self.count = 0;
        true
    }

    /// How many more presses are needed; none if none was made, or too long ago.
    fn missing(&self, time: f64) -> Option<u8> {
        (self.count > 0 && time - self.last <= APART).then(|| PRESSES - self.count)
    }
}

/// What leaving needs between frames.
#[derive(Default)]
pub struct Leave {
    shift: ShiftPresses,
    notes: String,
    /// Since when the empty page of a try is shown.
    trying_since: Option<f64>,
}

impl Leave {
    /// Watches for the key; shows how many presses are missing.
    pub fn watch(&mut self, ui: &Ui, view: &ViewContext<'_>) {
        let (events, time) = ui.input(|input| (input.events.clone(), input.time));
        for event in &events {
            if self.shift.take(event, time) {
                view.send(Command::Leave(LeaveCommand::Now));
                return;
            }
        }
        if let Some(missing) = self.shift.missing(time) {
            let values = [("count", usize::from(missing).into())];
            progress(ui.ctx(), &view.words.with("leave-shift", &values));
            ui.ctx()
                .request_repaint_after(std::time::Duration::from_secs_f64(APART));
        }
    }

    /// Draws the empty page: a quiet sheet to write on, that says nothing.
    pub fn empty_page(&mut self, ui: &mut Ui, view: &ViewContext<'_>, left: Left) {
        let time = ui.input(|input| input.time);
        let fill = palette(ui).surface;
        let frame = Frame::new().fill(fill).inner_margin(Margin::same(24));
        let response = CentralPanel::no_frame()
            .frame(frame)
            .show(ui, |ui| {
                let edit = TextEdit::multiline(&mut self.notes)
                    .id(notes_id())
                    .frame(Frame::NONE)
                    .desired_width(f32::INFINITY)
                    .min_size(ui.available_size());
                ui.add(edit)
            })
            .inner;
        // Like every notepad, it is ready to be written on.
        if ui.ctx().memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        let label = view.words.text("leave-notes");
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(label));
        match left {
            Left::Ending => ui.ctx().request_repaint(),
            Left::Trying => {
                let since = *self.trying_since.get_or_insert(time);
                if time - since >= MOMENT {
                    self.trying_since = None;
                    self.forget(ui.ctx());
                    view.send(Command::Leave(LeaveCommand::Tried));
                } else {
                    ui.ctx()
                        .request_repaint_after(std::time::Duration::from_secs_f64(MOMENT));
                }
            }
            Left::Staying => {
                let words = fold(view.state.leaving.words_back.trim());
                // Whoever types the mark behind the words, too, comes back as well.
                let is_mark = |letter: char| !letter.is_alphanumeric();
                let notes = fold(self.notes.trim_end_matches(is_mark));
                if !words.is_empty() && notes.ends_with(words.trim_end_matches(is_mark)) {
                    self.forget(ui.ctx());
                    view.send(Command::Leave(LeaveCommand::Return));
                }
            }
        }
    }

    /// What was written, and what could be undone.
    pub fn forget(&mut self, ctx: &Context) {
        self.notes.clear();
        self.notes.shrink_to_fit();
        ctx.memory_mut(|memory| memory.data.remove_by_type::<egui::text_edit::TextEditState>());
    }
}

fn notes_id() -> Id {
    Id::unique("notes")
}

/// A line above everything; a screen reader says it at once.
fn progress(ctx: &Context, words: &str) {
    Area::new(Id::unique("leave progress"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, vec2(0.0, 12.0))
        .interactable(false)
        .show(ctx, |ui| {
            let colors = palette(ui);
            Frame::new()
                .fill(colors.caution_soft)
                .corner_radius(CornerRadius::same(ROUND))
                .inner_margin(Margin::symmetric(16, 10))
                .show(ui, |ui| {
                    let response = strong(ui, words);
                    name(&response, Role::Status, words);
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_live(egui::accesskit::Live::Assertive);
                    });
                });
        });
}

#[cfg(test)]
mod tests {
    use egui::{Event, Key, Modifiers};

    use super::ShiftPresses;

    fn key(key: Key, pressed: bool) -> Event {
        Event::Key {
            key,
            physical_key: Some(key),
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        }
    }

    /// How often the window is left, if events come a tenth of a second apart.
    fn exits(events: impl IntoIterator<Item = Event>) -> usize {
        let mut shift = ShiftPresses::default();
        let times = (0_u32..).map(|at| f64::from(at) / 10.0);
        let left = times.zip(events).filter(|(time, event)| shift.take(event, *time));
        left.count()
    }

    fn tap(one: Key) -> [Event; 2] {
        [key(one, true), key(one, false)]
    }

    #[test]
    fn three_presses_of_either_shift_leave_once() {
        use Key::{ShiftLeft as L, ShiftRight as R};
        for presses in [[L, L, L], [R, R, R], [L, R, L], [R, L, L]] {
            assert_eq!(exits(presses.into_iter().flat_map(tap)), 1, "{presses:?}");
        }
        assert_eq!(exits([L, L].into_iter().flat_map(tap)), 0);
        // Both held over one another are one press.
        let both = [key(L, true), key(R, true), key(L, false), key(R, false)];
        assert_eq!(exits(both.clone()), 0);
        assert_eq!(exits([both.clone(), both.clone(), both].concat()), 1);
    }

    #[test]
    fn ten_thousand_capitals_never_leave() {
        let capital = |letter: char| {
            [
                key(Key::ShiftLeft, true),
                key(Key::A, true),
                Event::Text(letter.to_string()),
                key(Key::A, false),
                key(Key::ShiftLeft, false),
            ]
        };
        let typed = ('A'..='Z').cycle().take(10_000).flat_map(capital);
        assert_eq!(exits(typed), 0);
        // Shift let go before the letter, as fast typists do.
        let sloppy = |_| {
            [
                key(Key::ShiftRight, true),
                key(Key::B, true),
                key(Key::ShiftRight, false),
                key(Key::B, false),
            ]
        };
        assert_eq!(exits((0..10_000).flat_map(sloppy)), 0);
    }

    #[test]
    fn presses_too_far_apart_and_other_keys_begin_anew() {
        let mut shift = ShiftPresses::default();
        for time in [0.0, 4.0, 9.5, 14.0] {
            for event in tap(Key::ShiftLeft) {
                assert!(!shift.take(&event, time), "{time}");
            }
        }
        let between = [
            tap(Key::ShiftLeft),
            tap(Key::ShiftLeft),
            tap(Key::Space),
            tap(Key::ShiftLeft),
        ];
        assert_eq!(exits(between.concat()), 0);
    }
}
