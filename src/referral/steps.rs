//! The steps of a plan: who belongs to each, who is offered, and why.

use super::candidates::{Candidate, Locality};
use super::case::Case;
use super::inquirer::{Nationality, Trait};
use super::plan::{MOST_REFERRALS, Note, Reason, Referral, Step, Warning};
use crate::model::{EmergencyNumber, OrganizationKind, PhoneKind, PlanStep, Right, ServiceId};

/// A condition on candidates: the best one that meets it is offered.
type Group<'a> = Box<dyn Fn(&Candidate<'_>) -> bool + 'a>;

/// The parts of needs that a step is about.
pub(super) fn terms(step: PlanStep) -> &'static [&'static str] {
    match step {
        PlanStep::DangerNow => &["emergency"],
        PlanStep::OwnCountry => &["documents", "repatriation", "emergency"],
        PlanStep::OnYourSide => &["hotline", "information"],
        PlanStep::SafePlace => &["shelter", "food_housing"],
        PlanStep::Lawyer => &["legal_aid", "compensation", "labour_rights"],
        PlanStep::Doctor => &["medical", "mental_health"],
        PlanStep::WayHome => &["documents", "repatriation", "asylum"],
        PlanStep::HelpAtHome => &[
            "livelihood",
            "repatriation",
            "shelter",
            "mental_health",
            "legal_aid",
            "food_housing",
            "information",
            "hotline",
        ],
    }
}

impl<'a> Case<'a> {
    /// The services among which a step chooses.
    pub(super) fn pool(&self, step: PlanStep) -> &[Candidate<'a>] {
        if step == PlanStep::HelpAtHome {
            &self.home
        } else {
            &self.here
        }
    }

