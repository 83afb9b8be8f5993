//! The ids ever given out: `data/ids.txt`, one a line, sorted. Saved lists, exports and printed sheets rest on
//! them, so an id never vanishes: an entry that is removed stays there as `- id` (retired).

use std::collections::BTreeSet;

use super::Catalog;

/// The ids in use, as the list writes them: services' ids.
pub fn current(catalog: &Catalog) -> BTreeSet<String> {
    catalog
        .entries
        .iter()
        .flat_map(|entry| &entry.organization.services)
        .map(|service| service.id.to_string())
        .collect()
}

/// The ids of the list: those in use, and those retired.
pub fn known(list: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let lines = || {
        list.lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
    };
    let retired = lines()
        .filter_map(|line| line.strip_prefix("- "))
        .map(|id| id.trim().to_owned())
        .collect();
    let in_use = lines()
        .filter(|line| !line.starts_with("- "))
        .map(ToOwned::to_owned)
        .collect();
    (in_use, retired)
}

/// The list brought up to date: new ids added, those that vanished marked as retired.
pub fn accepted(catalog: &Catalog) -> String {
    let current = current(catalog);
    let (in_use, mut retired) = known(&catalog.known_ids);
    retired.extend(in_use.difference(&current).cloned());
    let mut list = String::from(
        "# Every service id ever given out. Written by `lodestar-directory check --accept-ids`; \"- id\" is retired.\n",
    );
    for id in current.union(&retired) {
        if !current.contains(id) {
            list.push_str("- ");
        }
        list.push_str(id);
        list.push('\n');
    }
    list
}
