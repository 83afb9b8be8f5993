use super::icon::{Icon, character};
use super::theme::Palette;
use super::widgets::Badge;
use crate::app::{FilterName, FilterValue};
use crate::i18n::Words;
use crate::model::{Grade, Openness, PhoneKind, Status, Taxonomy, TermId};

/// The name of a filter.
pub fn filter(words: &Words, name: FilterName) -> String {
    words.code("filter", name.key())
}

/// The name of a value of a filter.
pub fn value(words: &Words, value: &FilterValue) -> String {
    match value {
        FilterValue::Country(code) | FilterValue::Nationality(code) => words.country(*code),
        FilterValue::Need(term) => words.term(term),
        FilterValue::Openness(openness) => words.code("openness", openness.key()),
        FilterValue::Channel(channel) => words.code("channel", channel.key()),
        FilterValue::Language(tag) => words.language_name(tag),
        FilterValue::Kind(kind) => words.code("kind", kind.key()),
        FilterValue::Grade(grade) => words.code("grade", grade.key()),
    }
}

/// The picture of a need, or of the need that it is a part of.
pub fn need_icon(taxonomy: &Taxonomy, id: &TermId) -> char {
    let named = taxonomy.get(id).and_then(|term| {
        let parent = || taxonomy.get(term.parent.as_ref()?)?.icon.as_deref();
        term.icon.as_deref().or_else(parent)
    });
    character(named.unwrap_or("info"))
}

/// Whether it is open at this moment.
pub fn openness(words: &Words, colors: &Palette, openness: Openness) -> Badge {
    let (icon, color) = match openness {
        Openness::Open => (Icon::Open, colors.good),
        Openness::Closed => (Icon::Closed, colors.caution),
        Openness::Unknown => (Icon::Clock, colors.weak),
    };
    Badge {
        icon,
        words: words.code("openness", openness.key()),
        color,
    }
}

/// How well an entry is attested.
pub fn grade(words: &Words, colors: &Palette, grade: Grade) -> Badge {
    let (icon, color) = match grade {
        Grade::A => (Icon::WellAttested, colors.good),
        Grade::B => (Icon::Attested, colors.weak),
        Grade::C => (Icon::WeaklyAttested, colors.caution),
    };
    Badge {
        icon,
        words: words.code("grade", grade.key()),
        color,
    }
}

/// Whether a service is running; none if nothing says otherwise.
pub fn status(words: &Words, colors: &Palette, status: Status) -> Option<Badge> {
    (status != Status::Active).then(|| Badge {
        icon: Icon::Caution,
        words: words.code("status", status.key()),
        color: colors.caution,
    })
}

/// The picture of what can be done with a number.
pub fn phone_icon(kind: PhoneKind) -> Icon {
    match kind {
        PhoneKind::Voice | PhoneKind::Fax => Icon::Phone,
        _ => Icon::Message,
    }
}
