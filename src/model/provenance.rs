use serde::{Deserialize, Serialize};

use super::PartialDate;

/// How well an entry is attested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// An official page, or two independent pages.
    A,
    /// One public page.
    B,
    /// Community lists or an old page only.
    C,
}

impl Grade {
    /// Every grade, best first.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// The letter.
    pub fn key(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// A public page that an entry rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Where it is.
    pub url: String,
    /// What it is called.
    pub title: String,
    /// When it was published or last changed, as exact as it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
}
