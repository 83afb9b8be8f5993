//! The editor's tool: see `lodestar-directory --help`.

fn main() -> std::process::ExitCode {
    lodestar::terminal::run(std::env::args_os())
}
