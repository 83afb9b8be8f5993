use egui::{Response, Role, TextStyle, Ui};

use super::line::text;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, TITLE, palette, space};

/// Tells a screen reader what a widget is and what it says; for widgets whose shown text is not its name.
pub fn name(response: &Response, role: Role, label: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(role);
        node.set_label(label);
        node.clear_value();
    });
}

/// The heading of a page.
pub fn heading(ui: &mut Ui, words: &str) -> Response {
    let response = text(ui, words, &TextStyle::Heading, palette(ui).text);
    as_heading(&response, words, 1);
    response
}

/// The heading of a section, with a picture before it.
pub fn section(ui: &mut Ui, icon: Icon, words: &str) -> Response {
    ui.add_space(space::S);
    ui.horizontal(|ui| section_line(ui, icon, words)).inner
}

/// The same, in a line that is there already.
pub fn section_line(ui: &mut Ui, icon: Icon, words: &str) -> Response {
    ui.spacing_mut().item_spacing.x = space::S;
    let height = theme::line_height(ui, 16.0).max(24.0);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(20.0, height), egui::Sense::empty());
    let center = rect.center() + egui::vec2(0.0, theme::depth(ui, words, 16.0));
    super::button::paint_icon(ui, center, icon.character(), 19.0, palette(ui).accent);
    let response = text(ui, words, &theme::named(TITLE), palette(ui).text);
    as_heading(&response, words, 2);
    response
}

fn as_heading(response: &Response, words: &str, level: usize) {
    name(response, Role::Heading, words);
    response
        .ctx
        .accesskit_node_builder(response.id, |node| node.set_level(level));
}
