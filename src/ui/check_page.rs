use egui::{CentralPanel, Frame, Id, Margin, Panel, ScrollArea, Stroke, Ui};

use super::icon::Icon;
use super::plan::means;
use super::theme::{self, ROUND, Tone, palette, space};
use super::widgets::{
    Find, badge, button, fact, find_box, flow, heading, link_button, marked_line, notice, prose, scrolled,
    strong, text_in_line, weak,
};
use super::{columns, keyboard, labels, top_bar};
use crate::app::{Command, ViewContext};
use crate::referral::contact::{Finding, Likeness, Listing, Verdict};

/// The page that checks a number, link, address or name which somebody was given.
#[derive(Default)]
pub struct CheckPage {
    typed: String,
    is_open: bool,
}

impl CheckPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        keyboard::while_asking(ui, view);
        let frame = |x: i8, y: i8| {
            Frame::new()
                .fill(palette(ui).background)
                .inner_margin(Margin::symmetric(x, y))
        };
        let (above, page) = (frame(24, 10), frame(24, 12));
        Panel::top("check bar")
            .frame(above)
            .show_separator_line(false)
            .show(ui, |ui| flow(ui, |ui| bar(ui, view)));
        CentralPanel::no_frame().frame(page).show(ui, |ui| {
            let room = columns::reading(ui.available_rect_before_wrap());
            columns::bare(ui, room, |ui| {
                scrolled(ui, ScrollArea::vertical().id_salt("check"), |ui| {
                    self.page(ui, view);
                });
            });
        });
    }

    /// What was typed is forgotten with the next visit.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    fn page(&mut self, ui: &mut Ui, view: &ViewContext<'_>) {
        let words = view.words;
        if !self.is_open {
            self.is_open = true;
            self.typed.clone_from(&view.state.check.text);
            ui.ctx().memory_mut(|memory| memory.request_focus(box_id()));
        }
        heading(ui, &words.text("check-title"));
        prose(ui, &words.text("check-text"));
        ui.add_space(space::XS);
        let find = Find {
            id: box_id(),
            label: &words.text("check-label"),
            hint: &words.text("check-hint"),
            height: 44.0,
        };
        if find_box(ui, &mut self.typed, &find).changed() {
            view.send(Command::Check(self.typed.clone()));
        }
        ui.add_space(space::S);
        if let Some(finding) = &view.state.check.finding {
            answer(ui, view, finding);
        }
    }
}

fn box_id() -> Id {
    Id::unique("contact to be checked")
}

fn bar(ui: &mut Ui, view: &ViewContext<'_>) {
    ui.horizontal(|ui| {
        let back = view.words.text("doors-back");
        if button(ui, Some(Icon::Back), &back, &back).clicked() {
            view.send(Command::Back);
        }
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| top_bar::settings(ui, view));
    });
}

fn answer(ui: &mut Ui, view: &ViewContext<'_>, finding: &Finding) {
    let words = view.words;
    weak(ui, &words.code("check-read_as", finding.read_as.key()));
    let title = words.code("check", finding.verdict.key());
    match &finding.verdict {
        Verdict::Listed(listings) => {
            let text = words.text("check-listed-text");
            notice(ui, Tone::Good, Icon::WellAttested, &title, Some(&text));
            for it in listings {
                listing(ui, view, it);
            }
        }
        Verdict::Replaced { closed, instead } => {
            notice(ui, Tone::Caution, Icon::Closed, &title, None);
            for it in closed {
                listing(ui, view, it);
            }
            let key = if instead.is_empty() {
                "check-no-instead"
            } else {
                "check-instead"
            };
            strong(ui, &words.text(key));
            for it in instead {
                listing(ui, view, it);
            }
        }
        Verdict::LooksLike(likenesses) => {
            let text = words.text("check-looks_like-text");
            notice(ui, Tone::Caution, Icon::Caution, &title, Some(&text));
            for it in likenesses {
                likeness(ui, view, it);
            }
            how_to_check(ui, view);
        }
        Verdict::NotListed => {
            let text = words.text("check-not_listed-text");
            notice(ui, Tone::Neutral, Icon::Unknown, &title, Some(&text));
            how_to_check(ui, view);
        }
    }
}

fn how_to_check(ui: &mut Ui, view: &ViewContext<'_>) {
    ui.add_space(space::XS);
    for (icon, key) in [
        (Icon::Search, "check-how-page"),
        (Icon::Phone, "check-how-ask"),
        (Icon::Caution, "check-how-money"),
    ] {
        fact(ui, icon, &view.words.text(key));
    }
}

fn sheet(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let colors = palette(ui);
    Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(1.0, colors.line))
        .corner_radius(ROUND)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            content(ui);
        });
}

/// A listed contact: whose, how well attested, since when.
fn listing(ui: &mut Ui, view: &ViewContext<'_>, it: &Listing) {
    let words = view.words;
    sheet(ui, |ui| {
        strong(ui, &it.name);
        let mut whose: Vec<String> = Vec::new();
        if !it.name.contains(&it.organization) {
            whose.push(it.organization.clone());
        }
        whose.push(words.code("kind", it.kind.key()));
        whose.push(words.country(it.country));
        weak(ui, &words.list(&whose));
        listed_contact(ui, view, it);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            let colors = palette(ui);
            if let Some(status) = labels::status(words, colors, it.status) {
                badge(ui, &status);
            }
            badge(ui, &labels::grade(words, colors, it.grade));
        });
        weak(ui, &words.newest(it.assured_date, view.state.today));
        if let Some(alert) = &it.alert {
            let title = words.text("service-alert");
            notice(ui, Tone::Caution, Icon::Caution, &title, Some(alert));
        }
        let entry = words.text("referral-entry");
        if link_button(ui, &entry, &entry).clicked() {
            view.send(Command::Entry(it.service.clone()));
        }
    });
}

fn listed_contact(ui: &mut Ui, view: &ViewContext<'_>, it: &Listing) {
    let words = view.words;
    let kind = means(view, it.means);
    let title = match &it.label {
        Some(label) => format!("{kind}: {}", words.purpose(label)),
        None => kind,
    };
    weak(ui, &title);
    ui.horizontal(|ui| {
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| {
            let copy = words.with("reach-copy", &[("what", (&it.listed).into())]);
            if button(ui, Some(Icon::Copy), &words.text("reach-copy-word"), &copy).clicked() {
                view.send(Command::Copy(it.listed.clone()));
            }
            let from_start = theme::from_start(ui);
            ui.with_layout(from_start, |ui| {
                text_in_line(ui, &it.listed, &theme::named(theme::NUMBER), palette(ui).text);
            });
        });
    });
}

/// A listed contact that the given one looks like, with where they differ.
fn likeness(ui: &mut Ui, view: &ViewContext<'_>, it: &Likeness) {
    let words = view.words;
    sheet(ui, |ui| {
        fact(ui, Icon::Caution, &words.code("difference", it.difference.key()));
        let ((start, end), (from, to)) = (it.given_part, it.listed_part);
        marked_line(ui, &words.text("check-given"), &it.given, start..end);
        marked_line(ui, &words.text("check-real"), &it.listed, from..to);
    });
    listing(ui, view, &it.listing);
}
