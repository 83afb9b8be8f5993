use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::diagnostic::{Diagnostic, Severity};
use super::keys::{Holds, complaint};
use super::lines::{LineIndex, Lines};
use crate::model::{CountryCode, Organization, OrganizationId, Rights, Taxonomy, Wording};

/// No file of the facts is larger, in bytes: a larger one is a mistake.
const LARGEST_FILE: usize = 1 << 20;
const RULE: &str = "readable";
const NEEDS: &str = "taxonomy.toml";
const RIGHTS: &str = "rights.toml";
const WORDING: &str = "wording";

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

/// One file with the words of a language; what it says is in [`Taxonomy::wording`].
#[derive(Debug, Clone)]
pub struct WordingFile {
    /// The language tag, from its name.
    pub language: String,
    /// Its file, from the folder that holds `data`.
    pub path: String,
    /// Where it says what it says.
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
    /// The rights of people who were trafficked.
    pub rights: Rights,
    /// Where the rights' file says what it says.
    pub rights_lines: LineIndex,
    /// The files with the words of each language.
    pub wording: Vec<WordingFile>,
    /// The organisations, by id.
    pub entries: Vec<Entry>,
    /// The text of `allowed-emails.txt`: mail addresses that look like a person's and are an office's, each a line
    /// `address: reason`.
    pub allowed_emails: String,
    /// The text of `ids.txt`: every id ever given out, see [`super::ids`].
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

    if !data.is_dir() {
        loader.fault(
            data,
            1,
            "is not a folder: name the folder that holds taxonomy.toml and organizations",
        );
        return (catalog, loader.found);
    }
    let taxonomy = data.join(NEEDS);
    catalog.taxonomy_path = loader.shown(&taxonomy);
    if let Some((terms, lines)) = loader.read::<Taxonomy>(&taxonomy, Holds::Needs) {
        catalog.taxonomy = terms;
        catalog.taxonomy_lines = lines;
    }
    let rights = data.join(RIGHTS);
    if rights.exists()
        && let Some((said, lines)) = loader.read::<Rights>(&rights, Holds::Rights)
    {
        catalog.rights = said;
        catalog.rights_lines = lines;
    }
    let wording = data.join(WORDING);
    if wording.exists() {
        for file in loader.list(&wording) {
            loader.wording(&file, &mut catalog);
        }
    }
    catalog.allowed_emails = loader.optional_text(&data.join("allowed-emails.txt"));
    catalog.known_ids = loader.optional_text(&data.join("ids.txt"));

    let folders = loader.list(&data.join("organizations"));
    let strays = loader
        .list(data)
        .into_iter()
        .filter(|path| is_toml(path) && *path != taxonomy && *path != rights);
    for file in strays.chain(folders.iter().filter(|path| !path.is_dir()).cloned()) {
        loader.fault(
            &file,
            1,
            "lies where nothing is read: organisations lie in data/organizations/<COUNTRY>/<name>.toml",
        );
    }
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        for file in loader.list(&folder) {
            catalog.entries.extend(loader.entry(&folder, &file));
        }
    }
    catalog.entries.sort_by(|a, b| a.id.cmp(&b.id));
    loader.found.sort();
    (catalog, loader.found)
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
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
        let listed: io::Result<Vec<PathBuf>> =
            fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
        match listed {
            Ok(mut paths) => {
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
        let message = match read_limited(path) {
            Err(error) => format!("cannot be read: {error}"),
            Ok(bytes) if bytes.len() > LARGEST_FILE => {
                "is larger than 1 MiB, and nothing here has that much to say: mend or split it".to_owned()
            }
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => return Some(text),
                Err(error) => {
                    let sound = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
                    let line = 1 + sound.filter(|byte| **byte == b'\n').count();
                    self.fault(path, line, "is not UTF-8 text: save the file as UTF-8");
                    return None;
                }
            },
        };
        self.fault(path, 1, &message);
        None
    }

    fn read<T: DeserializeOwned>(&mut self, path: &Path, holds: Holds) -> Option<(T, LineIndex)> {
        let text = self.text(path)?;
        let lines = LineIndex::new(&text);
        let mut unknown = BTreeSet::new();
        let result = toml::Deserializer::parse(&text).and_then(|source| {
            serde_ignored::deserialize(source, |key| {
                unknown.insert(key.to_string().replace(".?", ""));
            })
        });
        for key in unknown {
            self.fault(path, lines.line(&key), &complaint(&key, holds));
        }
        match result {
            Ok(value) => Some((value, lines)),
            Err(error) => {
                let line = error.span().map_or(1, |span| Lines::new(&text).at(span.start));
                self.fault(path, line, error.message().trim());
                None
            }
        }
    }

    fn wording(&mut self, file: &Path, catalog: &mut Catalog) {
        if !is_toml(file) {
            self.fault(
                file,
                1,
                "lies where only the words of a language lie: data/wording/km.toml",
            );
            return;
        }
        let language = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if let Some((wording, lines)) = self.read::<Wording>(file, Holds::Wording) {
            catalog.taxonomy.wording.insert(language.clone(), wording);
            let path = self.shown(file);
            catalog.wording.push(WordingFile {
                language,
                path,
                lines,
            });
        }
    }

    fn entry(&mut self, folder: &Path, file: &Path) -> Option<Entry> {
        let country = folder.file_name()?.to_string_lossy().into_owned();
        let stem = file.file_stem()?.to_string_lossy().into_owned();
        let id = format!("{}/{stem}", country.to_lowercase()).parse::<OrganizationId>();
        let lawful = is_toml(file) && country.parse::<CountryCode>().is_ok();
        let (Ok(id), true) = (id, lawful) else {
            self.fault(
                file,
                1,
                "has a name that cannot be used: write data/organizations/KH/some-name.toml, \
                 with small letters a-z, digits and hyphens",
            );
            return None;
        };
        let (organization, lines) = self.read::<Organization>(file, Holds::Organization)?;
        Some(Entry {
            id,
            path: self.shown(file),
            organization,
            lines,
        })
    }
}

/// The bytes of an ordinary file, but never many more than the largest lawful one; a pipe or device would never end.
fn read_limited(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
    File::open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
