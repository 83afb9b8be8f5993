//! If they say no, or nobody answers: the next ones, down to a line that is always answered.

use super::candidates::{Candidate, Locality};
use super::case::Case;
use super::dial::{Way, ways};
use super::plan::{Ladder, MOST_REFERRALS, Referral, Rung};
use crate::model::{OrganizationKind, PlanStep, ServiceId, Status};

/// A line that may stand at the end, and why it stands where it stands among them, smaller first.
type Last = (bool, Status, bool, bool, bool, bool, usize);

impl<'a> Case<'a> {
    /// The ladder of a step: what each need that was asked for still lacks of three ways, the next best, and last a
    /// line that is known to be answered day and night.
    pub(super) fn ladder(&self, step: PlanStep, found: &[Candidate<'a>], offered: &[Referral]) -> Ladder {
        let mut next: Vec<Candidate<'a>> = Vec::new();
        let is_new = |it: &Candidate<'_>, next: &[Candidate<'_>]| {
            let id = &it.known.fact.service.id;
            !offered.iter().any(|referral| referral.service == *id)
                && !next.iter().any(|known| known.at == it.at)
        };
        for asked in self.asked.iter().filter(|asked| asked.step == step) {
            for it in self.for_need(asked).iter().take(MOST_REFERRALS) {
                if is_new(it, &next) {
                    next.push(*it);
                }
            }
        }
        for it in found.iter().filter(|it| !it.refuses) {
            if next.len() < MOST_REFERRALS && is_new(it, &next) {
                next.push(*it);
            }
        }
        next.sort_by_cached_key(|it| self.rank(step, it, &[]));
        let mut rungs: Vec<Rung> = next.iter().filter_map(|it| self.rung(it, None)).collect();
        self.end(&mut rungs, offered);
        Ladder {
            ends_all_day: rungs.last().is_some_and(|rung| rung.all_day),
            rungs,
        }
    }

    /// Puts a line that is always answered at the end; where none is known, the emergency numbers.
    fn end(&self, rungs: &mut Vec<Rung>, offered: &[Referral]) {
        let on_it: Vec<ServiceId> = rungs.iter().map(|rung| rung.service.clone()).collect();
        // A line that a rung already names moves to the end; one that the step itself offers is a last resort.
        let always = self
            .here
            .iter()
            .filter(|it| it.known.hours.is_all_day() && self.may_be_last(it))
            .filter_map(|it| Some((it, self.always(it)?)))
            .min_by_key(|(it, _)| last(it, offered));
        let last = match always {
            Some((it, way)) => self.rung(it, Some(way)),
            None => self
                .here
                .iter()
                .filter(|it| it.known.about.emergency && it.locality == Locality::Here)
                .min_by_key(|it| self.rank(PlanStep::DangerNow, it, &[]))
                .and_then(|it| self.rung(it, None)),
        };
        if let Some(last) = last {
            if on_it.contains(&last.service) {
                rungs.retain(|rung| rung.service != last.service);
            }
            rungs.push(last);
        }
    }

    /// A line for people in any trouble: not one for children, for other citizens, for one part of a country, or about one
    /// thing only.
    fn may_be_last(&self, it: &Candidate<'_>) -> bool {
        let near = it.locality != Locality::Anywhere || it.own;
        let listens = it.has(&["hotline", "emergency"]) || it.own;
        let runs = it.known.fact.service.status < Status::Doubtful;
        let narrow = it.has(&["scam_report"]) && !it.known.about.trafficking;
        let for_all = it.known.fact.service.eligibility.region.is_none();
        runs && near
            && listens
            && for_all
            && !narrow
            && !it.refuses
            && !(it.known.about.children && self.age_is_adult())
    }

    fn age_is_adult(&self) -> bool {
        !self.inquirer.is(super::inquirer::Trait::Under18)
    }

    /// The first way of a service by which one speaks with somebody at any hour from here.
    fn always(&self, it: &Candidate<'_>) -> Option<Way> {
        let service = &it.known.fact.service;
        let whole = service.schedule.as_deref() == Some(crate::hours::ALWAYS);
        let all = ways(service, self.country(), &it.known.hours.phones, self.now);
        all.into_iter()
            .find(|way| way.dialling.works_here() && way.means.is_voice() && (whole || way.all_day))
    }

    /// A rung by this way, or by the first one that works from here.
    fn rung(&self, it: &Candidate<'_>, always: Option<Way>) -> Option<Rung> {
        let fact = &it.known.fact;
        let service = &fact.service;
        let all_day = always.is_some() || self.always(it).is_some();
        let first = || {
            let all = ways(service, self.country(), &it.known.hours.phones, self.now);
            all.into_iter().find(|way| way.dialling.works_here())
        };
        Some(Rung {
            service: service.id.clone(),
            name: service.name.clone(),
            organization: fact.organization.name.clone(),
            country: service.country,
            for_whom: service.eligibility.in_words().map(str::to_owned),
            way: always.or_else(|| self.always(it)).or_else(first)?,
            all_day,
            status: service.status,
        })
    }
}

fn last(it: &Candidate<'_>, offered: &[Referral]) -> Last {
    let service = &it.known.fact.service;
    let about = it.known.about;
    (
        offered.iter().any(|referral| referral.service == service.id),
        service.status,
        about.emergency,
        it.kind() == OrganizationKind::Police,
        !about.trafficking && !it.own,
        !it.own,
        it.at,
    )
}
