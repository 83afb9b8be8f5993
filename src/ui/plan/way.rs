use egui::{Sense, TextStyle, Ui, vec2};

use crate::app::{Command, LargeNumber, ViewContext};
use crate::model::CountryCode;
use crate::referral::{Charge, Dialling, Means, Way};
use crate::ui::icon::Icon;
use crate::ui::labels;
use crate::ui::theme::{self, NUMBER, palette, space};
use crate::ui::widgets::{button, icon_button, paint_icon, prose, text, text_in_line, weak};

/// Whose a way is: what stands beside it when it is shown large.
#[derive(Clone, Copy)]
pub struct Owner<'a> {
    /// The name.
    pub name: &'a str,
    /// Where it is answered.
    pub country: CountryCode,
}

/// What a means is called.
pub fn means(view: &ViewContext<'_>, means: Means) -> String {
    let words = view.words;
    match means {
        Means::Phone(kind) => words.code("phone", kind.key()),
        Means::Contact(kind) => words.code("contact", kind.key()),
        Means::Email => words.text("reach-email"),
        Means::Website => words.text("reach-web"),
        Means::Visit => words.text("reach-place"),
    }
}

/// The picture of a means.
pub fn means_icon(means: Means) -> Icon {
    match means {
        Means::Phone(kind) => labels::phone_icon(kind),
        Means::Contact(_) => Icon::Message,
        Means::Email => Icon::Mail,
        Means::Website => Icon::Web,
        Means::Visit => Icon::Place,
    }
}

/// Draws a way to reach somebody: the number or address with what can be done with it, and how it works from here.
/// `wholly`: with what it costs and where it works.
pub fn way(ui: &mut Ui, view: &ViewContext<'_>, way: &Way, owner: Owner<'_>, wholly: bool) {
    let words = view.words;
    let colors = palette(ui);
    let kind = means(view, way.means);
    let title = match &way.label {
        Some(label) => format!("{kind}: {}", words.purpose(label)),
        None => kind,
    };
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::empty());
        let center = rect.center() + vec2(0.0, theme::depth(ui, &title, 13.0));
        paint_icon(ui, center, means_icon(way.means).character(), 17.0, colors.accent);
        text_in_line(ui, &title, &theme::SMALL, colors.weak);
    });
    ui.horizontal(|ui| {
        let from_end = theme::from_end(ui);
        ui.with_layout(from_end, |ui| {
            buttons(ui, view, way, owner);
            let from_start = theme::from_start(ui);
            ui.with_layout(from_start, |ui| {
                let style = if way.keys.is_some() {
                    theme::named(NUMBER)
                } else {
                    TextStyle::Body
                };
                text_in_line(ui, &shown(way), &style, colors.text);
            });
        });
    });
    if let Some(note) = how_it_works(view, way, owner.country, wholly) {
        let color = if matches!(way.dialling, Dialling::InsideOnly | Dialling::OnlyElsewhere(_)) {
            colors.caution
        } else {
            colors.weak
        };
        text(ui, &note, &theme::SMALL, color);
    }
    if wholly && way.keys.is_some() && way.dialling.works_here() {
        let charge = words.code("charge", way.charge.key());
        if way.charge == Charge::Free {
            prose(ui, &charge);
        } else {
            weak(ui, &charge);
        }
    }
}

/// The number with what a switchboard is told.
fn shown(way: &Way) -> String {
    match &way.extension {
        Some(extension) => format!("{} {extension}", way.shown),
        None => way.shown.clone(),
    }
}

fn buttons(ui: &mut Ui, view: &ViewContext<'_>, way: &Way, owner: Owner<'_>) {
    ui.spacing_mut().item_spacing.x = space::XS;
    let words = view.words;
    let values = [("what", (&way.shown).into())];
    let large = || {
        view.send(Command::Enlarge(LargeNumber {
            number: shown(way),
            name: owner.name.to_owned(),
            note: how_it_works(view, way, owner.country, false),
            country: owner.country,
            link: way.link.clone(),
        }));
    };
    if way.keys.is_some() && icon_button(ui, Icon::Enlarge, &words.with("reach-enlarge", &values)).clicked() {
        large();
    }
    if way.link.is_some() && icon_button(ui, Icon::Code, &words.with("qr-show", &values)).clicked() {
        large();
    }
    let copy = words.with("reach-copy", &values);
    if button(ui, Some(Icon::Copy), &words.text("reach-copy-word"), &copy).clicked() {
        let text = way.keys.as_ref().unwrap_or(&way.shown);
        view.send(Command::Copy(text.clone()));
    }
}

/// How a way works from here, in words; what goes without saying is said only where all is.
fn how_it_works(view: &ViewContext<'_>, way: &Way, answered: CountryCode, wholly: bool) -> Option<String> {
    let words = view.words;
    let place = match way.dialling {
        Dialling::OnlyElsewhere(country) | Dialling::NotKnownFromAbroad(country) => country,
        _ => answered,
    };
    let is_phone = way.keys.is_some();
    let goes_without_saying = match way.dialling {
        _ if way.means == Means::Visit => true,
        Dialling::Inside | Dialling::Anywhere => !(wholly && is_phone),
        Dialling::FromAbroad => answered.is_worldwide(),
        _ => false,
    };
    if goes_without_saying {
        return None;
    }
    let place = words.country(place);
    let values = [("country", (&place).into())];
    Some(words.code_with("dialling", way.dialling.key(), &values))
}
