use egui::{CornerRadius, Frame, Margin, Role, Stroke, Ui};

use super::referral_details;
use super::way::{Owner, way};
use crate::app::{Command, ViewContext};
use crate::i18n::Words;
use crate::model::{Openness, Status};
use crate::referral::{OpenNow, Referral};
use crate::ui::icon::Icon;
use crate::ui::labels;
use crate::ui::theme::{ROUND, STRONG, Tone, named, palette, space};
use crate::ui::widgets::{Badge, badge, button, link_button, name, notice, prose, text, weak};

/// How a contact is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Its place among those of the step.
    pub number: Option<usize>,
    /// Whether everything about it is unfolded.
    pub unfolded: bool,
}

/// Draws a contact of the plan: who, why, whether they answer now, the first way to reach them; unfolded, all else.
/// True if it is to be folded or unfolded.
pub fn referral(ui: &mut Ui, view: &ViewContext<'_>, it: &Referral, look: Look) -> bool {
    let colors = palette(ui);
    Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(1.0, colors.line))
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            head(ui, view, it, look);
            state(ui, view, it);
            if it.status != Status::Active || it.alert.is_some() {
                let title = if it.status == Status::Active {
                    view.words.text("service-alert")
                } else {
                    view.words.code("status", it.status.key())
                };
                notice(ui, Tone::Caution, Icon::Caution, &title, it.alert.as_deref());
            }
            let owner = Owner {
                name: &it.name,
                country: it.country,
            };
            let shown = if look.unfolded { it.ways.len() } else { 1 };
            for (at, one) in it.ways.iter().take(shown).enumerate() {
                if at > 0 {
                    ui.separator();
                }
                way(ui, view, one, owner, look.unfolded || at == 0);
            }
            if look.unfolded {
                referral_details::ui(ui, view, it);
            }
            foot(ui, view, it, look)
        })
        .inner
}

fn head(ui: &mut Ui, view: &ViewContext<'_>, it: &Referral, look: Look) {
    let colors = palette(ui);
    let title = match look.number {
        Some(number) => {
            let values = [("number", number.to_string()), ("name", it.name.clone())];
            let values = values.each_ref().map(|(name, value)| (*name, value.into()));
            view.words.with("referral-name", &values)
        }
        None => it.name.clone(),
    };
    let response = text(ui, &title, &named(STRONG), colors.text);
    name(&response, Role::Heading, &title);
    response
        .ctx
        .accesskit_node_builder(response.id, |node| node.set_level(3));
    let mut whose: Vec<String> = Vec::new();
    if !it.name.contains(&it.organization) {
        whose.push(it.organization.clone());
    }
    whose.extend(it.local_name.clone());
    whose.push(view.words.country(it.country));
    weak(ui, &view.words.list(&whose));
    prose(ui, &view.words.code("reason", it.reason.key()));
    if let Some(for_whom) = &it.for_whom {
        weak(ui, &in_english(view.words, for_whom));
    }
}

/// A text of a source with the remark that it is English, for who reads another language.
pub fn in_english(words: &Words, text: &str) -> String {
    if words.language() == "en" {
        text.to_owned()
    } else {
        format!("{text} ({})", words.text("note-in-english"))
    }
}

/// Whether they answer now, and how well the entry is attested.
fn state(ui: &mut Ui, view: &ViewContext<'_>, it: &Referral) {
    let words = view.words;
    let colors = palette(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let openness = labels::openness(words, colors, it.open.openness);
        badge(
            ui,
            &Badge {
                words: when(words, &it.open),
                ..openness
            },
        );
        badge(ui, &labels::grade(words, colors, it.grade));
    });
}

/// When somebody answers, in words; times are those of the place.
fn when(words: &Words, open: &OpenNow) -> String {
    if open.all_day {
        return words.text("referral-all-day");
    }
    let at = |moment: i64| crate::hours::local_time(open.time_zone.as_deref()?, moment);
    match open.openness {
        Openness::Open => {
            let closes = open.closes.and_then(at);
            closes.map(|until| words.with("referral-until", &[("time", (&words.time(until)).into())]))
        }
        Openness::Closed => open.opens.and_then(at).map(|opens| {
            let values = [("day", words.weekday(opens)), ("time", words.time(opens))];
            let values = values.each_ref().map(|(name, value)| (*name, value.into()));
            words.with("referral-opens", &values)
        }),
        Openness::Unknown => None,
    }
    .unwrap_or_else(|| words.code("openness", open.openness.key()))
}

fn foot(ui: &mut Ui, view: &ViewContext<'_>, it: &Referral, look: Look) -> bool {
    let words = view.words;
    let mut turned = false;
    ui.horizontal_wrapped(|ui| {
        let (word, said) = if look.unfolded {
            let less = words.text("referral-less");
            (less.clone(), less)
        } else {
            let values = [("name", (&it.name).into())];
            (
                words.text("referral-more"),
                words.with("referral-more-of", &values),
            )
        };
        turned = button(ui, None, &word, &said).clicked();
        let say = words.text("cards-title");
        if button(ui, Some(Icon::Languages), &say, &say).clicked() {
            let number = it.ways.first().map(|way| way.shown.clone());
            view.send(Command::ShowCards(it.country, number));
        }
        if look.unfolded {
            let entry = words.text("referral-entry");
            if link_button(ui, &entry, &entry).clicked() {
                view.send(Command::Entry(it.service.clone()));
            }
        }
    });
    turned
}
