//! What there is: the directory's things, in the words of the Human Services Data Specification
//! ([HSDS 3.1](https://docs.openreferral.org/en/v3.1.2/)).
//!
//! This is the ground floor: it knows serde and nothing else. It does no input or output, and no rule of the
//! editors lives here (those are in `catalog::check`).

mod area;
mod contact;
mod coverage;
mod date;
mod eligibility;
mod emergency;
mod fact;
mod id;
mod location;
mod openness;
mod organization;
mod phone;
mod provenance;
mod query;
mod right;
mod service;
mod taxonomy;

pub use area::{CodeError, CountryCode, LanguageTag, ServiceArea};
pub use contact::{Contact, ContactKind, WrittenContact};
pub use coverage::{Gap, Stats};
pub use date::{DateError, PartialDate};
pub use eligibility::{Eligibility, Gender};
pub use emergency::EmergencyNumber;
pub use fact::Fact;
pub use id::{IdError, OrganizationId, RightId, ServiceId, TermId};
pub use location::{Location, Place};
pub use openness::Openness;
pub use organization::{Organization, OrganizationKind};
pub use phone::{Phone, PhoneKind};
pub use provenance::{Grade, Source};
pub use query::{
    Channel, FacetCount, Facets, Hit, NeedMatch, Query, Rank, SearchPage, ServiceCard, TextMatch,
};
pub use right::{Instrument, PlanStep, Right, Rights};
pub use service::{Cost, Service, Status};
pub use taxonomy::{Taxonomy, TaxonomyTerm, Wording};
