use std::fs::File;
use std::io::{self, Read as _};

use serde::{Deserialize, Serialize};

use super::places::Places;

/// The file in which the settings are.
pub(super) const NAME: &str = "settings.toml";
/// No file of ours is larger, in bytes.
const LARGEST: u64 = 64 * 1024;

/// How the program looks and speaks. Nothing that was looked for or read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The language (BCP-47).
    pub language: String,
    /// The size of all text, in percent.
    pub text_size: u16,
    /// Which colors: `system`, `light` or `dark`.
    pub colors: String,
}

/// The settings are there, but can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(String);

impl Places {
    /// The settings that were kept; none if nothing is kept.
    ///
    /// # Errors
    /// If the file is there but unreadable, too large, or not what this program writes.
    pub fn settings(&self) -> Result<Option<Settings>, Unreadable> {
        let Some(path) = self.folder().map(|folder| folder.join(NAME)) else {
            return Ok(None);
        };
        let fault = |reason: String| Unreadable(format!("{}: {reason}", path.display()));
        let text = match File::open(&path).and_then(read) {
            Ok(text) => text,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(fault(error.to_string())),
        };
        let parsed = toml::from_str(&text);
        parsed
            .map(Some)
            .map_err(|error| fault(error.message().to_owned()))
    }

    /// Keeps the settings, as a whole or not at all.
    ///
    /// # Errors
    /// What the system says if they can't be written.
    pub fn keep(&self, settings: &Settings) -> io::Result<()> {
        let text = toml::to_string(settings).map_err(io::Error::other)?;
        self.write(NAME, &text)
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

fn read(file: File) -> io::Result<String> {
    let mut text = String::new();
    let length = file.take(LARGEST + 1).read_to_string(&mut text)?;
    if u64::try_from(length).unwrap_or(u64::MAX) > LARGEST {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "it is far too long"));
    }
    Ok(text)
}
