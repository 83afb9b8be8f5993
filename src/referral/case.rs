use super::about::has;
use super::candidates::{Candidate, Locality};
use super::dial::{Way, can_be_reached, ways};
use super::fit::{does_not_fit, fit};
use super::inquirer::{Inquirer, Nationality, Trait};
use super::open_now::open_now;
use super::plan::{NeedAnswer, Plan, Reason, Referral, Step};
use super::resources::{Known, Resources};
use super::who_will_know::who_will_know;
use crate::model::{CountryCode, PlanStep, ServiceArea, ServiceId, Status, TermId};

/// A need that was asked for.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) need: TermId,
    /// The need and its parts.
    pub(super) parts: Vec<TermId>,
    /// The step where it is answered.
    pub(super) step: PlanStep,
}

/// One person's question, and all services that can be used from where they are.
pub(super) struct Case<'a> {
    pub(super) resources: &'a Resources,
    pub(super) inquirer: &'a Inquirer,
    pub(super) now: i64,
    /// The needs that were asked for, in the order in which needs are shown.
    pub(super) asked: Vec<Asked>,
    /// Services that can be used from here.
    pub(super) here: Vec<Candidate<'a>>,
    /// Services at home that can be reached from here; those of `here` if the person is home.
    pub(super) home: Vec<Candidate<'a>>,
}

impl<'a> Case<'a> {
    pub(super) fn new(resources: &'a Resources, inquirer: &'a Inquirer, now: i64) -> Self {
        let mut asked: Vec<Asked> = inquirer
            .needs
            .iter()
            .map(|need| Asked {
                need: need.clone(),
                parts: resources.parts(need),
                step: step_of(need),
            })
            .collect();
        asked.sort_by_key(|asked| resources.place(&asked.need));
        let mut case = Self {
            resources,
            inquirer,
            now,
            asked,
            here: Vec::new(),
            home: Vec::new(),
        };
        let serving = resources.serving(inquirer.country);
        case.here = serving.filter_map(|at| case.candidate(at, None)).collect();
        if let Nationality::Of(home) = inquirer.nationality {
            let located = resources.located(home);
            case.home = located
                .filter_map(|at| case.candidate(at, Some(Locality::Home)))
                .collect();
        }
        case
    }

    pub(super) fn country(&self) -> CountryCode {
        self.inquirer.country
    }

    pub(super) fn nationality(&self) -> Option<CountryCode> {
        self.inquirer.nationality.country()
    }

