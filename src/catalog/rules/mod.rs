//! The editors' rules, by what they look at. Each function is one rule and finds every breach of it.

pub(super) mod codes;
pub(super) mod contact;
pub(super) mod dates;
pub(super) mod hours;
pub(super) mod ids;
pub(super) mod needs;
pub(super) mod phones;
pub(super) mod rights;
pub(super) mod sources;
pub(super) mod taxonomy;
pub(super) mod text;
pub(super) mod wording;
