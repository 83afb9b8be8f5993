use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::messages::{FILES, LANGUAGES};

/// A value that is put into a message.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// A number, written and counted by the language's rules.
    Count(usize),
    /// A text that stays as it is.
    Text(&'a str),
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// All words of one language, with English behind them.
pub struct Words {
    language: String,
    bundles: Vec<FluentBundle<FluentResource>>,
    pub(super) names: RefCell<BTreeMap<String, String>>,
}

impl Words {
    /// The words of a language that the program can speak; English for any other.
    pub fn new(language: &str) -> Self {
        let chosen = LANGUAGES.iter().find(|known| **known == language);
        let mut order: Vec<&str> = chosen.into_iter().copied().collect();
        order.extend(LANGUAGES.first().filter(|english| chosen != Some(*english)));
        Self {
            language: order.first().copied().unwrap_or("en").to_owned(),
            bundles: order.iter().map(|language| bundle(language)).collect(),
            names: RefCell::default(),
        }
    }

    /// English.
    pub fn english() -> Self {
        Self::new("en")
    }

    /// The BCP-47 tag of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message without values. A key that no language has comes back as itself, which a test forbids.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with values put into their places.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(key, values).unwrap_or_else(|| key.to_owned())
    }

    /// The message that names a code of the facts: `kind-ngo`, `grade-A`, `need-legal_aid`.
    pub fn code(&self, family: &str, code: &str) -> String {
        self.text(&format!("{family}-{code}"))
    }

    /// A message, if any language has it.
    pub fn find(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let arguments = arguments(values);
        self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut faults = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut faults);
            faults.is_empty().then(|| Cow::into_owned(text))
        })
    }
}

fn arguments<'a>(values: &[(&'a str, Value<'a>)]) -> FluentArgs<'a> {
    values
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Count(count) => FluentValue::from(*count),
                Value::Text(text) => FluentValue::from(*text),
            };
            (*name, value)
        })
        .collect()
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // epaint draws the isolating marks as boxes.
    bundle.set_use_isolating(false);
    for (_, _, text) in FILES.iter().filter(|(of, _, _)| *of == language) {
        // A file with a fault still gives its sound messages; that no file has one is held by a test.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(sound, _)| sound);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
