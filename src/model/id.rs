use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Text that is not a slug.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdError(String);

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for IdError {}

fn check_slug(text: &str, extra: &[u8]) -> Result<(), IdError> {
    let lawful = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || extra.contains(&b);
    if !text.is_empty()
        && text.len() <= 100
        && text.bytes().all(lawful)
        && !text.starts_with('-')
        && !text.ends_with('-')
    {
        Ok(())
    } else {
        Err(IdError(format!(
            "'{text}' is not an id: use 1 to 100 small letters a-z, digits and hyphens, for example kh-caritas-shelter"
        )))
    }
}

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident, $extra:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The slug.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                check_slug(text, $extra).map(|()| Self(text.to_owned()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                check_slug(&text, $extra).map(|()| Self(text))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

slug!(
    /// Who an organisation is, for good: its folder and file name, `kh/caritas-cambodia`.
    OrganizationId,
    b"/"
);
slug!(
    /// Who a service is, for good. Never reused, never renamed: saved lists and exports rest on it.
    ServiceId,
    b""
);
slug!(
    /// A term of the taxonomy of needs, for example `legal_aid`.
    TermId,
    b"_"
);
slug!(
    /// A right, for example `non_punishment`.
    RightId,
    b"_"
);
