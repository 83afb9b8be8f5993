//! The window: `lodestar` opens it, `lodestar --help` says so.

use std::env;
use std::io;
use std::process::{Command, ExitCode};

use lodestar::app::{NO_TRACES, Start, kept_language};
use lodestar::bundled;
use lodestar::gazetteer::{LANGUAGES, best_language};
use lodestar::i18n::PSEUDO;
use lodestar::keeping::{Places, Settings};
use lodestar::ui::{Opening, Shell, options};

const HELP: &str = "\
Shows an offline directory of help. It needs no internet. It writes nothing to the disk unless somebody says in it
that this is their own computer; with a file portable.txt next to the program, what is kept stays next to it.

Usage: lodestar [--language TAG] [--directory]
       lodestar --help | --version

  --language TAG   starts in a language without asking: km, ur, zh-Hans...; ar-XB is an invented one that
                   shows to developers where words are clipped
  --directory      starts in the directory, in the language of the system if none is given

The editor's tool for the terminal is lodestar-directory.
";

const NO_WINDOW: &str = "\
Lodestar needs a screen (X11 or Wayland) and a few system libraries. On Debian or Ubuntu, install them with:

  sudo apt install libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libegl1 libgl1-mesa-dri
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args_os()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    match arguments.first().map(String::as_str) {
        Some("--help" | "-h") => say(io::stdout(), HELP, 0),
        Some("--version" | "-V") => say(
            io::stdout(),
            concat!("lodestar ", env!("CARGO_PKG_VERSION"), "\n"),
            0,
        ),
        _ => match wanted(&arguments) {
            Ok(wanted) => start(&wanted),
            Err(reason) => say(io::stderr(), &reason, 2),
        },
    }
}

/// How the window is to start.
struct Wanted {
    language: Option<&'static str>,
    is_directory: bool,
}

fn wanted(arguments: &[String]) -> Result<Wanted, String> {
    let (mut language, mut is_directory) = (None, false);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--language" => language = Some(known_language(words.next())?),
            "--directory" => is_directory = true,
            other => {
                return Err(format!(
                    "lodestar does not know '{other}'. Try: lodestar --help\n"
                ));
            }
        }
    }
    Ok(Wanted {
        language,
        is_directory,
    })
}

impl Wanted {
    /// In the language that was asked for, or was kept on this computer; else the system's is proposed.
    fn start(&self, kept: Option<&Settings>) -> Start {
        let proposed = || best_language(sys_locale::get_locales());
        match (self.language.or_else(|| kept_language(kept?)), self.is_directory) {
            (language, true) => Start::Directory(language.unwrap_or_else(proposed)),
            (Some(language), false) => Start::Speak(language),
            (None, false) => Start::Propose(proposed()),
        }
    }
}

fn known_language(tag: Option<&String>) -> Result<&'static str, String> {
    let mut tags = LANGUAGES.iter().map(|language| language.tag).chain([PSEUDO]);
    let known = tags
        .clone()
        .find(|known| tag.is_some_and(|tag| known.eq_ignore_ascii_case(tag)));
    known.ok_or_else(|| {
        let asked = tag.map_or("nothing", String::as_str).escape_debug();
        let all = tags.by_ref().collect::<Vec<_>>().join(", ");
        format!("lodestar does not speak '{asked}'. It speaks: {all}\n")
    })
}

fn say(mut out: impl io::Write, text: &str, code: u8) -> ExitCode {
    // Nobody is there to be told that nobody could be told.
    let _ = out.write_all(text.as_bytes());
    ExitCode::from(code)
}

fn start(wanted: &Wanted) -> ExitCode {
    if NO_TRACES
        .iter()
        .all(|(name, value)| env::var_os(name).is_some_and(|is| is == *value))
    {
        return open_window(wanted);
    }
    restart_without_traces(wanted)
}

/// Drivers read the variables when they start, and the environment of a running process can't be changed safely, so the
/// program starts itself again.
fn restart_without_traces(wanted: &Wanted) -> ExitCode {
    let Ok(program) = env::current_exe() else {
        return open_window(wanted);
    };
    let mut again = Command::new(program);
    again.args(env::args_os().skip(1)).envs(NO_TRACES);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        let error = again.exec();
        say(
            io::stderr(),
            &format!("The program cannot start itself again: {error}\n"),
            1,
        )
    }
    #[cfg(not(unix))]
    match again.status() {
        Ok(status) => ExitCode::from(u8::from(!status.success())),
        Err(error) => say(
            io::stderr(),
            &format!("The program cannot start itself again: {error}\n"),
            1,
        ),
    }
}

/// A process that breaks down leaves no picture of its memory on the disk.
#[cfg(unix)]
fn leave_no_core() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // A system that does not allow it writes cores or not as it likes; the page of limits says so.
    let _ = setrlimit(Resource::Core, none);
}

#[cfg(not(unix))]
fn leave_no_core() {}

fn open_window(wanted: &Wanted) -> ExitCode {
    leave_no_core();
    let places = Places::find();
    let kept = places.settings();
    let start = wanted.start(kept.as_ref().ok().and_then(Option::as_ref));
    let opening = Opening::start(Box::new(bundled::directory), start, places, kept);
    let opened = eframe::run_native(
        "directory",
        options(),
        Box::new(|creation| Ok(Box::new(Shell::new(&creation.egui_ctx, opening)))),
    );
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => say(
            io::stderr(),
            &format!("The window cannot be opened: {error}\n\n{NO_WINDOW}"),
            1,
        ),
    }
}
