use std::collections::BTreeMap;

use crate::catalog::check::{Found, Report};
use crate::catalog::ids::known;

/// Ensure that no two services share an id.
pub fn ensure_ids_are_unique(report: &Report<'_>) -> Vec<Found> {
    let mut first = BTreeMap::new();
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        if let Some(path) = first.get(&service.id) {
            found.push(report.found(
                entry,
                &format!("{key}.id"),
                format!("the id '{}' is already used in {path}", service.id),
            ));
        } else {
            first.insert(service.id.clone(), entry.path.clone());
        }
    }
    found
}

/// Ensure that every id is in the list of ids ever given out, and none of the list has vanished.
pub fn ensure_ids_are_stable(report: &Report<'_>) -> Vec<Found> {
    let (in_use, retired) = known(&report.catalog.known_ids);
    if in_use.is_empty() && retired.is_empty() {
        return Vec::new();
    }
    let mut missing = in_use.clone();
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        let id = service.id.as_str();
        missing.remove(id);
        if retired.contains(id) {
            found.push(report.found(
                entry,
                &format!("{key}.id"),
                format!("the id '{id}' was retired; give the service a new one"),
            ));
        } else if !in_use.contains(id) {
            found.push(report.found(
                entry,
                &format!("{key}.id"),
                format!(
                    "the id '{id}' is new: if that is meant, run `lodestar-directory check --accept-ids`"
                ),
            ));
        }
    }
    found.extend(missing.into_iter().map(|id| {
        report.found_in_ids(&format!(
            "the id '{id}' has vanished: put it back, or, if the entry is gone for good, run \
             `lodestar-directory check --accept-ids`"
        ))
    }));
    found
}
