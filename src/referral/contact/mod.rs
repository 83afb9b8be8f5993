//! Is this contact real? A number, link, mail address or handle that somebody was given, held against the listed ones.
//!
//! That something is not listed does not prove that it is false, and that it is listed does not prove who writes:
//! recruiters and false rescuers imitate those who help.

mod alike;
mod index;
mod letters;
mod read;

use serde::Serialize;

use super::dial::Means;
use crate::model::{CountryCode, Grade, OrganizationId, OrganizationKind, PartialDate, ServiceId, Status};

pub use index::ContactIndex;

/// As what a text was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadAs {
    /// A telephone number, also one inside a link to a messenger.
    Phone,
    /// A mail address.
    Email,
    /// A web page.
    Page,
    /// A name in a messenger or a social network.
    Handle,
    /// None of these.
    Nothing,
}

impl ReadAs {
    /// The key used in JSON and in translation files: `read_as-phone`, and so on.
    pub fn key(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Page => "page",
            Self::Handle => "handle",
            Self::Nothing => "nothing",
        }
    }
}

/// How something differs from the listed one that it looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// Letters of another script or form that look the same.
    LookalikeLetters,
    /// The name is the same, its ending (`.org`) is not.
    OtherEnding,
    /// The listed one stands inside a longer one.
    ListedInside,
    /// One digit or letter is another one.
    OneDiffers,
    /// Two neighbours are swapped.
    Swapped,
    /// One digit or letter is missing.
    OneMissing,
    /// One digit or letter is too many.
    OneMore,
    /// The same name in another messenger or network.
    OtherPlatform,
    /// The same number in another country: it works there only.
    OtherCountry,
}

impl Difference {
    /// Every difference.
    pub const ALL: [Self; 9] = [
        Self::LookalikeLetters,
        Self::OtherEnding,
        Self::ListedInside,
        Self::OneDiffers,
        Self::Swapped,
        Self::OneMissing,
        Self::OneMore,
        Self::OtherPlatform,
        Self::OtherCountry,
    ];

    /// The key used in JSON and in translation files: `difference-swapped`, and so on.
    pub fn key(self) -> &'static str {
        match self {
            Self::LookalikeLetters => "lookalike_letters",
            Self::OtherEnding => "other_ending",
            Self::ListedInside => "listed_inside",
            Self::OneDiffers => "one_differs",
            Self::Swapped => "swapped",
            Self::OneMissing => "one_missing",
            Self::OneMore => "one_more",
            Self::OtherPlatform => "other_platform",
            Self::OtherCountry => "other_country",
        }
    }
}

/// Whose a listed contact is, and how well that is attested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// The service.
    pub service: ServiceId,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub organization_id: OrganizationId,
    /// The organisation's name.
    pub organization: String,
    /// What sort of body that is.
    pub kind: OrganizationKind,
    /// Where the help is given.
    pub country: CountryCode,
    /// By which means it is listed.
    pub means: Means,
    /// The contact as the facts write it.
    pub listed: String,
    /// What it is for, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Whether the service is running.
    pub status: Status,
    /// What must be known before relying on it; plain text in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<String>,
    /// How well the entry is attested.
    pub grade: Grade,
    /// The newest date of any source: since when it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assured_date: Option<PartialDate>,
}

/// A listed contact that something looks like, and where they differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Likeness {
    /// The listed one.
    pub listing: Listing,
    /// How they differ.
    pub difference: Difference,
    /// What was given, as it is compared.
    pub given: String,
    /// What is listed, as it is compared.
    pub listed: String,
    /// Where `given` differs: from this character, from 0, to the one before the second.
    pub given_part: (usize, usize),
    /// Where `listed` differs.
    pub listed_part: (usize, usize),
}

/// Whether a contact is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is listed, and these services have it.
    Listed(Vec<Listing>),
    /// It was listed; what had it has closed.
    Replaced {
        /// What had it.
        closed: Vec<Listing>,
        /// What the same organisations have now, each by its first contact.
        instead: Vec<Listing>,
    },
    /// It is not listed, and looks like one that is. The likest first.
    LooksLike(Vec<Likeness>),
    /// It is not in this directory. That does not prove that it is false.
    NotListed,
}

impl Verdict {
    /// The key used in JSON and in translation files: `check-listed`, and so on.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Listed(_) => "listed",
            Self::Replaced { .. } => "replaced",
            Self::LooksLike(_) => "looks_like",
            Self::NotListed => "not_listed",
        }
    }
}

/// What was found about a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was given, without what nobody sees, with the digits 0 to 9.
    pub given: String,
    /// As what it was read.
    pub read_as: ReadAs,
    /// Whether it is known.
    pub verdict: Verdict,
}
