use std::fmt;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It must be mended: the facts do not build.
    Fault,
    /// It should be looked at.
    Warning,
}

/// Something wrong in a file of the facts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, from the folder that holds `data`, with `/` on every system.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to do, in English.
    pub message: String,
    /// How bad it is.
    pub severity: Severity,
    /// The name of the rule that found it.
    pub rule: &'static str,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}
