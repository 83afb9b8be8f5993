use serde::Serialize;

use super::dial::Way;
use super::fit::Fit;
use super::inquirer::Inquirer;
use super::open_now::OpenNow;
use super::who_will_know::WhoWillKnow;
use crate::model::{
    Cost, CountryCode, EmergencyNumber, Grade, OrganizationKind, PartialDate, PlanStep, Right, ServiceId,
    Status, TermId,
};

/// No step offers more at once.
pub const MOST_REFERRALS: usize = 3;

/// Declares a list of words that stand in JSON and in translation files.
macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident => $key:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $key)] $variant,)+
        }

        impl $name {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The key used in JSON and in translation files.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }
        }
    };
}

keyed! {
    /// Why this contact and no other: messages `reason-…`.
    Reason {
        /// These are the country's own emergency numbers.
        EmergencyNumbers => "emergency_numbers",
        /// The embassy or consulate of the person's country, in this country.
        EmbassyHere => "embassy_here",
        /// The embassy of another country, in this country, which looks after the citizens of the person's country.
        ProtectingPower => "protecting_power",
        /// The embassy of the person's country in another country, which covers this one.
        EmbassyCovers => "embassy_covers",
        /// An embassy of the person's country not far away; whether it helps here must be asked.
        EmbassyNearby => "embassy_nearby",
        /// A line of the person's own country for its citizens abroad.
        HomeLine => "home_line",
        /// It helps people who were trafficked, and is in this country.
        TraffickingHelp => "trafficking_help",
        /// It is for children, and the person is younger than 18.
        ForChildren => "for_children",
        /// A line with people who listen, in this country.
        LineHere => "line_here",
        /// It gives what this step is about, in this country.
        HelpHere => "help_here",
        /// It is for citizens of the person's country, wherever they are.
        ForYourCitizens => "for_your_citizens",
        /// It is in another country and says that it serves this one.
        FromElsewhere => "from_elsewhere",
        /// It is tied to no country, or serves all of them.
        Worldwide => "worldwide",
        /// It helps people who come home, in the person's own country.
        ReturnHelp => "return_help",
        /// It gives what this step is about, in the person's own country.
        HomeHelp => "home_help",
        /// It does not give this itself; it may know who does.
        Refers => "refers",
        /// It gives this in a country not far away; whether it helps here must be asked.
        NearbyCountry => "nearby_country",
    }
}

keyed! {
    /// Something to say at a step: messages `note-…`.
    Note {
        /// The person is in their own country: no embassy is needed.
        AtHome => "at_home",
        /// No country calls the person its citizen: no embassy is responsible; ask for the UNHCR.
        Stateless => "stateless",
        /// The person would rather not say where home is: nothing is missing, and the embassy can be found later.
        NationalityNotSaid => "nationality_not_said",
        /// The person did not say where they are: there are emergency numbers only for a country.
        CountryNotSaid => "country_not_said",
        /// Going home is a choice: nobody has to.
        OnlyIfWanted => "only_if_wanted",
    }
}

keyed! {
    /// What the directory does not have: messages `gap-…`.
    Lack {
        /// Nothing at all that can be used from here.
        NothingKnown => "nothing_known",
        /// Nothing in this country; what is offered is elsewhere.
        NothingHere => "nothing_here",
        /// What is known here does not take the person.
        NobodyFits => "nobody_fits",
        /// Neither an embassy that serves the person here nor a line of their country.
        NoEmbassyKnown => "no_embassy_known",
        /// The step has something, but not for each need that was asked for.
        NeedNotKnown => "need_not_known",
    }
}

