use crate::model::{Fact, OrganizationKind, PhoneKind, Service};

/// What a service is about, as far as its own words and terms say. They order a plan and are never shown.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct About {
    /// Trafficking and forced labour.
    pub(super) trafficking: bool,
    /// People who come home.
    pub(super) homecoming: bool,
    /// Children first of all.
    pub(super) children: bool,
    /// A foreign ministry or consular department as a whole, not an office of one of its provinces.
    pub(super) foreign_ministry: bool,
    /// A consulate, not the embassy.
    pub(super) consulate: bool,
    /// The public emergency numbers.
    pub(super) emergency: bool,
}

const TRAFFICKING: &[&str] = &[
    "traffick",
    "slavery",
    "forced labour",
    "forced to scam",
    "scam compound",
    "scam centre",
    "people trapped",
];
const HOMECOMING: &[&str] = &[
    "reintegrat",
    "returnee",
    "who return",
    "returned",
    "come home",
    "came home",
    "come back",
];
const CHILDREN: &[&str] = &["child", "kids", "minors", "youth", "young people"];
const FOREIGN: &[&str] = &[
    "foreign",
    "external affairs",
    "consular",
    "diaspora",
    "department of state",
    "global affairs",
];

impl About {
    pub(super) fn read(fact: &Fact) -> Self {
        let service = &fact.service;
        let names = format!("{} {}", fact.organization.name, service.name).to_lowercase();
        let words = format!("{names} {}", service.summary).to_lowercase();
        let eligibility = &service.eligibility;
        Self {
            trafficking: names_any(&words, TRAFFICKING),
            homecoming: names_any(&words, HOMECOMING),
            children: (has(service, &["child_protection"])
                && names_any(&names, CHILDREN)
                && !names.contains("women")
                && !service.name.to_lowercase().contains("traffick"))
                || (eligibility.children == Some(true) && eligibility.adults != Some(true)),
            foreign_ministry: names_any(&names, FOREIGN),
            consulate: names.contains("consulate") && !names.contains("embassy"),
            emergency: is_emergency_service(fact),
        }
    }
}

fn names_any(words: &str, marks: &[&str]) -> bool {
    marks.iter().any(|mark| words.contains(mark))
}

/// True if a service answers one of these needs.
pub(super) fn has(service: &Service, needs: &[&str]) -> bool {
    service.needs.iter().any(|need| needs.contains(&need.as_str()))
}

/// True if what a service gives first of all is one of these needs.
pub(super) fn gives_first(service: &Service, needs: &[&str]) -> bool {
    service
        .needs
        .first()
        .is_some_and(|need| needs.contains(&need.as_str()))
}

/// The public numbers for emergencies: for everybody, by telephone, run by police, an authority or a hospital.
fn is_emergency_service(fact: &Fact) -> bool {
    let service = &fact.service;
    let kind = matches!(
        fact.organization.kind,
        OrganizationKind::Police
            | OrganizationKind::Government
            | OrganizationKind::Hospital
            | OrganizationKind::Other
    );
    kind && has(service, &["emergency"])
        && service.nationals.is_empty()
        && service.phones.iter().any(|phone| phone.kind == PhoneKind::Voice)
}
