use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::about::About;
use super::case::Case;
use super::inquirer::Inquirer;
use super::open_now::ServiceHours;
use super::plan::Plan;
use crate::gazetteer::calling_code;
use crate::model::{CountryCode, Fact, PartialDate, Right, ServiceArea, ServiceId, Status, Taxonomy, TermId};

/// A fact, and what is read off it once.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) fact: Fact,
    pub(super) hours: ServiceHours,
    pub(super) about: About,
}

/// The facts, made ready for plans once (I&R: the resource database).
#[derive(Debug, Default)]
pub struct Resources {
    pub(super) known: Vec<Known>,
    pub(super) rights: Vec<Right>,
    /// The parts of each need, and the need itself.
    parts: BTreeMap<TermId, Vec<TermId>>,
    /// The order in which needs are shown.
    order: Vec<TermId>,
    /// Services that are in a country, or say that they serve it, unless they can be used from anywhere.
    serving: BTreeMap<CountryCode, Vec<usize>>,
    /// Services that can be used from anywhere.
    anywhere: Vec<usize>,
    /// Services that are in a country.
    located: BTreeMap<CountryCode, Vec<usize>>,
    /// Services for the citizens of a country.
    national: BTreeMap<CountryCode, Vec<usize>>,
}

impl Resources {
    /// Reads the facts. Takes milliseconds: done once.
    pub fn new(taxonomy: &Taxonomy, rights: Vec<Right>, mut facts: Vec<Fact>) -> Self {
        facts.sort_by_cached_key(|fact| {
            let service = &fact.service;
            (
                service.status == Status::Closed,
                service.grade,
                Reverse(service.assured_date),
                fact.organization.name.to_lowercase(),
                service.id.clone(),
            )
        });
        let mut resources = Self {
            rights,
            ..Self::default()
        };
        for term in &taxonomy.terms {
            resources.order.push(term.id.clone());
            let of_itself = resources.parts.entry(term.id.clone()).or_default();
            of_itself.push(term.id.clone());
            if let Some(need) = &term.parent {
                let of_need = resources.parts.entry(need.clone()).or_default();
                of_need.push(term.id.clone());
            }
        }
        for (at, fact) in facts.iter().enumerate() {
            resources.index(at, fact);
        }
        let known = facts.into_iter().map(|fact| Known {
            hours: ServiceHours::read(&fact.service),
            about: About::read(&fact),
            fact,
        });
        resources.known = known.collect();
        // The numbering plans are read on first use; here, not while somebody waits for a plan.
        let _ = calling_code(CountryCode::WORLDWIDE);
        resources
    }

    fn index(&mut self, at: usize, fact: &Fact) {
        let service = &fact.service;
        self.located.entry(service.country).or_default().push(at);
        for nationality in &service.nationals {
            self.national.entry(*nationality).or_default().push(at);
        }
        if service.covers.contains(&ServiceArea::Anywhere) {
            self.anywhere.push(at);
            return;
        }
        let covered = service.covers.iter().filter_map(|area| match area {
            ServiceArea::Country(country) => Some(*country),
            ServiceArea::Anywhere => None,
        });
        let mut countries: Vec<CountryCode> = covered.chain([service.country]).collect();
        countries.sort_unstable();
        countries.dedup();
        for country in countries {
            self.serving.entry(country).or_default().push(at);
        }
    }

    /// The plan for a person at a moment, in seconds since 1970-01-01 00:00 UTC.
    pub fn plan(&self, inquirer: &Inquirer, now: i64) -> Plan {
        Case::new(self, inquirer, now).plan()
    }

    /// The fact of a service.
    pub fn fact(&self, id: &ServiceId) -> Option<&Fact> {
        let mut facts = self.known.iter().map(|known| &known.fact);
        facts.find(|fact| fact.service.id == *id)
    }

    /// All facts, in display order.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.known.iter().map(|known| &known.fact)
    }

    /// A need and its parts; the term itself where the taxonomy does not know it.
    pub(super) fn parts(&self, need: &TermId) -> Vec<TermId> {
        self.parts
            .get(need)
            .cloned()
            .unwrap_or_else(|| vec![need.clone()])
    }

    /// Where a need stands among all.
    pub(super) fn place(&self, need: &TermId) -> usize {
        let place = self.order.iter().position(|known| known == need);
        place.unwrap_or(self.order.len())
    }

    /// Services that say that they can be used from a country.
    pub(super) fn serving(&self, country: CountryCode) -> impl Iterator<Item = usize> {
        let own = self.serving.get(&country).into_iter().flatten();
        own.chain(&self.anywhere).copied()
    }

    /// Services that are in a country.
    pub(super) fn located(&self, country: CountryCode) -> impl Iterator<Item = usize> {
        self.located.get(&country).into_iter().flatten().copied()
    }

    /// Services for the citizens of a country.
    pub(super) fn for_citizens(&self, country: CountryCode) -> impl Iterator<Item = usize> {
        self.national.get(&country).into_iter().flatten().copied()
    }

    /// The newest date of any source about a country: what the directory knows, it knows as of then.
    pub(super) fn as_of(&self, country: CountryCode) -> Option<PartialDate> {
        let known = self.located(country).filter_map(|at| self.known.get(at));
        known.filter_map(|known| known.fact.service.assured_date).max()
    }
}
