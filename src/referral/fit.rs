use serde::Serialize;

use super::inquirer::{Inquirer, Trait};
use crate::model::{Gender, LanguageTag, Service};

/// Something that a service may ask of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// That they are a woman.
    Woman,
    /// That they are a man.
    Man,
    /// Which genders are taken: the person has not said theirs.
    Gender,
    /// That they are younger than 18.
    Under18,
    /// That they are 18 or older: the person has not said their age.
    Adult,
    /// That they come with children.
    WithChildren,
    /// That they show a passport or permit.
    Papers,
    /// That another body sends them.
    Referral,
    /// That they went to the police first.
    PoliceReport,
    /// That they are understood.
    Language,
    /// That somebody hurt can be treated.
    Hurt,
}

impl Criterion {
    /// Every criterion.
    pub const ALL: [Self; 11] = [
        Self::Woman,
        Self::Man,
        Self::Gender,
        Self::Under18,
        Self::Adult,
        Self::WithChildren,
        Self::Papers,
        Self::Referral,
        Self::PoliceReport,
        Self::Language,
        Self::Hurt,
    ];

    /// The key used in JSON and in translation files: `ask-papers` is the question to ask on the telephone,
    /// `fits-papers` and `fits_not-papers` say the answer.
    pub fn key(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Gender => "gender",
            Self::Under18 => "under_18",
            Self::Adult => "adult",
            Self::WithChildren => "with_children",
            Self::Papers => "papers",
            Self::Referral => "referral",
            Self::PoliceReport => "police_report",
            Self::Language => "language",
            Self::Hurt => "hurt",
        }
    }
}

/// Whether a person fits. Unknown is a question, never a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The facts say yes.
    Fits,
    /// The facts do not say: ask.
    Ask,
    /// The facts say no.
    DoesNotFit,
}

impl Verdict {
    /// The key used in JSON and in translation files: the family of [`Criterion::key`].
    pub fn key(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::Ask => "ask",
            Self::DoesNotFit => "fits_not",
        }
    }
}

/// One criterion with its verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Fit {
    /// What is asked of the person.
    pub criterion: Criterion,
    /// Whether they fit.
    pub verdict: Verdict,
}

/// Parts of needs whose helpers often set conditions, so that an unknown one is worth a question.
const CONDITIONAL: &[&str] = &[
    "shelter",
    "food_housing",
    "legal_aid",
    "compensation",
    "repatriation",
];

/// Every criterion that matters for this person and this service.
pub fn fit(service: &Service, inquirer: &Inquirer) -> Vec<Fit> {
    let eligibility = &service.eligibility;
    let mut fits = Vec::new();
    let mut add = |criterion, verdict| fits.push(Fit { criterion, verdict });
    if let Some((criterion, verdict)) = gender(&eligibility.genders, inquirer) {
        add(criterion, verdict);
    }
    if inquirer.is(Trait::Under18) {
        add(Criterion::Under18, under_18(service));
    } else if eligibility.adults == Some(false)
        || (eligibility.children == Some(true) && eligibility.adults.is_none())
    {
        add(Criterion::Adult, Verdict::Ask);
    }
    if inquirer.is(Trait::WithChildren) {
        add(Criterion::WithChildren, known(eligibility.children));
    }
    if inquirer.is(Trait::NoPassport) {
        add(
            Criterion::Papers,
            known(eligibility.papers_needed.map(|needed| !needed)),
        );
    } else if eligibility.papers_needed == Some(true) {
        add(Criterion::Papers, Verdict::Ask);
    }
    let conditional = service
        .needs
        .iter()
        .any(|need| CONDITIONAL.contains(&need.as_str()));
    for (criterion, needed) in [
        (Criterion::Referral, eligibility.referral_needed),
        (Criterion::PoliceReport, eligibility.police_report_needed),
    ] {
        if needed.is_some() || conditional {
            add(criterion, needed_first(needed));
        }
    }
    if let Some(verdict) = language(service, inquirer) {
        add(Criterion::Language, verdict);
    }
    if inquirer.is(Trait::Hurt) {
        let treats = service.needs.iter().any(|need| need.as_str() == "medical");
        add(Criterion::Hurt, if treats { Verdict::Fits } else { Verdict::Ask });
    }
    fits
}

/// True if the facts say of some criterion that the person does not fit.
pub fn does_not_fit(service: &Service, inquirer: &Inquirer) -> bool {
    let taken = gender(&service.eligibility.genders, inquirer).map(|(_, verdict)| verdict);
    let no = Some(Verdict::DoesNotFit);
    let eligibility = &service.eligibility;
    taken == no
        || (inquirer.is(Trait::Under18) && Some(under_18(service)) == no)
        || (inquirer.is(Trait::WithChildren) && eligibility.children == Some(false))
        || (inquirer.is(Trait::NoPassport) && eligibility.papers_needed == Some(true))
}

fn known(taken: Option<bool>) -> Verdict {
    match taken {
        Some(true) => Verdict::Fits,
        Some(false) => Verdict::DoesNotFit,
        None => Verdict::Ask,
    }
}

/// Something that must be done first can still be done: it is a question how, not a no.
fn needed_first(needed: Option<bool>) -> Verdict {
    if needed == Some(false) {
        Verdict::Fits
    } else {
        Verdict::Ask
    }
}

fn gender(taken: &[Gender], inquirer: &Inquirer) -> Option<(Criterion, Verdict)> {
    let of = |gender: Gender| match taken {
        [] => Verdict::Ask,
        taken if taken.contains(&gender) => Verdict::Fits,
        _ => Verdict::DoesNotFit,
    };
    match (inquirer.is(Trait::Woman), inquirer.is(Trait::Man)) {
        (true, false) => Some((Criterion::Woman, of(Gender::Female))),
        (false, true) => Some((Criterion::Man, of(Gender::Male))),
        // Both or neither said: whom they take is a question.
        _ => (!taken.is_empty()).then_some((Criterion::Gender, Verdict::Ask)),
    }
}

fn under_18(service: &Service) -> Verdict {
    let eligibility = &service.eligibility;
    match (eligibility.children, eligibility.minimum_age) {
        (Some(true), _) => Verdict::Fits,
        (Some(false), _) | (None, Some(18..)) => Verdict::DoesNotFit,
        (None, _) => Verdict::Ask,
    }
}

/// Whether the person is understood; none where they neither say what they read nor need an interpreter.
fn language(service: &Service, inquirer: &Inquirer) -> Option<Verdict> {
    if inquirer.language.is_none() && !inquirer.is(Trait::NeedsInterpreter) {
        return None;
    }
    let interprets = service.needs.iter().any(|need| need.as_str() == "interpretation");
    if speaks(service, inquirer.language.as_ref()) || interprets {
        Some(Verdict::Fits)
    } else {
        Some(Verdict::Ask)
    }
}

/// True if a service is known to speak a language.
pub(super) fn speaks(service: &Service, language: Option<&LanguageTag>) -> bool {
    language.is_some_and(|asked| {
        service
            .languages
            .iter()
            .any(|known| primary(known) == primary(asked))
    })
}

/// The language itself, without script and country; the national language of the Philippines has two names.
fn primary(tag: &LanguageTag) -> String {
    let first = tag
        .as_str()
        .split('-')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    if first == "tl" { "fil".to_owned() } else { first }
}
