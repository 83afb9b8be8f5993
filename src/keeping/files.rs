use std::fs::{self, DirBuilder, Metadata};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use atomic_write_file::AtomicWriteFile;

use super::places::Places;
use super::settings;

/// The files that this program writes. What is not named here can neither be listed nor deleted by it.
const NAMES: [&str; 1] = [settings::NAME];

/// A file that this program has written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeptFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size, in bytes.
    pub bytes: u64,
    /// When it was written last, in seconds since 1970; none where the system does not say.
    pub written: Option<i64>,
}

/// What became of a deletion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Removal {
    /// So many files are gone.
    pub removed: usize,
    /// Why the others are still there, in the system's words.
    pub faults: Vec<String>,
}

impl Places {
    /// Every file that this program has written, in every place, sorted by path. What cannot be read is left out.
    pub fn files(&self) -> Vec<KeptFile> {
        let mut found: Vec<KeptFile> = self.all().flat_map(files_in).collect();
        found.sort();
        found
    }

    /// Deletes every file that this program has written, and the folders made for them once they are empty. The files
    /// of others in them stay.
    pub fn remove_all(&self) -> Removal {
        let mut removal = Removal::default();
        for file in self.files() {
            match fs::remove_file(&file.path) {
                Ok(()) => removal.removed += 1,
                Err(error) => removal.faults.push(format!("{}: {error}", file.path.display())),
            }
        }
        for folder in self.all() {
            // A folder in which somebody else keeps something stays, of course.
            let _ = fs::remove_dir(folder);
        }
        removal
    }

    /// Writes a file as a whole or not at all, readable for its owner only.
    pub(super) fn write(&self, name: &str, contents: &str) -> io::Result<()> {
        let folder = self
            .folder()
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "there is no folder for it"))?;
        make(folder)?;
        let mut file = private().open(folder.join(name))?;
        file.write_all(contents.as_bytes())?;
        file.commit()
    }
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn private() -> atomic_write_file::OpenOptions {
    let mut options = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.preserve_mode(false);
    }
    options
}

fn files_in(folder: &Path) -> Vec<KeptFile> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let ours = entries
        .flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(is_ours));
    ours.filter_map(|entry| {
        let about = entry.metadata().ok().filter(|about| !about.is_dir())?;
        Some(KeptFile {
            path: entry.path(),
            bytes: about.len(),
            written: written(&about),
        })
    })
    .collect()
}

/// A file of ours, or what is left of one if the computer went off while it was written.
fn is_ours(name: &str) -> bool {
    let half_written = |own: &str| {
        let rest = name.strip_prefix('.').and_then(|rest| rest.strip_prefix(own));
        rest.is_some_and(|rest| rest.starts_with('.'))
    };
    NAMES.iter().any(|own| name == *own || half_written(own))
}

fn written(about: &Metadata) -> Option<i64> {
    let since = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}
