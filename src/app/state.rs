use super::cards::Cards;
use super::contact_check::ContactCheck;
use super::keeping::Keeping;
use super::leaving::{Leaving, Left};
use super::link::Link;
use super::loosening::Loosened;
use super::plan_door::PlanDoor;
use super::results::Results;
use crate::model::{CountryCode, EmergencyNumber, Gap, PartialDate, Query, ServiceCard, ServiceId, Taxonomy};

/// The sizes of all text that can be chosen, in percent.
pub const TEXT_SIZES: [u16; 10] = [80, 90, 100, 115, 130, 150, 175, 200, 225, 250];

/// Which colours are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// As the computer's own setting.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Look {
    /// Every look, in the order in which they follow one another.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The key used where it is kept.
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The one that follows.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// The doors into the directory.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Door {
    /// The page where one of them is chosen.
    #[default]
    Start,
    /// Three questions, then a plan.
    Plan,
    /// The search, the filters, the list.
    Directory,
    /// Is this contact real?
    Check,
    /// What the directory has for each country and need.
    Coverage,
    /// How to leave, and what the program cannot do.
    Safety,
}

/// What a narrow window shows; a wide one shows everything at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// The search box and the list.
    #[default]
    List,
    /// The filters.
    Filters,
    /// One service.
    Service,
}

/// When the language is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Before anything else.
    AtStart,
    /// At any other time; a choice leads back at once.
    Later,
}

/// A number shown large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LargeNumber {
    /// The number.
    pub number: String,
    /// Whose it is, or what it is for.
    pub name: String,
    /// Whether it only works inside one country, in words.
    pub note: Option<String>,
    /// Where it is answered.
    pub country: CountryCode,
    /// What another phone opens, as a link; shown as a square of dots.
    pub link: Option<String>,
}

/// Why there is nothing to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The bytes of the directory are not the published ones.
    Damaged(String),
    /// The directory cannot be read.
    Unreadable(String),
    /// The worker has ended.
    Stopped,
}

/// Everything that a frame is drawn from.
#[derive(Debug, Default)]
pub struct State {
    /// What is asked.
    pub query: Query,
    /// What was found.
    pub results: Results,
    /// The needs.
    pub taxonomy: Taxonomy,
    /// Ways to ask for less, if nothing was found.
    pub loosened: Vec<Loosened>,
    /// Emergency numbers of the chosen countries.
    pub emergency: Vec<(CountryCode, Vec<EmergencyNumber>)>,
    /// The row that the arrow keys stand on.
    pub row: Option<usize>,
    /// The service that was asked for.
    pub wanted: Option<ServiceId>,
    /// The service that is shown.
    pub card: Option<ServiceCard>,
    /// Whether the language is asked for; nothing else is shown then.
    pub asking: Option<Asking>,
    /// Which door is open.
    pub door: Door,
    /// Behind which door the shown service was asked for, if not in the list.
    pub came_from: Option<Door>,
    /// The door, and what is in `came_from`, to which the page about leaving leads back.
    pub before_safety: Option<(Door, Option<Door>)>,
    /// The questions and the plan.
    pub plan: PlanDoor,
    /// The contact that is checked.
    pub check: ContactCheck,
    /// What the directory has for each country and need, once it was counted.
    pub coverage: Option<Vec<Gap>>,
    /// What a narrow window shows.
    pub page: Page,
    /// The number that is shown large.
    pub large: Option<LargeNumber>,
    /// The page of sentences to show to others.
    pub cards: Option<Cards>,
    /// What was copied last, and at which moment (seconds since 1970).
    pub copied: Option<(String, i64)>,
    /// What a page asks to be put on the clipboard.
    pub clipboard: Option<String>,
    /// What is on the clipboard by us, and since which moment (seconds since 1970).
    pub held: Option<(String, i64)>,
    /// What is to be taken off the clipboard, if it still is there.
    pub drop_clipboard: Option<String>,
    /// How leaving works.
    pub leaving: Leaving,
    /// What is remembered on this computer.
    pub keeping: Keeping,
    /// The page that is to be opened in the browser, once it was asked.
    pub link: Option<Link>,
    /// Whether only an empty page is shown.
    pub left: Option<Left>,
    /// The colours.
    pub look: Look,
    /// Where [`TEXT_SIZES`] stands.
    pub text_size: usize,
    /// Why there is nothing to show.
    pub failure: Option<Failure>,
    /// Whether the first answer has come.
    pub is_open: bool,
    /// The day, for ages of sources.
    pub today: Option<PartialDate>,
}

impl State {
    /// The size of all text, in percent.
    pub fn text_percent(&self) -> u16 {
        TEXT_SIZES.get(self.text_size).copied().unwrap_or(100)
    }

    /// Behind which door one is: a service that is looked at from a plan, and the page about leaving, are no doors of
    /// their own.
    pub fn behind(&self) -> Door {
        match (self.door, self.before_safety) {
            (Door::Safety, Some((door, came_from))) => came_from.unwrap_or(door),
            (door, _) => self.came_from.unwrap_or(door),
        }
    }

    /// How many filter values are chosen, without the words.
    pub fn chosen_filters(&self) -> usize {
        super::FilterName::ALL
            .iter()
            .map(|name| name.chosen(&self.query).len())
            .sum()
    }
}
