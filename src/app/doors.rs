//! What happens behind the doors other than the directory itself: the questions and the plan, the check of a contact,
//! the table of what is known.

use super::contact_check::ContactCheck;
use super::filter::FilterValue;
use super::handle::App;
use super::plan_door::{PlanCommand, PlanPage};
use super::state::{Door, Page};
use super::worker::Request;
use crate::model::{CountryCode, ServiceId, TermId};

/// Longer texts are not checked, in characters.
const LONGEST_CONTACT: usize = 2_000;

impl App {
    pub(super) fn go(&mut self, door: Door) {
        if door == Door::Safety {
            self.about_leaving();
            return;
        }
        self.enter(door, None);
        match door {
            Door::Start | Door::Directory | Door::Safety => {}
            Door::Plan => {
                self.ask(Request::Prepare);
                self.make_plan();
            }
            Door::Check => self.ask(Request::Prepare),
            Door::Coverage => {
                if self.state.coverage.is_none() {
                    self.ask(Request::Coverage);
                }
            }
        }
    }

    /// The page about leaving can be looked at from everywhere; what is behind it stays as it is.
    fn about_leaving(&mut self) {
        if self.state.door != Door::Safety {
            self.state.before_safety = Some((self.state.door, self.state.came_from.take()));
            self.state.door = Door::Safety;
        }
        self.list_kept();
    }

    /// Through a door, and to a service behind it. What was typed behind the last one is forgotten, unless this is
    /// somebody's own computer.
    fn enter(&mut self, door: Door, came_from: Option<Door>) {
        let before = self.state.behind();
        self.state.door = door;
        self.state.came_from = came_from;
        self.state.before_safety = None;
        if self.state.behind() != before && !self.state.keeping.is_on {
            self.state.check = ContactCheck::default();
            self.change(|query| query.words.clear());
        }
    }

    pub(super) fn answer(&mut self, command: PlanCommand) {
        let before = self.state.plan.country;
        self.state.plan.take_in(command);
        if let Some(country) = self.state.plan.country
            && (before != Some(country) || self.state.plan.emergency.is_none())
        {
            self.ask(Request::Emergency(country));
        }
        self.make_plan();
    }

    /// Makes the plan for the answers, if it is shown.
    pub(super) fn make_plan(&mut self) {
        if self.state.door == Door::Plan && self.state.plan.page == PlanPage::Plan {
            let asked = self.state.plan.inquirer(self.words.language().parse().ok());
            if self.state.plan.plan.as_ref().map(|plan| &plan.inquirer) != Some(&asked) {
                self.state.plan.plan = None;
            }
            let now = self.now;
            self.ask(Request::Plan(Box::new(asked), now));
        }
    }

    pub(super) fn check(&mut self, text: &str) {
        let text: String = text.chars().take(LONGEST_CONTACT).collect();
        self.state.check.text.clone_from(&text);
        if text.trim().is_empty() {
            self.state.check.finding = None;
            return;
        }
        // A number without a country code is one of the country where the person is, or of the one that is searched.
        let mut searched = self.state.query.countries.iter().copied();
        let only = searched.next().filter(|_| searched.next().is_none());
        let country = self.state.plan.country.or(only);
        self.ask(Request::Check { text, country });
    }

    /// The page of one service, from which one comes back to where one was.
    pub(super) fn entry(&mut self, id: ServiceId) {
        self.state.came_from = Some(self.state.door);
        self.state.door = Door::Directory;
        self.show(id);
    }

    pub(super) fn jump(&mut self, country: CountryCode, need: Option<TermId>) {
        self.state.door = Door::Directory;
        self.state.page = Page::List;
        self.state.wanted = None;
        self.state.card = None;
        self.change(|query| {
            query.words.clear();
            query.countries.clear();
            query.needs.clear();
            FilterValue::Country(country).toggle(query);
            if let Some(need) = need {
                FilterValue::Need(need).toggle(query);
            }
        });
    }

    /// One step back behind a door; false where there is none.
    pub(super) fn back_at_door(&mut self) -> bool {
        if let Some(door) = self.state.came_from.take() {
            self.state.wanted = None;
            self.state.card = None;
            self.state.page = Page::List;
            self.state.door = door;
            return true;
        }
        match self.state.door {
            Door::Plan => match self.state.plan.page.before() {
                Some(page) => self.state.plan.page = page,
                None => self.enter(Door::Start, None),
            },
            Door::Check => {
                self.state.check = ContactCheck::default();
                self.enter(Door::Start, None);
            }
            Door::Coverage => self.enter(Door::Directory, None),
            Door::Safety => {
                let (door, came_from) = self.state.before_safety.unwrap_or_default();
                self.enter(door, came_from);
            }
            Door::Start => {}
            Door::Directory => return false,
        }
        true
    }
}
