//! The ids ever given out: `data/ids.txt`, one a line, sorted. Saved lists, exports and printed sheets rest on
//! them, so an id never vanishes: one whose entry is removed stays there as `- id` (retired).

use std::collections::{BTreeMap, BTreeSet};

use super::Catalog;

/// The file of the list, beside `taxonomy.toml`.
pub const FILE: &str = "ids.txt";

const HEAD: &str = "\
# Every id ever given out, of organisations (folder/file) and services. \"- id\" is retired and never used again.
# Written by `lodestar-directory check --accept-ids`.
";

/// What the list says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdList {
    /// The ids in use, and on which line each stands.
    pub in_use: BTreeMap<String, usize>,
    /// The retired ids, and on which line each stands.
    pub retired: BTreeMap<String, usize>,
}

impl IdList {
    /// Reads the list; any text can be read.
    pub fn parse(text: &str) -> Self {
        let mut list = Self::default();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if let Some(id) = line.strip_prefix("- ") {
                list.retired.insert(id.trim().to_owned(), number + 1);
            } else if !line.is_empty() && !line.starts_with('#') {
                list.in_use.insert(line.to_owned(), number + 1);
            }
        }
        list
    }

    /// True if no id was ever given out.
    pub fn is_empty(&self) -> bool {
        self.in_use.is_empty() && self.retired.is_empty()
    }
}

/// The ids that the facts use now, of organisations and services.
pub fn current(catalog: &Catalog) -> BTreeSet<String> {
    let organizations = catalog.entries.iter().map(|entry| entry.id.to_string());
    let services = catalog
        .entries
        .iter()
        .flat_map(|entry| &entry.organization.services);
    organizations
        .chain(services.map(|service| service.id.to_string()))
        .collect()
}

/// The list brought up to date: new ids added, those that vanished marked as retired. The same facts and list give
/// the same text.
pub fn accepted(catalog: &Catalog) -> String {
    let current = current(catalog);
    let known = IdList::parse(&catalog.known_ids);
    let ever: BTreeSet<&String> = current
        .iter()
        .chain(known.in_use.keys())
        .chain(known.retired.keys())
        .collect();
    let mut list = HEAD.to_owned();
    for id in ever {
        if !current.contains(id) {
            list.push_str("- ");
        }
        list.push_str(id);
        list.push('\n');
    }
    list
}
