use std::ops::Range;

use super::filter::{FilterName, FilterValue};
use super::keeping::KeepCommand;
use super::leaving::LeaveCommand;
use super::link::LinkCommand;
use super::loosening::Loosening;
use super::plan_door::PlanCommand;
use super::state::{Door, LargeNumber, Page};
use crate::model::{CountryCode, NeedMatch, ServiceId, TermId};

/// What a page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Go through a door.
    Go(Door),
    /// Leave at once, or choose how.
    Leave(LeaveCommand),
    /// Remember, or forget.
    Keep(KeepCommand),
    /// Open a page in the browser.
    Link(LinkCommand),
    /// Answer a question, or look at another one.
    Plan(PlanCommand),
    /// Check whether this contact is a listed one.
    Check(String),
    /// Show everything about a service in the directory.
    Entry(ServiceId),
    /// Show the services of a country that answer a need, or all of them.
    Jump(CountryCode, Option<TermId>),
    /// Look for these words.
    Words(String),
    /// Choose a value, or take it away.
    Toggle(FilterValue),
    /// One of several needs is enough, or all are wanted.
    MatchNeeds(NeedMatch),
    /// Take one filter's values away.
    Clear(FilterName),
    /// Ask for less.
    Loosen(Loosening),
    /// These rows are seen.
    Seen(Range<usize>),
    /// Put the arrow keys' mark on this row.
    MoveTo(usize),
    /// Show the service in this row.
    Open(usize),
    /// Show a page of a narrow window.
    Turn(Page),
    /// One step back: large number, service, filters, words.
    Back,
    /// Put this on the clipboard.
    Copy(String),
    /// Show a number large.
    Enlarge(LargeNumber),
    /// Ask in which language to speak.
    AskForLanguage,
    /// Speak this language of the program (BCP-47).
    Speak(&'static str),
    /// Leave the page where the language is chosen.
    Continue,
    /// Show sentences for somebody at a place, with a number to be called.
    ShowCards(CountryCode, Option<String>),
    /// The language of the person who is shown the sentences (BCP-47).
    CardLanguage(&'static str),
    /// Show a sentence large, or all of them.
    ShowCard(Option<usize>),
    /// Turn the other language upside down, or back.
    TurnCard,
    /// The next look.
    NextLook,
    /// Larger (+1) or smaller (-1) text.
    ResizeText(isize),
    /// Text as large as at the start.
    NormalText,
}
