use std::collections::BTreeSet;

use egui::{CornerRadius, Frame, Margin, Role, Sense, Ui, vec2};

use super::referral::{Look, in_english, referral};
use crate::app::{Command, LargeNumber, ViewContext};
use crate::model::{CountryCode, PlanStep, ServiceId};
use crate::referral::{Ladder, Missing, Referral, Rung, Step};
use crate::ui::emergency_bar::of_country;
use crate::ui::icon::{Icon, step_icon};
use crate::ui::theme::{self, ROUND, TITLE, Tone, named, palette, space};
use crate::ui::widgets::{
    fact, link_button, name, notice, paint_icon, prose, strong, text, text_in_line, weak,
};

/// The contacts that are unfolded, by the step where they stand.
pub type Unfolded = BTreeSet<(PlanStep, ServiceId)>;

/// Draws a step of the plan. `here`: where the person is.
pub fn step(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    number: usize,
    step: &Step,
    here: CountryCode,
    unfolded: &mut Unfolded,
) {
    let words = view.words;
    title(ui, view, number, step.step);
    for note in &step.notes {
        fact(ui, Icon::Note, &words.code("note", note.key()));
    }
    if step.step == PlanStep::DangerNow {
        danger(ui, view, step, here);
    } else {
        if !step.asked && !step.referrals.is_empty() {
            weak(ui, &words.text("step-not-asked"));
        }
        referrals(ui, view, step, &step.referrals, unfolded);
    }
    let shown = step.referrals.len() + step.ladder.rungs.len();
    if let Some(gap) = &step.gap {
        missing(ui, view, step, gap, unfolded);
    }
    ladder(ui, view, &step.ladder, step);
    if step.step != PlanStep::DangerNow && step.known > shown {
        let values = [("count", (step.known - shown).into())];
        weak(ui, &words.with("step-more", &values));
    }
    rights(ui, view, step);
    ui.add_space(space::L);
}

fn title(ui: &mut Ui, view: &ViewContext<'_>, number: usize, step: PlanStep) {
    let colors = palette(ui);
    let words = view.words.code("step", step.key());
    let color = if step == PlanStep::DangerNow {
        colors.danger
    } else {
        colors.accent
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let height = theme::line_height(ui, 16.0).max(32.0);
        let (rect, _) = ui.allocate_exact_size(vec2(32.0, height), Sense::empty());
        paint_icon(ui, rect.center(), step_icon(step), 26.0, color);
        let said = view.words.with(
            "referral-name",
            &[
                ("number", (&number.to_string()).into()),
                ("name", (&words).into()),
            ],
        );
        let response = text(ui, &said, &named(TITLE), colors.text);
        name(&response, Role::Heading, &said);
        response
            .ctx
            .accesskit_node_builder(response.id, |node| node.set_level(2));
    });
}

/// The numbers to call, with what sources warn of.
fn danger(ui: &mut Ui, view: &ViewContext<'_>, step: &Step, here: CountryCode) {
    let words = view.words;
    let (_, ground) = palette(ui).tone(Tone::Danger);
    if !here.is_worldwide() {
        Frame::new()
            .fill(ground)
            .corner_radius(CornerRadius::same(ROUND))
            .inner_margin(Margin::same(10))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_wrapped(|ui| of_country(ui, view, here, &step.numbers));
            });
    }
    for warning in &step.warnings {
        let title = words.text("service-alert");
        notice(ui, Tone::Caution, Icon::Caution, &title, Some(&warning.alert));
    }
}

fn referrals(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    step: &Step,
    referrals: &[Referral],
    unfolded: &mut Unfolded,
) {
    for (at, it) in referrals.iter().enumerate() {
        let key = (step.step, it.service.clone());
        let look = Look {
            number: (referrals.len() > 1).then_some(at + 1),
            unfolded: unfolded.contains(&key),
        };
        if referral(ui, view, it, look) && !unfolded.remove(&key) {
            unfolded.insert(key);
        }
    }
}

/// What the directory does not have, until when that was so, and the nearest thing.
fn missing(ui: &mut Ui, view: &ViewContext<'_>, step: &Step, gap: &Missing, unfolded: &mut Unfolded) {
    let words = view.words;
    let mut said = words.code("gap", gap.lack.key());
    let needs: Vec<String> = gap.needs.iter().map(|need| words.term(need)).collect();
    if !needs.is_empty() {
        said = format!("{said} {}", words.list(&needs));
    }
    if let Some(date) = gap.as_of {
        let as_of = words.with("gap-as-of", &[("date", (&words.date(date)).into())]);
        said = format!("{said}\n{as_of}");
    }
    notice(
        ui,
        Tone::Neutral,
        Icon::Unknown,
        &words.text("gap-title"),
        Some(&said),
    );
    if !gap.nearest.is_empty() {
        strong(ui, &words.text("gap-nearest"));
        referrals(ui, view, step, &gap.nearest, unfolded);
    }
}

/// If they say no: the next ones, by name and number.
fn ladder(ui: &mut Ui, view: &ViewContext<'_>, ladder: &Ladder, step: &Step) {
    if ladder.rungs.is_empty() {
        return;
    }
    let words = view.words;
    ui.add_space(space::XS);
    fact(ui, Icon::Ladder, &words.text("ladder-title"));
    for rung in &ladder.rungs {
        one_rung(ui, view, rung);
    }
    if !ladder.ends_all_day && step.asked {
        weak(ui, &words.text("ladder-no-end"));
    }
}

fn one_rung(ui: &mut Ui, view: &ViewContext<'_>, rung: &Rung) {
    let words = view.words;
    ui.horizontal_wrapped(|ui| {
        ui.add_space(26.0);
        if link_button(ui, &rung.name, &rung.name).clicked() {
            view.send(Command::Entry(rung.service.clone()));
        }
        let values = [("what", (&rung.way.shown).into())];
        let said = words.with("reach-enlarge", &values);
        if crate::ui::widgets::button(
            ui,
            Some(super::way::means_icon(rung.way.means)),
            &rung.way.shown,
            &said,
        )
        .clicked()
        {
            view.send(Command::Enlarge(LargeNumber {
                number: rung.way.shown.clone(),
                name: rung.name.clone(),
                note: None,
                country: rung.country,
                link: rung.way.link.clone(),
            }));
        }
        if rung.all_day {
            text_in_line(ui, &words.text("ladder-all-day"), &theme::SMALL, palette(ui).good);
        }
    });
    if let Some(for_whom) = &rung.for_whom {
        ui.horizontal(|ui| {
            ui.add_space(30.0);
            weak(ui, &in_english(words, for_whom));
        });
    }
}

/// The rights that matter here, each with where it stands.
fn rights(ui: &mut Ui, view: &ViewContext<'_>, step: &Step) {
    let words = view.words;
    for right in &step.rights {
        fact(ui, Icon::Right, &words.code("right", right.id.as_str()));
        let sources: Vec<String> = right
            .instruments
            .iter()
            .map(|text| {
                let year = text.year.to_string();
                let values = [
                    ("name", (&text.name).into()),
                    ("article", (&text.article).into()),
                    ("year", (&year).into()),
                ];
                words.with("right-source", &values)
            })
            .collect();
        weak(ui, &sources.join("; "));
    }
    // Said once, where a lawyer can be asked.
    if step.step == PlanStep::Lawyer {
        prose(ui, &words.text("right-caution"));
    }
}
