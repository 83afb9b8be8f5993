use std::collections::BTreeMap;

use crate::catalog::check::{Found, Report};
use crate::catalog::ids::{FILE, IdList};

/// Ensure that no two services share an id.
pub fn ensure_ids_are_unique(report: &Report<'_>) -> Vec<Found> {
    let mut first = BTreeMap::new();
    let mut found = Vec::new();
    for (entry, key, service) in report.services() {
        if let Some(path) = first.get(&service.id) {
            found.push(Found::at(
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
    let list = IdList::parse(&report.catalog.known_ids);
    if list.is_empty() {
        let message = "holds no ids: run `lodestar-directory check --accept-ids` to write the list";
        return vec![report.found_beside(FILE, 1, message)];
    }
    let mut missing = list.in_use.clone();
    let mut found = Vec::new();
    let organizations = report
        .catalog
        .entries
        .iter()
        .map(|entry| (entry, "name".to_owned(), entry.id.as_str()));
    let services = report
        .services()
        .map(|(entry, key, service)| (entry, format!("{key}.id"), service.id.as_str()));
    for (entry, key, id) in organizations.chain(services) {
        missing.remove(id);
        if list.retired.contains_key(id) {
            let message = format!("the id '{id}' was retired: give this entry a new one");
            found.push(Found::at(entry, &key, message));
        } else if !list.in_use.contains_key(id) {
            let message = format!(
                "the id '{id}' is new: if that is meant, run `lodestar-directory check --accept-ids`"
            );
            found.push(Found::at(entry, &key, message));
        }
    }
    found.extend(missing.into_iter().map(|(id, line)| {
        let message = format!(
            "the id '{id}' has vanished: put it back, or, if its entry is gone for good, run \
             `lodestar-directory check --accept-ids`"
        );
        report.found_beside(FILE, line, message)
    }));
    found
}
