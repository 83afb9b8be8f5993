//! The window: `lodestar` opens it, `lodestar --help` says so.

use std::env;
use std::io;
use std::process::{Command, ExitCode};

use lodestar::bundled;
use lodestar::ui::{Opening, Shell, options};

const HELP: &str = "\
Shows an offline directory of help. It needs no internet and writes nothing to the disk.

Usage: lodestar [--help | --version]

The editor's tool for the terminal is lodestar-directory.
";

const NO_WINDOW: &str = "\
Lodestar needs a screen (X11 or Wayland) and a few system libraries. On Debian or Ubuntu, install them with:

  sudo apt install libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libegl1 libgl1-mesa-dri
";

/// Graphics drivers write a cache of their shaders to the disk unless they are told not to before they start.
const NO_TRACES: [(&str, &str); 2] = [
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("__GL_SHADER_DISK_CACHE", "0"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args_os()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    match arguments.first().map(String::as_str) {
        None => start(),
        Some("--help" | "-h") => say(io::stdout(), HELP, 0),
        Some("--version" | "-V") => say(
            io::stdout(),
            concat!("lodestar ", env!("CARGO_PKG_VERSION"), "\n"),
            0,
        ),
        Some(other) => say(
            io::stderr(),
            &format!("lodestar does not know '{other}'. Try: lodestar --help\n"),
            2,
        ),
    }
}

fn say(mut out: impl io::Write, text: &str, code: u8) -> ExitCode {
    // Nobody is there to be told that nobody could be told.
    let _ = out.write_all(text.as_bytes());
    ExitCode::from(code)
}

fn start() -> ExitCode {
    if NO_TRACES
        .iter()
        .all(|(name, value)| env::var_os(name).is_some_and(|is| is == *value))
    {
        return open_window();
    }
    restart_without_traces()
}

/// The environment of a running process can't be changed safely, so the program starts itself again.
fn restart_without_traces() -> ExitCode {
    let Ok(program) = env::current_exe() else {
        return open_window();
    };
    let mut again = Command::new(program);
    again.envs(NO_TRACES);
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

fn open_window() -> ExitCode {
    let opening = Opening::start(Box::new(bundled::directory));
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
