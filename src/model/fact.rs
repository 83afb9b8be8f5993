use serde::{Deserialize, Serialize};

use super::{Organization, OrganizationId, Service};

/// One service with whose it is: what a plan and a look-up of contacts are made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Whose it is.
    pub organization_id: OrganizationId,
    /// The organisation; its `services` are left empty.
    pub organization: Organization,
    /// The service.
    pub service: Service,
}

impl Fact {
    /// The facts of several organisations, in their order.
    pub fn of(organizations: &[(OrganizationId, Organization)]) -> Vec<Self> {
        let facts = |(id, organization): &(OrganizationId, Organization)| {
            let bare = Organization {
                services: Vec::new(),
                ..organization.clone()
            };
            let services = organization.services.iter();
            let of_one = services.map(|service| Self {
                organization_id: id.clone(),
                organization: bare.clone(),
                service: service.clone(),
            });
            of_one.collect::<Vec<_>>()
        };
        organizations.iter().flat_map(facts).collect()
    }
}
