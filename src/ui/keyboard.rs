use egui::gui_zoom::kb_shortcuts::{ZOOM_IN, ZOOM_IN_SECONDARY, ZOOM_OUT, ZOOM_RESET};
use egui::{Event, Id, Key, Modifiers, Ui};

use super::columns::Columns;
use super::result_list::{self, ResultList};
use super::top_bar::search_id;
use crate::app::{Command, Page, ViewContext};
use crate::model::PhoneKind;

/// The keys that work everywhere: to the search box, through the results, open, back, copy.
pub fn ui(ui: &Ui, view: &ViewContext<'_>, results: &mut ResultList, columns: Columns) {
    let focused = ui.ctx().memory(egui::Memory::focused);
    let typing = ui.ctx().text_edit_focused();
    let in_search = focused == Some(search_id());
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));

    let slash = !typing && ui.input_mut(|input| consume_slash(&mut input.events));
    if pressed(Modifiers::COMMAND, Key::F) || slash {
        if view.state.page != Page::List && columns == Columns::One {
            view.send(Command::Turn(Page::List));
        }
        ui.ctx().memory_mut(|memory| memory.request_focus(search_id()));
    }
    if pressed(Modifiers::NONE, Key::Escape) {
        view.send(Command::Back);
        // egui takes the keyboard away from everything at Escape; the next word can be typed at once.
        ui.ctx().memory_mut(|memory| memory.request_focus(search_id()));
    }
    if ui.input(|input| input.events.contains(&Event::Copy))
        && !(typing && has_selection(ui, focused))
        && let Some(contact) = shown_contact(view)
    {
        view.send(Command::Copy(contact));
    }
    text_size(ui, view);
    let list_is_shown = columns == Columns::Three || view.state.page == Page::List;
    let nothing_else = in_search || focused.is_none() || result_list::has_focus(ui);
    if list_is_shown && nothing_else {
        through_results(ui, view, results, in_search);
    }
}

/// The keys that work where one number or one service is shown alone.
pub fn beside_the_directory(ui: &Ui, view: &ViewContext<'_>) {
    if ui.input(|input| input.events.contains(&Event::Copy))
        && let Some(contact) = shown_contact(view)
    {
        view.send(Command::Copy(contact));
    }
    while_asking(ui, view);
}

/// The keys that work while the language is asked for, and behind the doors beside the directory.
pub fn while_asking(ui: &Ui, view: &ViewContext<'_>) {
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        view.send(Command::Back);
    }
    text_size(ui, view);
}

/// The keys that browsers use for it.
fn text_size(ui: &Ui, view: &ViewContext<'_>) {
    let pressed = |shortcut| ui.input_mut(|input| input.consume_shortcut(shortcut));
    if pressed(&ZOOM_IN) || pressed(&ZOOM_IN_SECONDARY) {
        view.send(Command::ResizeText(1));
    }
    if pressed(&ZOOM_OUT) {
        view.send(Command::ResizeText(-1));
    }
    if pressed(&ZOOM_RESET) {
        view.send(Command::NormalText);
    }
}

fn through_results(ui: &Ui, view: &ViewContext<'_>, results: &mut ResultList, in_search: bool) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let row = view.state.row;
    let screen = results.rows_on_screen().saturating_sub(1).max(1);
    let last = view.state.results.total.saturating_sub(1);
    let steps: [(Key, usize); 6] = [
        (Key::ArrowDown, row.map_or(0, |row| row + 1)),
        (Key::ArrowUp, row.map_or(0, |row| row.saturating_sub(1))),
        (Key::PageDown, row.map_or(0, |row| row + screen)),
        (Key::PageUp, row.map_or(0, |row| row.saturating_sub(screen))),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, target) in steps {
        let moves_caret = in_search && matches!(key, Key::Home | Key::End);
        if !moves_caret && pressed(key) && view.state.results.total > 0 {
            view.send(Command::MoveTo(target.min(last)));
            results.bring_into_view(target.min(last));
        }
    }
    if let Some(row) = row {
        if pressed(Key::Enter) {
            view.send(Command::Open(row));
        }
    } else if in_search && view.state.results.total > 0 && pressed(Key::Enter) {
        view.send(Command::Open(0));
    }
}

/// A slash may come as a key, as a text, or as both.
fn consume_slash(events: &mut Vec<Event>) -> bool {
    let before = events.len();
    events.retain(|event| {
        !matches!(event, Event::Text(text) if text == "/")
            && !matches!(
                event,
                Event::Key {
                    key: Key::Slash,
                    pressed: true,
                    ..
                }
            )
    });
    events.len() < before
}

fn has_selection(ui: &Ui, focused: Option<Id>) -> bool {
    focused
        .and_then(|id| egui::TextEdit::load_state(ui.ctx(), id))
        .and_then(|state| state.cursor.char_range())
        .is_some_and(|range| !range.is_empty())
}

/// What Ctrl+C copies: the large number, the first way to reach the shown service, or that of the marked row.
fn shown_contact(view: &ViewContext<'_>) -> Option<String> {
    let state = view.state;
    if let Some(large) = &state.large {
        return Some(large.number.clone());
    }
    if let Some(card) = &state.card {
        let service = &card.service;
        let voice = service.phones.iter().find(|phone| phone.kind == PhoneKind::Voice);
        let phone = voice
            .or(service.phones.first())
            .map(|phone| phone.e164.clone().unwrap_or(phone.number.clone()));
        return phone.or_else(|| Some(service.written_contact()?.value().to_owned()));
    }
    let hit = state.results.hit(state.row?)?;
    let phone = hit
        .phone
        .as_ref()
        .map(|phone| phone.e164.clone().unwrap_or_else(|| phone.number.clone()));
    phone.or_else(|| Some(hit.written_contact.as_ref()?.value().to_owned()))
}
