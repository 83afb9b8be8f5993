use egui::Ui;

use super::referral::in_english;
use super::way::{Owner, way};
use crate::app::ViewContext;
use crate::referral::{Criterion, Referral, Verdict};
use crate::ui::icon::Icon;
use crate::ui::labels;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{Badge, badge, chip, fact, strong, weak};

/// Draws what is unfolded below the ways to reach a contact: whether the person fits and what to ask, who learns of the
/// call, the local time, the cost, ways that are useless here.
pub fn ui(ui: &mut Ui, view: &ViewContext<'_>, it: &Referral) {
    let words = view.words;
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for need in &it.needs {
            let icon = labels::need_icon(&view.state.taxonomy, need);
            chip(ui, icon, &words.term(need));
        }
    });
    times(ui, view, it);
    fits(ui, view, it);
    strong(ui, &words.text("referral-knows"));
    for label in &it.who_will_know {
        fact(ui, Icon::People, &words.code("knows", label.key()));
    }
    let cost = match it.cost {
        Some(cost) => words.code("cost", cost.key()),
        None => words.text("cost-unknown"),
    };
    fact(ui, Icon::Cost, &cost);
    if !it.elsewhere.is_empty() {
        strong(ui, &words.text("referral-elsewhere"));
        let owner = Owner {
            name: &it.name,
            country: it.country,
        };
        for one in &it.elsewhere {
            way(ui, view, one, owner, true);
        }
    }
}

fn times(ui: &mut Ui, view: &ViewContext<'_>, it: &Referral) {
    let words = view.words;
    if let Some(time) = &it.open.local_time {
        let time = words.time(*time);
        let values = [("time", (&time).into())];
        fact(ui, Icon::Clock, &words.with("referral-local-time", &values));
    }
    if let Some(note) = &it.open.note {
        weak(ui, &in_english(words, note));
    }
}

/// What is known to fit, what does not, and what to ask, in this order.
fn fits(ui: &mut Ui, view: &ViewContext<'_>, it: &Referral) {
    let words = view.words;
    let colors = palette(ui);
    let said = |criterion: Criterion, verdict: Verdict| {
        // The language as it is spoken, without its script.
        let spoken = words
            .language()
            .split('-')
            .next()
            .unwrap_or_default()
            .parse()
            .ok();
        let language = spoken.map(|tag| words.language_name(&tag)).unwrap_or_default();
        let values = [("language", (&language).into())];
        match verdict {
            Verdict::Fits => words.code_with("fits", criterion.key(), &values),
            Verdict::DoesNotFit => words.code_with("fits_not", criterion.key(), &values),
            Verdict::Ask => words.code_with("ask", criterion.key(), &values),
        }
    };
    for (verdict, icon, color) in [
        (Verdict::Fits, Icon::Check, colors.good),
        (Verdict::DoesNotFit, Icon::No, colors.caution),
    ] {
        for fit in it.fits.iter().filter(|fit| fit.verdict == verdict) {
            let words = said(fit.criterion, verdict);
            badge(ui, &Badge { icon, words, color });
        }
    }
    let mut questions = it
        .fits
        .iter()
        .filter(|fit| fit.verdict == Verdict::Ask)
        .peekable();
    if questions.peek().is_some() {
        strong(ui, &words.text("referral-ask"));
    }
    for fit in questions {
        fact(ui, Icon::Ask, &said(fit.criterion, Verdict::Ask));
    }
    weak(ui, &words.newest(it.assured_date, view.state.today));
}
