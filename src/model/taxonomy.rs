use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::TermId;

/// A need, or a finer part of one (HSDS `taxonomy_term`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxonomyTerm {
    /// The term.
    pub id: TermId,
    /// The need it is a part of; absent for a need itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<TermId>,
    /// What it covers, in English, for editors.
    pub description: String,
    /// The picture that stands for it: a name in the icon font.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// What people call it, per language tag: lay words, caseworkers' words, misspellings, other systems' terms.
    #[serde(default)]
    pub synonyms: BTreeMap<String, Vec<String>>,
    /// English words of which at least one should stand in the summary of a service that carries the term.
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// How people who read a language ask: one file `data/wording/<language>.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Words that say nothing in a question: "I", "need", "please".
    #[serde(default)]
    pub stop_words: Vec<String>,
    /// By country code (ISO 3166-1): what people call a country besides its name in CLDR, and its towns that they
    /// name instead.
    #[serde(default)]
    pub places: BTreeMap<String, Vec<String>>,
}

/// Every need, in the order in which they are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taxonomy {
    /// The terms, each need followed by its parts.
    #[serde(default, rename = "term")]
    pub terms: Vec<TaxonomyTerm>,
    /// How people ask, by language tag.
    #[serde(skip)]
    pub wording: BTreeMap<String, Wording>,
}

impl Taxonomy {
    /// The term of that id.
    pub fn get(&self, id: &TermId) -> Option<&TaxonomyTerm> {
        self.terms.iter().find(|term| term.id == *id)
    }

    /// The needs themselves, without their parts.
    pub fn needs(&self) -> impl Iterator<Item = &TaxonomyTerm> {
        self.terms.iter().filter(|term| term.parent.is_none())
    }

    /// The parts of a need.
    pub fn parts<'a>(&'a self, need: &'a TermId) -> impl Iterator<Item = &'a TaxonomyTerm> {
        self.terms
            .iter()
            .filter(move |term| term.parent.as_ref() == Some(need))
    }
}
