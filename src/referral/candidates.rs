use std::cmp::Reverse;

use super::about::gives_first;
use super::case::Case;
use super::fit::speaks;
use super::inquirer::{Nationality, Trait};
use super::resources::Known;
use crate::model::{Grade, OrganizationKind, PartialDate, PlanStep, ServiceId, Status, TermId};

/// Where a service is, seen from the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Locality {
    /// In the same country.
    Here,
    /// Elsewhere, and it says that it covers this country.
    Covers,
    /// Usable from anywhere.
    Anywhere,
    /// In the person's own country.
    Home,
    /// In another country of the same sub-region.
    Nearby,
}

/// A service that may be offered.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'a> {
    /// Its place in display order.
    pub(super) at: usize,
    pub(super) known: &'a Known,
    pub(super) locality: Locality,
    /// True if it is for the citizens of the person's country.
    pub(super) own: bool,
    /// True if the facts say that it does not take the person.
    pub(super) refuses: bool,
}

impl Candidate<'_> {
    pub(super) fn kind(&self) -> OrganizationKind {
        self.known.fact.organization.kind
    }

    pub(super) fn answers(&self, needs: &[TermId]) -> bool {
        self.known
            .fact
            .service
            .needs
            .iter()
            .any(|need| needs.contains(need))
    }

    fn is_police(&self) -> bool {
        self.kind() == OrganizationKind::Police
    }

    /// Aid groups and bodies of several states first, then authorities.
    fn is_authority(&self) -> bool {
        matches!(
            self.kind(),
            OrganizationKind::Government | OrganizationKind::Embassy | OrganizationKind::Police
        )
    }

    fn distance(&self) -> u8 {
        match self.locality {
            Locality::Here | Locality::Home => 0,
            Locality::Covers => 1,
            Locality::Anywhere if self.own => 1,
            Locality::Anywhere => 2,
            Locality::Nearby => 3,
        }
    }
}

/// Why a candidate stands where it stands, smaller first: it takes the person, it runs without doubt, it is not only for
/// people from one part of a country, it is what the step wants, it speaks their language, it is well attested, it is fresh. Never popularity.
pub(super) type Rank = (
    bool,
    Status,
    bool,
    [u8; 7],
    bool,
    Grade,
    Reverse<Option<PartialDate>>,
    usize,
);

