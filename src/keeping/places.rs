use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// With a file of this name next to the program, everything that is kept stays next to the program, too.
pub const MARKER: &str = "portable.txt";
/// The folder next to the program.
const BESIDE: &str = "settings";
/// The folder among the person's own. Like the window's title, it does not say what the program is for.
const OWN: &str = "directory";

/// Where something may be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    beside: Option<PathBuf>,
    own: Option<PathBuf>,
    is_portable: bool,
}

impl Places {
    /// The places of the program that runs; never a folder that a company's server copies. Nothing is made.
    pub fn find() -> Self {
        let program = env::current_exe().ok();
        let own = ProjectDirs::from("", "", OWN).map(|folders| folders.config_local_dir().to_owned());
        Self::of(program.as_deref().and_then(Path::parent), own)
    }

    /// The places of a program in a folder, for a person whose own settings are in another.
    pub fn of(program: Option<&Path>, own: Option<PathBuf>) -> Self {
        Self {
            beside: program.map(|folder| folder.join(BESIDE)),
            own,
            is_portable: program.is_some_and(|folder| folder.join(MARKER).is_file()),
        }
    }

    /// Whether the program runs from where it carries what it keeps with it: a stick.
    pub fn is_portable(&self) -> bool {
        self.is_portable
    }

    /// The folder into which is written; none if the computer has no place for it.
    pub fn folder(&self) -> Option<&Path> {
        if self.is_portable {
            self.beside.as_deref()
        } else {
            self.own.as_deref()
        }
    }

    /// Every folder into which may have been written, by this program or the same one without its marker.
    pub(super) fn all(&self) -> impl Iterator<Item = &Path> {
        self.beside.iter().chain(&self.own).map(PathBuf::as_path)
    }
}