    /// A service that may be offered: it is not closed, not for people of other countries only, and can be reached from
    /// here.
    pub(super) fn candidate(&self, at: usize, locality: Option<Locality>) -> Option<Candidate<'a>> {
        let known = self.resources.known.get(at)?;
        let service = &known.fact.service;
        let own = self
            .nationality()
            .is_some_and(|home| service.nationals.contains(&home));
        let locality = locality.unwrap_or_else(|| self.locality(known));
        // A line of a third country that takes calls from anywhere is for those who come from there.
        let of_third = locality == Locality::Anywhere
            && !own
            && !service.country.is_worldwide()
            && self.nationality() != Some(service.country);
        // Nobody is a refugee in the country whose citizen they are.
        let for_refugees = self.nationality() == Some(service.country) && has(service, &["asylum"]);
        let lawful = service.status != Status::Closed
            && (service.nationals.is_empty() || own)
            && !of_third
            && !for_refugees
            && can_be_reached(service, self.country());
        lawful.then_some(Candidate {
            at,
            known,
            locality,
            own,
            refuses: does_not_fit(service, self.inquirer),
        })
    }

    fn locality(&self, known: &Known) -> Locality {
        let service = &known.fact.service;
        if self.country().is_worldwide() {
            Locality::Anywhere
        } else if service.country == self.country() {
            Locality::Here
        } else if service.covers.contains(&ServiceArea::Country(self.country())) {
            Locality::Covers
        } else {
            Locality::Anywhere
        }
    }

    /// Whether a step is given in full: by what was asked for, by what the person is, or because everybody gets it.
    pub(super) fn is_asked(&self, step: PlanStep) -> bool {
        let always = matches!(
            step,
            PlanStep::DangerNow | PlanStep::OwnCountry | PlanStep::OnYourSide
        );
        let of_person = match step {
            PlanStep::Doctor => self.inquirer.is(Trait::Hurt),
            PlanStep::WayHome => self.inquirer.is(Trait::NoPassport),
            PlanStep::HelpAtHome => self.inquirer.is_home(),
            _ => false,
        };
        always || of_person || self.asked.is_empty() || self.asked.iter().any(|asked| asked.step == step)
    }

    pub(super) fn plan(&self) -> Plan {
        let mut steps: Vec<Step> = Vec::with_capacity(PlanStep::ALL.len());
        for step in PlanStep::ALL {
            let built = self.step(step, &steps);
            steps.push(built);
        }
        Plan {
            inquirer: self.inquirer.clone(),
            now: self.now,
            is_home: self.inquirer.is_home(),
            needs: self.answers(),
            steps,
        }
    }

    fn answers(&self) -> Vec<NeedAnswer> {
        let answer = |asked: &Asked| {
            let (known, services) = self.first_for(asked);
            NeedAnswer {
                need: asked.need.clone(),
                step: asked.step,
                known,
                services,
            }
        };
        self.asked.iter().map(answer).collect()
    }

    /// How many services answer a need, and the first three of them.
    pub(super) fn first_for(&self, asked: &Asked) -> (usize, Vec<ServiceId>) {
        let ranked = self.for_need(asked);
        let first = ranked.iter().take(super::plan::MOST_REFERRALS);
        let ids = first.map(|it| it.known.fact.service.id.clone()).collect();
        (ranked.len(), ids)
    }

    /// The services that answer a need and are not known to refuse the person, best first.
    pub(super) fn for_need(&self, asked: &Asked) -> Vec<Candidate<'a>> {
        let pool = self.pool(asked.step).iter();
        let fitting = pool.filter(|it| !it.refuses && it.answers(&asked.parts));
        let mut found: Vec<Candidate<'a>> = fitting.copied().collect();
        found.sort_by_cached_key(|it| self.rank(asked.step, it, &[]));
        found
    }

    /// Everything that must be known to turn to a service; none if it cannot be reached from here.
    pub(super) fn referral(&self, it: &Candidate<'_>, step: PlanStep, reason: Reason) -> Option<Referral> {
        let fact = &it.known.fact;
        let service = &fact.service;
        let all = ways(service, self.country(), &it.known.hours.phones, self.now);
        let (ways, elsewhere): (Vec<_>, Vec<_>) = all.into_iter().partition(|way| way.dialling.works_here());
        if ways.is_empty() {
            return None;
        }
        let mut needs = service.needs.clone();
        needs.sort_by_key(|need| !self.matters(need, step));
        Some(Referral {
            service: service.id.clone(),
            name: service.name.clone(),
            organization: fact.organization.name.clone(),
            local_name: fact.organization.local_name.clone(),
            kind: fact.organization.kind,
            country: service.country,
            reason,
            needs,
            ways: for_step(ways, step),
            elsewhere,
            open: open_now(service, &it.known.hours, self.country(), self.now),
            fits: fit(service, self.inquirer),
            for_whom: service.eligibility.in_words().map(str::to_owned),
            who_will_know: who_will_know(fact, self.inquirer),
            cost: service.cost,
            status: service.status,
            alert: service.alert.clone(),
            grade: service.grade,
            assured_date: service.assured_date,
        })
    }

    fn matters(&self, need: &TermId, step: PlanStep) -> bool {
        let asked = self.asked.iter().any(|asked| asked.parts.contains(need));
        asked || super::steps::terms(step).contains(&need.as_str())
    }
}

/// The ways of an emergency service at the doctor's step begin with the ambulance.
fn for_step(mut ways: Vec<Way>, step: PlanStep) -> Vec<Way> {
    if step == PlanStep::Doctor {
        let medical = |label: &str| label.contains("mbulance") || label.starts_with("All emergencies");
        let is_other = |label: &str| label.contains("olice") || label.contains("Fire");
        ways.sort_by_key(|way| {
            let label = way.label.as_deref().unwrap_or_default();
            if medical(label) {
                0_u8
            } else {
                1 + u8::from(is_other(label))
            }
        });
    }
    ways
}

/// The step where a need, or a part of one, is answered.
pub fn step_of(need: &TermId) -> PlanStep {
    match need.as_str() {
        "danger" | "emergency" => PlanStep::DangerNow,
        "safe_place" | "shelter" | "food_housing" => PlanStep::SafePlace,
        "lawyer" | "legal_aid" | "compensation" | "work" | "labour_rights" => PlanStep::Lawyer,
        "doctor" | "medical" | "feelings" | "mental_health" => PlanStep::Doctor,
        "papers" | "documents" | "asylum" | "way_home" | "repatriation" => PlanStep::WayHome,
        _ => PlanStep::OnYourSide,
    }
}

/// Ways are alike whether `has` is asked of the service or of the candidate.
impl Candidate<'_> {
    pub(super) fn has(&self, needs: &[&str]) -> bool {
        has(&self.known.fact.service, needs)
    }
}
