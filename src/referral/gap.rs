//! What the directory does not have, said plainly, and the nearest thing.

use super::candidates::{Candidate, Locality};
use super::case::Case;
use super::plan::{Lack, MOST_REFERRALS, Missing, Note, Reason, Referral};
use super::steps::terms;
use crate::gazetteer::neighbours;
use crate::model::{OrganizationKind, PlanStep, Status, TermId};

impl<'a> Case<'a> {
    /// What is missing at a step; none where nothing is.
    pub(super) fn gap(
        &self,
        step: PlanStep,
        found: &[Candidate<'a>],
        referrals: &[Referral],
        notes: &[Note],
    ) -> Option<Missing> {
        let explained = notes.iter().any(|note| *note != Note::OnlyIfWanted);
        let unanswered: Vec<&super::case::Asked> = self
            .asked
            .iter()
            .filter(|asked| asked.step == step && self.for_need(asked).is_empty())
            .collect();
        let lack = lack(
            step,
            found,
            referrals.is_empty(),
            explained,
            !unanswered.is_empty(),
        )
        // Somebody who did not say where they are is in no country of which something could be missing.
        .filter(|lack| !(*lack == Lack::NothingHere && self.country().is_worldwide()))?;
        let parts: Vec<TermId> = unanswered.iter().flat_map(|asked| asked.parts.clone()).collect();
        Some(Missing {
            lack,
            needs: unanswered.iter().map(|asked| asked.need.clone()).collect(),
            as_of: self.resources.as_of(self.place_of(step)),
            nearest: self.nearest(step, &parts, referrals),
        })
    }

    /// The country of which a step says that something is missing.
    fn place_of(&self, step: PlanStep) -> crate::model::CountryCode {
        match self.nationality() {
            Some(home) if step == PlanStep::HelpAtHome => home,
            _ => self.country(),
        }
    }

    /// A line that may know more, the same help not far away, a body that works everywhere: one of each.
    fn nearest(&self, step: PlanStep, unanswered: &[TermId], offered: &[Referral]) -> Vec<Referral> {
        let wanted: Vec<&str> = if unanswered.is_empty() {
            terms(step).to_vec()
        } else {
            unanswered.iter().map(TermId::as_str).collect()
        };
        let mut nearest: Vec<Referral> = Vec::new();
        let mut offer = |found: Option<Candidate<'_>>, reason: Reason| {
            let referral = found.and_then(|it| self.referral(&it, step, reason));
            let is_new = |referral: &Referral| {
                !offered
                    .iter()
                    .chain(&nearest)
                    .any(|it| it.service == referral.service)
            };
            let new = referral.filter(is_new);
            nearest.extend(new);
        };
        if step == PlanStep::OwnCountry {
            offer(self.embassy_nearby(), Reason::EmbassyNearby);
            offer(self.brings_home_from_here(), Reason::Refers);
            offer(self.helps_from_home(), Reason::HomeHelp);
        } else if step == PlanStep::DangerNow {
            let own = self.here.iter().filter(|it| it.own).copied();
            let own = self.best(PlanStep::OwnCountry, own);
            let reason = own.map_or(Reason::HomeLine, |it| self.reason(PlanStep::OwnCountry, &it));
            offer(own, reason);
            offer(self.may_know_more(offered), Reason::Refers);
        } else {
            offer(self.may_know_more(offered), Reason::Refers);
            offer(self.nearby(step, &wanted), Reason::NearbyCountry);
        }
        offer(self.worldwide(step, &wanted, offered), Reason::Worldwide);
        nearest.truncate(MOST_REFERRALS);
        nearest
    }

    fn best(&self, step: PlanStep, found: impl Iterator<Item = Candidate<'a>>) -> Option<Candidate<'a>> {
        found
            .filter(|it| !it.refuses)
            .min_by_key(|it| self.rank(step, it, &[]))
    }

    fn embassy_nearby(&self) -> Option<Candidate<'a>> {
        let home = self.nationality()?;
        let close: Vec<_> = neighbours(self.country()).collect();
        let embassies = self
            .resources
            .for_citizens(home)
            .filter_map(|at| self.candidate(at, Some(Locality::Nearby)))
            .filter(|it| {
                it.kind() == OrganizationKind::Embassy && close.contains(&it.known.fact.service.country)
            });
        self.best(PlanStep::OwnCountry, embassies)
    }

