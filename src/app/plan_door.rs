use std::collections::BTreeSet;

use crate::model::{CountryCode, EmergencyNumber, LanguageTag, TermId};
use crate::referral::{Inquirer, Nationality, Plan, Trait};

/// What the plan door shows: three questions, then the plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanPage {
    /// Where are you now?
    #[default]
    Where,
    /// Where is home?
    Home,
    /// What do you need?
    Needs,
    /// The plan.
    Plan,
}

impl PlanPage {
    /// The questions, in order.
    pub const QUESTIONS: [Self; 3] = [Self::Where, Self::Home, Self::Needs];

    /// The page before this one; none before the first.
    pub fn before(self) -> Option<Self> {
        match self {
            Self::Where => None,
            Self::Home => Some(Self::Where),
            Self::Needs => Some(Self::Home),
            Self::Plan => Some(Self::Needs),
        }
    }

    /// The page after this one.
    pub fn after(self) -> Self {
        match self {
            Self::Where => Self::Home,
            Self::Home => Self::Needs,
            Self::Needs | Self::Plan => Self::Plan,
        }
    }
}

/// The answers so far, and the plan for them. It lives in memory only.
#[derive(Debug, Clone, Default)]
pub struct PlanDoor {
    /// Which page is shown.
    pub page: PlanPage,
    /// Where the person is; none: not said.
    pub country: Option<CountryCode>,
    /// Where their home is.
    pub nationality: Nationality,
    /// What they need.
    pub needs: BTreeSet<TermId>,
    /// What else matters.
    pub traits: BTreeSet<Trait>,
    /// The emergency numbers of [`country`](Self::country), once they are known.
    pub emergency: Option<(CountryCode, Vec<EmergencyNumber>)>,
    /// The plan, once it is made.
    pub plan: Option<Plan>,
}

/// What the pages of the plan door ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanCommand {
    /// The person is here; none: they skip the question.
    Here(Option<CountryCode>),
    /// Their home is there.
    Home(Nationality),
    /// They need this, or no longer.
    Need(TermId),
    /// This matters, or no longer.
    Trait(Trait),
    /// Show a page.
    Show(PlanPage),
    /// Forget the answers and begin anew, for somebody else.
    Again,
}

impl PlanDoor {
    /// Who asks, as far as they said; `language`: the one that they read.
    pub fn inquirer(&self, language: Option<LanguageTag>) -> Inquirer {
        Inquirer {
            country: self.country.unwrap_or(CountryCode::WORLDWIDE),
            nationality: self.nationality,
            needs: self.needs.clone(),
            traits: self.traits.clone(),
            language,
        }
    }

    /// Takes in an answer; it goes on to the next question where one answer is enough.
    pub(super) fn take_in(&mut self, command: PlanCommand) {
        match command {
            PlanCommand::Here(country) => {
                self.country = country;
                self.page = self.page.after();
                self.emergency = None;
            }
            PlanCommand::Home(nationality) => {
                self.nationality = nationality;
                self.page = self.page.after();
            }
            PlanCommand::Need(need) => toggle(&mut self.needs, need),
            PlanCommand::Trait(it) => self.toggle_trait(it),
            PlanCommand::Show(page) => self.page = page,
            PlanCommand::Again => *self = Self::default(),
        }
    }

    /// One answer of two that exclude each other takes the other one away.
    fn toggle_trait(&mut self, it: Trait) {
        let other = match it {
            Trait::Woman => Some(Trait::Man),
            Trait::Man => Some(Trait::Woman),
            _ => None,
        };
        if let Some(other) = other {
            self.traits.remove(&other);
        }
        toggle(&mut self.traits, it);
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}
