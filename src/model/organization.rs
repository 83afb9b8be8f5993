use serde::{Deserialize, Serialize};

use super::Service;

/// What sort of body stands behind a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationKind {
    /// A charity or association.
    Ngo,
    /// A body of several states, such as IOM or UNHCR.
    Intergovernmental,
    /// A ministry, agency or local authority.
    Government,
    /// Police or another emergency service.
    Police,
    /// An embassy, a consulate or a foreign ministry's line for its citizens.
    Embassy,
    /// A legal aid office or law clinic.
    LegalClinic,
    /// A hospital or clinic.
    Hospital,
    /// A religious body.
    Faith,
    /// A trade union.
    Union,
    /// Anything else.
    Other,
}

impl OrganizationKind {
    /// Every kind, in the order in which filters list them.
    pub const ALL: [Self; 10] = [
        Self::Ngo,
        Self::Intergovernmental,
        Self::Government,
        Self::Police,
        Self::Embassy,
        Self::LegalClinic,
        Self::Hospital,
        Self::Faith,
        Self::Union,
        Self::Other,
    ];

    /// The key used in the facts, in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ngo => "ngo",
            Self::Intergovernmental => "intergovernmental",
            Self::Government => "government",
            Self::Police => "police",
            Self::Embassy => "embassy",
            Self::LegalClinic => "legal_clinic",
            Self::Hospital => "hospital",
            Self::Faith => "faith",
            Self::Union => "union",
            Self::Other => "other",
        }
    }
}

/// One file of the facts: an organisation (HSDS `organization`) and the services it offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// The name it uses in English, or the name it is listed under.
    pub name: String,
    /// The name in the script of its country (HSDS `alternate_name`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_name: Option<String>,
    /// Other names by which people look for it: older names, short forms, other spellings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<String>,
    /// What sort of body it is.
    pub kind: OrganizationKind,
    /// What it offers.
    #[serde(default, rename = "service")]
    pub services: Vec<Service>,
}