    /// The services that belong to a step, best first.
    fn found(&self, step: PlanStep, before: &[&ServiceId]) -> Vec<Candidate<'a>> {
        let pool = self.pool(step).iter();
        let mut found: Vec<Candidate<'a>> = pool
            .filter(|it| self.belongs(step, it) || self.is_asked_of(step, it))
            .copied()
            .collect();
        if step == PlanStep::OwnCountry && found.is_empty() && !self.inquirer.is_home() {
            // No authority: then anybody who is there for these citizens.
            found = self.here.iter().filter(|it| it.own).copied().collect();
        }
        found.sort_by_cached_key(|it| self.rank(step, it, before));
        found
    }

    fn belongs(&self, step: PlanStep, it: &Candidate<'_>) -> bool {
        let kind = it.kind();
        match step {
            PlanStep::DangerNow => it.known.about.emergency && it.locality == Locality::Here,
            PlanStep::OwnCountry => {
                let is_state = matches!(kind, OrganizationKind::Embassy | OrganizationKind::Government);
                it.own && is_state && !self.inquirer.is_home()
            }
            PlanStep::OnYourSide => {
                let is_aid = !matches!(kind, OrganizationKind::Government | OrganizationKind::Police);
                let on_side = it.has(terms(step)) || (is_aid && it.known.about.trafficking);
                on_side && kind != OrganizationKind::Embassy
            }
            PlanStep::WayHome if self.inquirer.is_home() => {
                it.has(&["documents"]) && it.locality == Locality::Here
            }
            PlanStep::HelpAtHome => it.has(terms(step)) && kind != OrganizationKind::Embassy,
            PlanStep::SafePlace | PlanStep::Lawyer | PlanStep::Doctor | PlanStep::WayHome => {
                it.has(terms(step))
            }
        }
    }

    /// True if a service answers a need that was asked for and that this step answers. Embassies have a step of their
    /// own: they stand at the side of their state.
    fn is_asked_of(&self, step: PlanStep, it: &Candidate<'_>) -> bool {
        if step == PlanStep::OnYourSide && it.kind() == OrganizationKind::Embassy {
            return false;
        }
        let mut asked = self.asked.iter().filter(|asked| asked.step == step);
        asked.any(|asked| it.answers(&asked.parts))
    }

    /// One step; `done`: the steps before it.
    pub(super) fn step(&self, step: PlanStep, done: &[Step]) -> Step {
        let own = done.iter().find(|it| it.step == PlanStep::OwnCountry);
        let before: Vec<&ServiceId> = own.map_or_else(Vec::new, |own| {
            own.referrals.iter().map(|referral| &referral.service).collect()
        });
        let found = self.found(step, &before);
        let asked = self.is_asked(step);
        let notes = self.notes(step);
        let chosen = self.choose(step, &found, if asked { MOST_REFERRALS } else { 1 });
        let referrals: Vec<Referral> = chosen
            .iter()
            .filter_map(|it| self.referral(it, step, self.reason(step, it)))
            .collect();
        let (numbers, warnings) = if step == PlanStep::DangerNow {
            (Self::numbers(&found), warnings(&found))
        } else {
            (Vec::new(), Vec::new())
        };
        Step {
            step,
            asked,
            numbers,
            warnings,
            known: found.iter().filter(|it| !it.refuses).count(),
            rights: self.rights(step),
            gap: self.gap(step, &found, &referrals, &notes),
            ladder: if asked {
                self.ladder(step, &found, &referrals)
            } else {
                Default::default()
            },
            referrals,
            notes,
        }
    }

    /// What a step says besides its contacts.
    fn notes(&self, step: PlanStep) -> Vec<Note> {
        let of_nationality = match self.inquirer.nationality {
            Nationality::Of(_) => None,
            Nationality::Stateless => Some(Note::Stateless),
            Nationality::NotSaid => Some(Note::NationalityNotSaid),
        };
        let is_home = self.inquirer.is_home();
        match step {
            PlanStep::DangerNow if self.country().is_worldwide() => vec![Note::CountryNotSaid],
            PlanStep::OwnCountry | PlanStep::WayHome if is_home => vec![Note::AtHome],
            PlanStep::OwnCountry | PlanStep::HelpAtHome => of_nationality.into_iter().collect(),
            PlanStep::WayHome => [Note::OnlyIfWanted]
                .into_iter()
                .chain(of_nationality.filter(|note| *note == Note::Stateless))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The conditions of which a step meets each once, if it can, before it fills up with the next best.
    fn groups<'b>(&'b self, step: PlanStep) -> Vec<Group<'b>> {
        let mut groups: Vec<Group<'b>> = Vec::new();
        match step {
            PlanStep::OwnCountry => {
                groups.push(Box::new(|it| it.locality != Locality::Anywhere));
                groups.push(Box::new(|it| it.locality == Locality::Anywhere));
            }
            PlanStep::OnYourSide => groups.push(Box::new(move |it| self.belongs(step, it))),
            PlanStep::WayHome if !self.inquirer.is_home() => {
                groups.push(Box::new(|it| it.own && it.has(&["documents", "repatriation"])));
                groups.push(Box::new(|it| !it.own && it.has(&["repatriation"])));
                groups.push(Box::new(|it| it.has(&["asylum"])));
                if self.wants_asylum() {
                    groups.rotate_right(1);
                }
            }
            _ => {}
        }
        let asked = self.asked.iter().filter(|asked| asked.step == step);
        groups.extend(asked.map(|asked| -> Group<'b> { Box::new(move |it| it.answers(&asked.parts)) }));
        groups
    }

    /// At most so many of the candidates, which stand best first.
    fn choose(&self, step: PlanStep, found: &[Candidate<'a>], most: usize) -> Vec<Candidate<'a>> {
        let mut chosen: Vec<Candidate<'a>> = Vec::new();
        let fitting = || found.iter().filter(|it| !it.refuses);
        for group in self.groups(step) {
            if chosen.len() < most && !chosen.iter().any(&group) {
                chosen.extend(fitting().find(|it| group(it)).copied());
            }
        }
        let any_fits = fitting().next().is_some();
        for it in found.iter().filter(|it| !any_fits || !it.refuses) {
            if chosen.len() < most && !chosen.iter().any(|chosen| chosen.at == it.at) {
                chosen.push(*it);
            }
        }
        if step == PlanStep::OwnCountry {
            chosen.sort_by_cached_key(|it| self.rank(step, it, &[]));
        }
        chosen.sort_by_key(|it| (it.refuses, it.known.fact.service.status));
        chosen
    }

    /// Why a candidate is offered at a step.
    pub(super) fn reason(&self, step: PlanStep, it: &Candidate<'_>) -> Reason {
        let is_embassy = it.kind() == OrganizationKind::Embassy;
        let about = it.known.about;
        match (step, it.locality) {
            (PlanStep::DangerNow, _) => Reason::EmergencyNumbers,
            (_, Locality::Here) if it.own && is_embassy => {
                // The first nationality of an embassy is its own.
                let first = it.known.fact.service.nationals.first().copied();
                if first == self.nationality() {
                    Reason::EmbassyHere
                } else {
                    Reason::ProtectingPower
                }
            }
            (_, Locality::Covers) if it.own && is_embassy => Reason::EmbassyCovers,
            (PlanStep::OwnCountry | PlanStep::WayHome, _) if it.own => Reason::HomeLine,
            (_, Locality::Home) if about.trafficking || about.homecoming => Reason::ReturnHelp,
            (_, Locality::Home) => Reason::HomeHelp,
            (_, Locality::Here) if self.inquirer.is(Trait::Under18) && it.has(&["child_protection"]) => {
                Reason::ForChildren
            }
            (_, Locality::Here) if about.trafficking => Reason::TraffickingHelp,
            (PlanStep::OnYourSide, Locality::Here) if it.has(&["hotline"]) => Reason::LineHere,
            (_, Locality::Here) => Reason::HelpHere,
            _ if it.own => Reason::ForYourCitizens,
            (_, Locality::Nearby) => Reason::NearbyCountry,
            (_, Locality::Anywhere) if it.known.fact.service.country.is_worldwide() => Reason::Worldwide,
            (_, Locality::Covers | Locality::Anywhere) => Reason::FromElsewhere,
        }
    }

    /// The numbers to call in danger, as they are dialled in this country.
    fn numbers(found: &[Candidate<'_>]) -> Vec<EmergencyNumber> {
        let of_service = |it: &Candidate<'_>| {
            let service = &it.known.fact.service;
            let phones = service.phones.iter();
            let voices = phones.filter(|phone| phone.kind == PhoneKind::Voice);
            let numbers = voices.map(|phone| EmergencyNumber {
                phone: phone.clone(),
                service: service.id.clone(),
                name: service.name.clone(),
                alert: service.alert.clone(),
                sources: service.sources.clone(),
            });
            numbers.collect::<Vec<_>>()
        };
        EmergencyNumber::in_order(found.iter().flat_map(of_service))
    }

    /// The rights of a step; treaties of another region are left out.
    fn rights(&self, step: PlanStep) -> Vec<Right> {
        let here = self.country();
        let rights = self.resources.rights.iter();
        rights
            .filter(|right| right.steps.contains(&step))
            .map(|right| {
                let mut right = right.clone();
                right
                    .instruments
                    .retain(|text| text.countries.is_empty() || text.countries.contains(&here));
                right
            })
            .filter(|right| !right.instruments.is_empty())
            .collect()
    }
}

/// What sources warn of, each text once.
fn warnings(found: &[Candidate<'_>]) -> Vec<Warning> {
    let mut warnings: Vec<Warning> = Vec::new();
    for it in found {
        let service = &it.known.fact.service;
        if let Some(alert) = &service.alert
            && !warnings.iter().any(|known| known.alert == *alert)
        {
            warnings.push(Warning {
                service: service.id.clone(),
                alert: alert.clone(),
            });
        }
    }
    warnings
}