/// One contact of a step, with everything that is needed to turn to it (I&R: a referral).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Referral {
    /// The service.
    pub service: ServiceId,
    /// Its name.
    pub name: String,
    /// Who offers it.
    pub organization: String,
    /// The organisation's name in its own script.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_name: Option<String>,
    /// What sort of body that is.
    pub kind: OrganizationKind,
    /// Where the help is given.
    pub country: CountryCode,
    /// Why this one.
    pub reason: Reason,
    /// What it gives: parts of needs, those that this step or this person asks for first.
    pub needs: Vec<TermId>,
    /// How to reach it from here: only ways that work from here, best first. Never empty.
    pub ways: Vec<Way>,
    /// Ways that are no use here: they work inside another country only, or are not known to work from abroad.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Way>,
    /// Whether somebody answers now.
    pub open: OpenNow,
    /// Whether the person fits, and what to ask.
    pub fits: Vec<Fit>,
    /// For whom it is, as a source says; plain text in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<String>,
    /// Who learns of a call.
    pub who_will_know: Vec<WhoWillKnow>,
    /// What it costs; absent: not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Whether it is running. Never closed.
    pub status: Status,
    /// What must be known before relying on it; plain text in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<String>,
    /// How well it is attested.
    pub grade: Grade,
    /// The newest date of any source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assured_date: Option<PartialDate>,
}

/// A warning that sources give with a country's emergency numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// The service that carries it.
    pub service: ServiceId,
    /// Plain text in English.
    pub alert: String,
}

/// What the directory does not have at a step, and the nearest thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// What is missing.
    pub lack: Lack,
    /// The needs that were asked for and for which nothing is known.
    pub needs: Vec<TermId>,
    /// The newest date of any source about the country: nothing was known as of then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// A line that may know more, the same help not far away, a body that works everywhere. At most three.
    pub nearest: Vec<Referral>,
}

/// One rung of a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rung {
    /// The service.
    pub service: ServiceId,
    /// Its name.
    pub name: String,
    /// Who offers it.
    pub organization: String,
    /// Where it is.
    pub country: CountryCode,
    /// For whom it is, as a source says; plain text in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<String>,
    /// The first way to try from here.
    pub way: Way,
    /// True if it is known to be answered day and night.
    pub all_day: bool,
    /// Whether it is running.
    pub status: Status,
}

/// If they say no, or nobody answers: the next ones, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Ladder {
    /// The next ones after the step's referrals.
    pub rungs: Vec<Rung>,
    /// True if the last rung is known to be answered day and night.
    pub ends_all_day: bool,
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Which step.
    pub step: PlanStep,
    /// True if the person asks for it, or everybody gets it; the others are short.
    pub asked: bool,
    /// The numbers to call in danger; only at the first step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<EmergencyNumber>,
    /// What sources warn of, before those numbers are called; only at the first step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// Whom to turn to, in order: at most three.
    pub referrals: Vec<Referral>,
    /// How many there are that can be used from here and are not known to refuse the person.
    pub known: usize,
    /// What is to be said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// The rights that matter here, with the texts that give them in this country's region.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// What is missing, if anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<Missing>,
    /// The next ones; empty at a step that was not asked for.
    pub ladder: Ladder,
}

/// What became of one need that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedAnswer {
    /// The need.
    pub need: TermId,
    /// The step where it is answered.
    pub step: PlanStep,
    /// How many services there are for it that can be used from here and are not known to refuse the person.
    pub known: usize,
    /// The first ones of them, at most three: each stands in the step's referrals or on its ladder.
    pub services: Vec<ServiceId>,
}

/// Whom to turn to, in which order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// What was asked.
    pub inquirer: Inquirer,
    /// The moment of the plan, in seconds since 1970-01-01 00:00 UTC.
    pub now: i64,
    /// True if the person is in the country whose citizen they are.
    pub is_home: bool,
    /// All steps, always in the same order.
    pub steps: Vec<Step>,
    /// What became of each need that was asked for.
    pub needs: Vec<NeedAnswer>,
}

impl Plan {
    /// One step.
    pub fn step(&self, step: PlanStep) -> Option<&Step> {
        self.steps.iter().find(|it| it.step == step)
    }

    /// Every referral of every step, the nearest things included.
    pub fn referrals(&self) -> impl Iterator<Item = &Referral> {
        self.steps.iter().flat_map(|step| {
            let nearest = step.gap.iter().flat_map(|gap| &gap.nearest);
            step.referrals.iter().chain(nearest)
        })
    }
}
