use egui::Ui;

use super::icon::Icon;
use super::labels;
use super::theme::space;
use super::widgets::{heading, prose, wide_button};
use crate::app::{Command, Loosened, Loosening, ViewContext};

/// Draws what is said where nothing fits: which part of the question to give up, and what there is then.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>) {
    ui.add_space(space::L);
    heading(ui, &view.words.text("empty-title"));
    prose(ui, &view.words.text("empty-loosen"));
    ui.add_space(space::S);
    for loosened in &view.state.loosened {
        if wide_button(ui, Some(Icon::Remove), &words_for(view, loosened)).clicked() {
            view.send(Command::Loosen(loosened.loosening));
        }
    }
}

fn words_for(view: &ViewContext<'_>, loosened: &Loosened) -> String {
    let words = view.words;
    let count = ("count", loosened.count.into());
    match loosened.loosening {
        Loosening::Words => {
            let typed: String = view.state.query.words.trim().chars().take(40).collect();
            words.with("empty-without-words", &[("words", (&typed).into()), count])
        }
        Loosening::Filter(filter) => {
            let chosen = filter.chosen(&view.state.query);
            let values: Vec<String> = chosen.iter().map(|value| labels::value(words, value)).collect();
            let (values, name) = (words.list(&values), labels::filter(words, filter));
            words.with(
                "empty-without",
                &[("values", (&values).into()), ("filter", (&name).into()), count],
            )
        }
        Loosening::AnyNeed => words.with("empty-any-need", &[count]),
        Loosening::Everything => words.with("empty-clear-all", &[count]),
    }
}
