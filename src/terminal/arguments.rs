use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Checks, builds and reads the directory of help.
#[derive(Debug, Parser)]
#[command(name = "lodestar-directory", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Lists all faults in the facts, as path:line: message
    Check(Check),
    /// Writes the database; the same facts give the same bytes
    Build(Build),
    /// Finds services by words, country, need, nationality and language
    Find(Find),
    /// Shows one service
    Show(Show),
    /// Says whom to turn to, step by step, for somebody in a country
    Plan(Plan),
    /// Says whether a number, link, mail address or handle is a listed one
    Contact(Contact),
    /// Lists what the directory does not have
    Gaps(Gaps),
    /// Counts what is in the directory
    Stats(Stats),
}

#[derive(Debug, Args)]
pub struct Check {
    /// The folder of the facts
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub data: PathBuf,
    /// Lists warnings too; they do not change the exit code
    #[arg(long)]
    pub warnings: bool,
    /// First writes down new ids in ids.txt and retires those that vanished
    #[arg(long)]
    pub accept_ids: bool,
    /// One JSON document instead of lines
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Build {
    /// The folder of the facts
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub data: PathBuf,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Where the directory comes from.
#[derive(Debug, Args)]
pub struct Source {
    /// A folder of facts, instead of the facts built into the program
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// One JSON document instead of a table
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Find {
    /// What to look for: words, names, parts of numbers
    #[arg(value_name = "WORDS")]
    pub words: Vec<String>,
    /// Where help is needed: a code (KH) or a name (Cambodia); may be repeated
    #[arg(long, value_name = "COUNTRY")]
    pub country: Vec<String>,
    /// What is needed, for example `legal_aid`; may be repeated
    #[arg(long, value_name = "NEED")]
    pub need: Vec<String>,
    /// All of the needs instead of any of them
    #[arg(long)]
    pub all_needs: bool,
    /// Whose citizen the person is; may be repeated
    #[arg(long, value_name = "COUNTRY")]
    pub nationality: Vec<String>,
    /// A language that they speak: a tag (km) or a name (Khmer); may be repeated
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Vec<String>,
    /// How many to list at the most
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    #[command(flatten)]
    pub source: Source,
}

#[derive(Debug, Args)]
pub struct Show {
    /// The service's id, as `find` lists it
    #[arg(value_name = "SERVICE_ID")]
    pub id: String,
    #[command(flatten)]
    pub source: Source,
}

#[derive(Debug, Args)]
pub struct Plan {
    /// Where the person is: a code (KH) or a name (Cambodia)
    #[arg(long, value_name = "COUNTRY")]
    pub country: String,
    /// Whose citizen the person is, or `stateless`; left out: rather not said
    #[arg(long, value_name = "COUNTRY")]
    pub nationality: Option<String>,
    /// What is needed, for example `shelter`; may be repeated; left out: every step in full
    #[arg(long, value_name = "NEED")]
    pub need: Vec<String>,
    /// The language that the person reads: a tag, for example `km`
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    #[command(flatten)]
    pub source: Source,
}

#[derive(Debug, Args)]
pub struct Contact {
    /// What somebody was given: a number, a link, a mail address or a handle
    #[arg(value_name = "NUMBER|URL|HANDLE", required = true)]
    pub words: Vec<String>,
    /// From where a number would be dialled: a code (KH) or a name (Cambodia)
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,
    #[command(flatten)]
    pub source: Source,
}

#[derive(Debug, Args)]
pub struct Gaps {
    /// Only this country: a code or a name; may be repeated
    #[arg(long, value_name = "COUNTRY")]
    pub country: Vec<String>,
    /// Comma-separated values instead of a table
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
    #[command(flatten)]
    pub source: Source,
}

#[derive(Debug, Args)]
pub struct Stats {
    #[command(flatten)]
    pub source: Source,
}