impl Case<'_> {
    /// Where a candidate stands at a step. `before`: services that an earlier step offers.
    pub(super) fn rank(&self, step: PlanStep, it: &Candidate<'_>, before: &[&ServiceId]) -> Rank {
        let service = &it.known.fact.service;
        let wants = match step {
            PlanStep::DangerNow => danger(it),
            PlanStep::OwnCountry => own_country(it),
            PlanStep::OnYourSide => self.on_your_side(it, before),
            PlanStep::SafePlace => self.safe_place(it),
            PlanStep::Lawyer => self.lawyer(it),
            PlanStep::Doctor => self.doctor(it),
            PlanStep::WayHome => self.way_home(it),
            PlanStep::HelpAtHome => self.help_at_home(it),
        };
        (
            it.refuses,
            service.status,
            service.eligibility.region.is_some(),
            wants,
            !speaks(service, self.inquirer.language.as_ref()),
            service.grade,
            Reverse(service.assured_date),
            it.at,
        )
    }

    /// Somebody under 18 first gets who protects children; others get them last, unless they come with children.
    fn age(&self, it: &Candidate<'_>) -> u8 {
        if self.inquirer.is(Trait::Under18) {
            u8::from(!it.has(&["child_protection"]))
        } else {
            let asked = self
                .asked
                .iter()
                .any(|asked| asked.parts.iter().any(|part| part.as_str() == "child_protection"));
            u8::from(it.known.about.children && !asked && !self.inquirer.is(Trait::WithChildren))
        }
    }

    fn on_your_side(&self, it: &Candidate<'_>, before: &[&ServiceId]) -> [u8; 7] {
        let about = it.known.about;
        let for_refugees = it.has(&["asylum"]) && !self.wants_asylum();
        let topic = match (about.trafficking && !for_refugees, it.has(&["hotline"])) {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            (false, false) => 3 + u8::from(!it.has(&["information"])),
        };
        let is_own_authority = it.own && it.is_authority();
        [
            u8::from(before.contains(&&it.known.fact.service.id)),
            u8::from(it.is_police() || (about.emergency && !about.trafficking)),
            u8::from(is_own_authority),
            self.age(it),
            u8::from(it.distance() > 1),
            topic,
            u8::from(it.is_authority()) * 4 + it.distance(),
        ]
    }

    fn safe_place(&self, it: &Candidate<'_>) -> [u8; 7] {
        [
            self.age(it),
            it.distance(),
            u8::from(!it.has(&["shelter"])),
            u8::from(it.is_police()),
            u8::from(!it.known.about.trafficking),
            u8::from(it.is_authority()),
            0,
        ]
    }

    fn lawyer(&self, it: &Candidate<'_>) -> [u8; 7] {
        let wants_asylum = self.wants_asylum();
        let topic = match (it.has(&["legal_aid"]), it.has(&["asylum"])) {
            (true, is_for_refugees) if is_for_refugees == wants_asylum => 0,
            (true, _) => 1,
            (false, _) => 2,
        };
        [
            self.age(it),
            u8::from(it.distance() > 1),
            topic,
            it.distance(),
            u8::from(!gives_first(&it.known.fact.service, &["legal_aid"])),
            u8::from(it.is_police()) * 2 + u8::from(!it.known.about.trafficking),
            u8::from(it.is_authority()),
        ]
    }

    fn doctor(&self, it: &Candidate<'_>) -> [u8; 7] {
        let asks = |part: &str| {
            let mut parts = self.asked.iter().flat_map(|asked| &asked.parts);
            parts.any(|known| known.as_str() == part)
        };
        let hurt = self.inquirer.is(Trait::Hurt);
        let (medical, emergency) = (it.has(&["medical"]), it.known.about.emergency);
        let topic = if hurt {
            u8::from(!medical) * 2 + u8::from(!emergency)
        } else if asks("mental_health") && !asks("medical") {
            u8::from(!it.has(&["mental_health"]))
        } else if asks("medical") {
            u8::from(!medical) * 2 + u8::from(emergency)
        } else {
            u8::from(emergency)
        };
        let for_refugees = it.has(&["asylum"]) && !self.wants_asylum();
        [
            it.distance(),
            topic + u8::from(for_refugees) * 4,
            self.age(it),
            u8::from(!gives_first(&it.known.fact.service, &["medical", "mental_health"]) && !emergency),
            u8::from(it.is_police()),
            u8::from(!it.known.about.trafficking),
            u8::from(it.is_authority()),
        ]
    }

    fn way_home(&self, it: &Candidate<'_>) -> [u8; 7] {
        if it.own {
            let mut wants = own_country(it);
            wants.rotate_right(1);
            return wants;
        }
        let topic = if it.has(&["repatriation"]) {
            0
        } else {
            1 + u8::from(!it.has(&["documents"]))
        };
        let is_intergovernmental = it.kind() == OrganizationKind::Intergovernmental;
        [
            1,
            self.age(it),
            u8::from(it.distance() > 1),
            u8::from(it.is_police()),
            topic,
            u8::from(!is_intergovernmental),
            u8::from(!it.known.about.trafficking),
        ]
    }

    fn help_at_home(&self, it: &Candidate<'_>) -> [u8; 7] {
        let about = it.known.about;
        let comes_home = about.trafficking || about.homecoming;
        let starts_anew = it.has(&["livelihood", "repatriation"]);
        let topic = match (comes_home, starts_anew) {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            (false, false) => 3,
        };
        [
            self.age(it),
            u8::from(it.is_police() || about.emergency),
            u8::from(it.distance() > 1),
            topic,
            u8::from(!it.has(&["livelihood"])),
            u8::from(it.is_authority()),
            0,
        ]
    }

    /// True if the protection of refugees is what a person looks for first: no country calls them its citizen, or they
    /// ask for it.
    pub(super) fn wants_asylum(&self) -> bool {
        let mut parts = self.asked.iter().flat_map(|asked| &asked.parts);
        self.inquirer.nationality == Nationality::Stateless || parts.any(|part| part.as_str() == "asylum")
    }
}

/// The general numbers before those of one branch or one purpose.
fn danger(it: &Candidate<'_>) -> [u8; 7] {
    let phones = &it.known.fact.service.phones;
    let labels: Vec<&str> = phones.iter().filter_map(|phone| phone.label.as_deref()).collect();
    let purposes = ["All emergencies", "Police", "Ambulance", "Fire"];
    let first = purposes.iter().position(|purpose| labels.contains(purpose));
    let first = first.and_then(|place| u8::try_from(place).ok()).unwrap_or(4);
    [first, 0, 0, 0, 0, 0, 0]
}

/// The embassy in this country, then one that covers it, then a line at home; the foreign ministry before an office of
/// one province, and a line that is always answered before others.
fn own_country(it: &Candidate<'_>) -> [u8; 7] {
    let is_state = matches!(
        it.kind(),
        OrganizationKind::Embassy | OrganizationKind::Government
    );
    let is_embassy = it.kind() == OrganizationKind::Embassy;
    [
        it.distance() + u8::from(it.locality == Locality::Anywhere),
        u8::from(!is_state),
        u8::from(if is_embassy {
            it.known.about.consulate
        } else {
            !it.known.about.foreign_ministry
        }),
        u8::from(!it.known.hours.is_all_day()),
        u8::from(!it.has(&["emergency", "hotline"])),
        0,
        0,
    ]
}