    /// A body of several states in this country that helps people to go home.
    fn brings_home_from_here(&self) -> Option<Candidate<'a>> {
        let here = self.here.iter().filter(|it| {
            let is_body = it.kind() == OrganizationKind::Intergovernmental;
            is_body && it.locality == Locality::Here && it.has(&["repatriation"])
        });
        self.best(PlanStep::WayHome, here.copied())
    }

    /// Somebody in the person's own country who helps to bring people home, and can be reached from here.
    fn helps_from_home(&self) -> Option<Candidate<'a>> {
        let home = self
            .home
            .iter()
            .filter(|it| it.has(&["repatriation", "documents"]));
        self.best(PlanStep::HelpAtHome, home.copied())
    }

    fn may_know_more(&self, offered: &[Referral]) -> Option<Candidate<'a>> {
        let here = self.here.iter().filter(|it| {
            it.locality == Locality::Here
                && it.has(&["hotline", "information"])
                && !it.known.about.emergency
                && it.kind() != OrganizationKind::Embassy
                && !is_offered(it, offered)
        });
        self.best(PlanStep::OnYourSide, here.copied())
    }

    /// The same help in another country of the sub-region.
    fn nearby(&self, step: PlanStep, wanted: &[&str]) -> Option<Candidate<'a>> {
        if step == PlanStep::HelpAtHome {
            return None;
        }
        let close = neighbours(self.country()).flat_map(|country| self.resources.located(country));
        let found = close
            .filter_map(|at| self.candidate(at, Some(Locality::Nearby)))
            .filter(|it| {
                it.has(wanted)
                    && !it.known.about.emergency
                    && !matches!(it.kind(), OrganizationKind::Embassy | OrganizationKind::Police)
            });
        self.best(step, found)
    }

    fn worldwide(&self, step: PlanStep, wanted: &[&str], offered: &[Referral]) -> Option<Candidate<'a>> {
        let anywhere = || {
            let here = self.here.iter();
            here.filter(|it| it.known.fact.service.country.is_worldwide() && !is_offered(it, offered))
        };
        let exact = self.best(step, anywhere().filter(|it| it.has(wanted)).copied());
        exact.or_else(|| {
            let informs = anywhere().filter(|it| it.has(&["information", "hotline"]));
            self.best(PlanStep::OnYourSide, informs.copied())
        })
    }
}

fn is_offered(it: &Candidate<'_>, offered: &[Referral]) -> bool {
    offered
        .iter()
        .any(|referral| referral.service == it.known.fact.service.id)
}

/// What is missing, by what was found.
fn lack(
    step: PlanStep,
    found: &[Candidate<'_>],
    is_empty: bool,
    explained: bool,
    unanswered: bool,
) -> Option<Lack> {
    // What may have ended does not count.
    let near = |it: &Candidate<'_>| {
        it.locality != Locality::Anywhere && it.known.fact.service.status < Status::Doubtful
    };
    let mut fitting = found.iter().filter(|it| !it.refuses);
    let placed = matches!(
        step,
        PlanStep::OnYourSide | PlanStep::SafePlace | PlanStep::Lawyer | PlanStep::Doctor
    );
    if is_empty && explained && !unanswered {
        None
    } else if is_empty && step == PlanStep::OwnCountry {
        Some(Lack::NoEmbassyKnown)
    } else if is_empty {
        Some(Lack::NothingKnown)
    } else if found.iter().all(|it| it.refuses) || (placed && all_near_refuse(found)) {
        Some(Lack::NobodyFits)
    } else if placed && !fitting.any(near) {
        Some(Lack::NothingHere)
    } else {
        unanswered.then_some(Lack::NeedNotKnown)
    }
}

/// True if there is somebody near, and nobody near takes the person.
fn all_near_refuse(found: &[Candidate<'_>]) -> bool {
    let mut near = found
        .iter()
        .filter(|it| it.locality != Locality::Anywhere)
        .peekable();
    near.peek().is_some() && near.all(|it| it.refuses)
}
