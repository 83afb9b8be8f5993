use serde::Serialize;

use super::inquirer::{Inquirer, Nationality};
use crate::model::{Fact, OrganizationKind};

/// Who stands behind a contact and so learns of a call: only what the facts say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WhoWillKnow {
    /// Police or another emergency service runs it.
    Police,
    /// It belongs to an immigration authority, by its name.
    Immigration,
    /// The government of the person's own country runs it.
    OwnGovernment,
    /// A government runs it; not known to be the person's own.
    Government,
    /// An embassy or consulate runs it; not known to be the person's own.
    Embassy,
    /// Nothing says who else learns of a call: a question to ask.
    NotKnown,
}

impl WhoWillKnow {
    /// Every label.
    pub const ALL: [Self; 6] = [
        Self::Police,
        Self::Immigration,
        Self::OwnGovernment,
        Self::Government,
        Self::Embassy,
        Self::NotKnown,
    ];

    /// The key used in JSON and in translation files: `knows-police`, and so on.
    pub fn key(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Immigration => "immigration",
            Self::OwnGovernment => "own_government",
            Self::Government => "government",
            Self::Embassy => "embassy",
            Self::NotKnown => "not_known",
        }
    }
}

/// The labels of a contact for one person, [`WhoWillKnow::NotKnown`] where the facts say nothing.
pub fn who_will_know(fact: &Fact, inquirer: &Inquirer) -> Vec<WhoWillKnow> {
    let mut labels = Vec::new();
    let kind = fact.organization.kind;
    if kind == OrganizationKind::Police {
        labels.push(WhoWillKnow::Police);
    }
    if names_immigration(fact) {
        labels.push(WhoWillKnow::Immigration);
    }
    if is_own_government(fact, inquirer.nationality) {
        labels.push(WhoWillKnow::OwnGovernment);
    } else if kind == OrganizationKind::Government {
        labels.push(WhoWillKnow::Government);
    } else if kind == OrganizationKind::Embassy {
        labels.push(WhoWillKnow::Embassy);
    }
    if labels.is_empty() {
        labels.push(WhoWillKnow::NotKnown);
    }
    labels
}

fn names_immigration(fact: &Fact) -> bool {
    let names = [&fact.organization.name, &fact.service.name];
    names
        .iter()
        .any(|name| name.to_lowercase().contains("immigration"))
}

/// An embassy that serves the person's nationality, or an authority of the country whose citizen they are.
fn is_own_government(fact: &Fact, nationality: Nationality) -> bool {
    let Some(home) = nationality.country() else {
        return false;
    };
    let service = &fact.service;
    match fact.organization.kind {
        // A protecting power serves citizens of other countries too: then it is not their own.
        OrganizationKind::Embassy => {
            service.nationals.contains(&home) && service.nationals.first() == Some(&home)
        }
        OrganizationKind::Government | OrganizationKind::Police => service.country == home,
        _ => false,
    }
}
