use serde::{Deserialize, Serialize};

/// Whether something is open at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Openness {
    /// Open at that moment.
    Open,
    /// Closed at that moment.
    Closed,
    /// No hours are known.
    Unknown,
}

impl Openness {
    /// Every state, in the order in which filters list them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::Unknown];

    /// The key used in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
}
