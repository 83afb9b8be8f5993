use std::cmp::Reverse;

use crate::model::{Organization, OrganizationId, Service, Status};
use crate::store::analysis;
use crate::store::error::StoreError;

/// A service with whose it is; its place in the list is its number.
pub(super) struct Numbered<'a> {
    pub(super) organization_id: &'a OrganizationId,
    pub(super) organization: &'a Organization,
    pub(super) service: &'a Service,
}

/// All services in display order: closed ones last, best attested first, then freshest, then by name.
pub(super) fn display_order(
    organizations: &[(OrganizationId, Organization)],
) -> Result<Vec<Numbered<'_>>, StoreError> {
    let mut all: Vec<Numbered<'_>> = organizations
        .iter()
        .flat_map(|(organization_id, organization)| {
            let services = organization.services.iter();
            services.map(move |service| Numbered {
                organization_id,
                organization,
                service,
            })
        })
        .collect();
    if u32::try_from(all.len()).is_err() {
        return Err(StoreError::TooMany(
            "there are more services than the format can number",
        ));
    }
    all.sort_by_cached_key(|numbered| {
        let service = numbered.service;
        (
            service.status == Status::Closed,
            service.grade,
            Reverse(service.assured_date),
            analysis::terms(&numbered.organization.name).join(" "),
            service.id.clone(),
        )
    });
    Ok(all)
}

/// The number of a place in the list.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
