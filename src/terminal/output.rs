use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::process::ExitCode;

use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};
use serde::Serialize;

use super::Problem;

/// Columns where the terminal does not say how wide it is.
const PLAIN_WIDTH: u16 = 120;

/// Where answers go.
pub struct Output {
    out: io::StdoutLock<'static>,
    is_terminal: bool,
}

impl Output {
    /// Standard output.
    pub fn standard() -> Self {
        Self {
            out: io::stdout().lock(),
            is_terminal: io::stdout().is_terminal(),
        }
    }

    /// A text and the end of its line. That nobody reads any more (`| head`) is no failure.
    pub fn line(&mut self, text: &str) -> Result<(), Problem> {
        match writeln!(self.out, "{text}") {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Problem::Failed(format!(
                "cannot write to standard output: {error}"
            ))),
            _ => Ok(()),
        }
    }

    /// One JSON document.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Problem> {
        let text = serde_json::to_string_pretty(value);
        self.line(&text.map_err(|error| Problem::Failed(format!("cannot be said in JSON: {error}")))?)
    }

    /// A table that fits the terminal; without lines where its readers are programs.
    pub fn table(
        &mut self,
        head: &[&str],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) -> Result<(), Problem> {
        let mut table = Table::new();
        table.load_style(if self.is_terminal {
            presets::UTF8_HORIZONTAL_ONLY
        } else {
            presets::NOTHING
        });
        table
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_header(head.to_vec());
        table.set_width(terminal_width());
        table.add_rows(rows);
        // The first column holds ids and names of fields: they stay whole, to be copied.
        if let Some(first) = table.column_mut(0) {
            first.set_constraint(ColumnConstraint::ContentWidth);
        }
        self.line(&table.trim_fmt())
    }
}

fn terminal_width() -> u16 {
    std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok())
        .filter(|width| *width >= 40)
        .unwrap_or(PLAIN_WIDTH)
}

/// What went wrong, on standard error.
pub fn complain(text: &str) {
    // Nobody is there to be told that nobody could be told.
    let _ = writeln!(io::stderr().lock(), "lodestar-directory: {text}");
}

/// Help, the version, or what was wrong with the arguments.
pub fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}
