use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::diagnostic::{Diagnostic, Severity};
use super::lines::{LineIndex, line_at};
use crate::model::{Organization, OrganizationId, Taxonomy};

/// No file of the facts is larger, in bytes: a larger one is a mistake.
const LARGEST_FILE: u64 = 1 << 20;
const RULE: &str = "readable";

/// One file of the facts that could be read.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Who the organisation is, from its folder and file name.
    pub id: OrganizationId,
    /// Its file, from the folder that holds `data`.
    pub path: String,
    /// What the file says.
    pub organization: Organization,
    /// Where it says so.
    pub lines: LineIndex,
}

/// All facts that could be read.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// The needs.
    pub taxonomy: Taxonomy,
    /// The file of the needs, from the folder that holds `data`.
    pub taxonomy_path: String,
    /// Where the needs' file says what it says.
    pub taxonomy_lines: LineIndex,
    /// The organisations, by id.
    pub entries: Vec<Entry>,
    /// Mail addresses that look like a person's and are an office's, each a line `address: reason`.
    pub allowed_emails: String,
    /// Every id ever given out, see [`super::ids`].
    pub known_ids: String,
}

impl Catalog {
    /// The organisations with their ids: what the store writes.
    pub fn organizations(&self) -> Vec<(OrganizationId, Organization)> {
        self.entries
            .iter()
            .map(|entry| (entry.id.clone(), entry.organization.clone()))
            .collect()
    }
}

/// Reads all facts below a folder. What cannot be read is reported and left out; the rest is still loaded.
pub fn load(data: &Path) -> (Catalog, Vec<Diagnostic>) {
    let mut loader = Loader {
        root: data.parent().unwrap_or(Path::new("")).to_owned(),
        found: Vec::new(),
    };
    let mut catalog = Catalog::default();

    let taxonomy = data.join("taxonomy.toml");
    catalog.taxonomy_path = loader.shown(&taxonomy);
    if let Some((terms, lines)) = loader.read::<Taxonomy>(&taxonomy) {
        catalog.taxonomy = terms;
        catalog.taxonomy_lines = lines;
    }
    catalog.allowed_emails = loader.optional_text(&data.join("allowed-emails.txt"));
    catalog.known_ids = loader.optional_text(&data.join("ids.txt"));

    for folder in loader.list(&data.join("organizations")) {
        if !folder.is_dir() {
            loader.fault(
                &folder,
                1,
                "is not a folder: organisations lie in data/organizations/<COUNTRY>/<name>.toml",
            );
            continue;
        }
        for file in loader.list(&folder) {
            if let Some(entry) = loader.entry(&folder, &file) {
                catalog.entries.push(entry);
            }
        }
    }
    catalog.entries.sort_by(|a, b| a.id.cmp(&b.id));
    (catalog, loader.found)
}

struct Loader {
    root: PathBuf,
    found: Vec<Diagnostic>,
}

impl Loader {
    fn shown(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        below
            .iter()
            .map(|part| part.to_string_lossy())
            .collect::<Vec<_>>()
            .join("/")
    }

    fn fault(&mut self, path: &Path, line: usize, message: &str) {
        let path = self.shown(path);
        self.found.push(Diagnostic {
            path,
            line,
            message: message.to_owned(),
            severity: Severity::Fault,
            rule: RULE,
        });
    }

    fn list(&mut self, folder: &Path) -> Vec<PathBuf> {
        match fs::read_dir(folder) {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
                paths.sort();
                paths
            }
            Err(error) => {
                self.fault(
                    folder,
                    1,
                    &format!("cannot be listed: {error}. Check that the folder is there"),
                );
                Vec::new()
            }
        }
    }

    fn optional_text(&mut self, path: &Path) -> String {
        if path.exists() {
            self.text(path).unwrap_or_default()
        } else {
            String::new()
        }
    }

    fn text(&mut self, path: &Path) -> Option<String> {
        let size = fs::metadata(path).map(|metadata| metadata.len());
        if size.is_ok_and(|size| size > LARGEST_FILE) {
            self.fault(
                path,
                1,
                "is larger than 1 MiB; no organisation has that much to say",
            );
            return None;
        }
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.fault(path, 1, &format!("cannot be read: {error}"));
                return None;
            }
        };
        match String::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let line = 1 + error
                    .as_bytes()
                    .iter()
                    .take(good)
                    .filter(|byte| **byte == b'\n')
                    .count();
                self.fault(path, line, "is not UTF-8 text: save the file as UTF-8");
                None
            }
        }
    }

    fn read<T: DeserializeOwned>(&mut self, path: &Path) -> Option<(T, LineIndex)> {
        let text = self.text(path)?;
        let lines = LineIndex::new(&text);
        let mut unknown = BTreeSet::new();
        let result = toml::Deserializer::parse(&text).and_then(|source| {
            serde_ignored::deserialize(source, |key| {
                unknown.insert(key.to_string().replace(".?", ""));
            })
        });
        for key in unknown {
            let name = key.rsplit('.').next().unwrap_or_default().to_owned();
            let hint = nearest(&name).map_or_else(String::new, |known| format!("; did you mean '{known}'?"));
            self.fault(path, lines.line(&key), &format!("unknown key '{name}'{hint}"));
        }
        match result {
            Ok(value) => Some((value, lines)),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_at(&text, span.start));
                self.fault(path, line, error.message().trim());
                None
            }
        }
    }

    fn entry(&mut self, folder: &Path, file: &Path) -> Option<Entry> {
        let country = folder.file_name()?.to_string_lossy().into_owned();
        let stem = file.file_stem()?.to_string_lossy().into_owned();
        let id = format!("{}/{stem}", country.to_lowercase()).parse::<OrganizationId>();
        let lawful = file.extension().is_some_and(|extension| extension == "toml")
            && country.chars().all(|letter| letter.is_ascii_uppercase());
        let (Ok(id), true) = (id, lawful) else {
            self.fault(
                file,
                1,
                "has a name that cannot be used: write data/organizations/KH/some-name.toml, \
                 with small letters a-z, digits and hyphens",
            );
            return None;
        };
        let (organization, lines) = self.read::<Organization>(file)?;
        Some(Entry {
            id,
            path: self.shown(file),
            organization,
            lines,
        })
    }
}

const KEYS: &[&str] = &[
    "name",
    "local_name",
    "other_names",
    "kind",
    "service",
    "id",
    "summary",
    "country",
    "covers",
    "nationals",
    "needs",
    "languages",
    "cost",
    "status",
    "alert",
    "schedule",
    "schedule_note",
    "time_zone",
    "location",
    "eligibility",
    "website",
    "emails",
    "grade",
    "assured_date",
    "editor_note",
    "phone",
    "contact",
    "source",
    "number",
    "e164",
    "label",
    "short_code",
    "toll_free",
    "shared",
    "value",
    "url",
    "title",
    "published",
    "note",
    "genders",
    "adults",
    "children",
    "minimum_age",
    "papers_needed",
    "referral_needed",
    "police_report_needed",
    "term",
    "parent",
    "description",
    "icon",
    "synonyms",
    "evidence",
    "city",
    "address",
];

fn nearest(name: &str) -> Option<&'static str> {
    KEYS.iter()
        .map(|known| (strsim::damerau_levenshtein(name, known), *known))
        .filter(|(distance, _)| *distance <= 2)
        .min()
        .map(|(_, known)| known)
}
