use egui::Ui;

use super::icon::Icon;
use super::theme::{Tone, palette, space};
use super::widgets::{Tile, TileRole, button, fact, notice, prose, section, strong, text, tile, weak};
use crate::app::{Command, KeepCommand, KeepNews, ViewContext, day};
use crate::keeping::KeptFile;

/// Draws the switch by which somebody says that this is their own computer, and every file that was written here.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>) {
    let words = view.words;
    let keeping = &view.state.keeping;
    section(ui, Icon::Computer, &words.text("keep-title"));
    let of = Tile {
        icon: None,
        label: &words.text("keep-own"),
        about: Some(&words.text("keep-about")),
        chosen: keeping.is_on,
        role: TileRole::Check,
        width: ui.available_width(),
    };
    if tile(ui, &of).0.clicked() {
        view.send(Command::Keep(KeepCommand::Own(!keeping.is_on)));
    }
    fact(ui, Icon::Web, &words.text("keep-links"));
    fact(ui, Icon::Caution, &words.text("keep-careful"));
    place(ui, view);
    if let Some(news) = &keeping.news {
        say(ui, view, news);
    }
    ui.add_space(space::XS);
    if keeping.files.is_empty() {
        weak(ui, &words.text("keep-none"));
        return;
    }
    strong(ui, &words.text("keep-files"));
    for file in &keeping.files {
        one(ui, view, file);
    }
    let delete = words.text("keep-delete");
    if button(ui, Some(Icon::Remove), &delete, &delete).clicked() {
        view.send(Command::Keep(KeepCommand::DeleteAll));
    }
}

/// Where it is written, or would be.
fn place(ui: &mut Ui, view: &ViewContext<'_>) {
    let places = &view.state.keeping.places;
    let Some(folder) = places.folder() else {
        prose(ui, &view.words.text("keep-nowhere"));
        return;
    };
    let key = if places.is_portable() {
        "keep-where-beside"
    } else {
        "keep-where"
    };
    fact(ui, Icon::Folder, &view.words.text(key));
    path(ui, &folder.display().to_string());
}

fn path(ui: &mut Ui, path: &str) {
    text(ui, path, &egui::TextStyle::Body, palette(ui).accent);
}

fn one(ui: &mut Ui, view: &ViewContext<'_>, file: &KeptFile) {
    path(ui, &file.path.display().to_string());
    let size = file.bytes.to_string();
    let date = file.written.and_then(day).map(|day| view.words.date(day));
    let date = date.unwrap_or_default();
    let values = [("size", (&size).into()), ("date", (&date).into())];
    weak(ui, &view.words.with("keep-file", &values));
}

fn say(ui: &mut Ui, view: &ViewContext<'_>, news: &KeepNews) {
    let (tone, icon, key, reason) = match news {
        KeepNews::Deleted => (Tone::Good, Icon::Check, "keep-deleted", None),
        KeepNews::NotDeleted(reason) => (Tone::Caution, Icon::Caution, "keep-not-deleted", Some(reason)),
        KeepNews::NotWritten(reason) => (Tone::Caution, Icon::Caution, "keep-failed", Some(reason)),
        KeepNews::Unreadable(reason) => (Tone::Caution, Icon::Caution, "keep-unreadable", Some(reason)),
    };
    let why = reason.map(|reason| view.words.with("failure-reason", &[("reason", reason.into())]));
    notice(ui, tone, icon, &view.words.text(key), why.as_deref());
}
