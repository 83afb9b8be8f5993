use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::collation::Order;
use super::messages::FILES;
use super::pseudo::{PSEUDO, stretched};
use crate::gazetteer::{Direction, LANGUAGES, direction};

/// What the others are translated from.
const ENGLISH: &str = "en";

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

/// All words of one language. The build has seen that none is missing.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    pub(super) names: RefCell<BTreeMap<String, String>>,
    order: OnceCell<Order>,
    sort_keys: RefCell<BTreeMap<String, Rc<[u8]>>>,
}

impl Words {
    /// The words of a language that the program can speak, or of the invented one; English for any other.
    pub fn new(language: &str) -> Self {
        let known = LANGUAGES.iter().map(|language| language.tag).chain([PSEUDO]);
        let language = known
            .into_iter()
            .find(|known| *known == language)
            .unwrap_or(ENGLISH);
        Self {
            language,
            bundle: bundle(language),
            names: RefCell::default(),
            order: OnceCell::new(),
            sort_keys: RefCell::default(),
        }
    }

    /// English.
    pub fn english() -> Self {
        Self::new(ENGLISH)
    }

    /// The BCP-47 tag of the language.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The language in which CLDR gives names.
    pub(super) fn language_of_names(&self) -> &'static str {
        if self.language == PSEUDO {
            ENGLISH
        } else {
            self.language
        }
    }

    /// In which direction the words run.
    pub fn direction(&self) -> Direction {
        direction(self.language)
    }

    /// Bytes by which names sort as a reader of the language expects; made once for each name.
    pub fn sort_key(&self, name: &str) -> Rc<[u8]> {
        if let Some(key) = self.sort_keys.borrow().get(name) {
            return Rc::clone(key);
        }
        let order = self.order.get_or_init(|| Order::of(self.language_of_names()));
        let key: Rc<[u8]> = order.key(name).into();
        self.sort_keys
            .borrow_mut()
            .insert(name.to_owned(), Rc::clone(&key));
        key
    }

    /// The parts of a list as the language writes them.
    pub fn list(&self, parts: &[String]) -> String {
        parts.join(&self.text("list-separator"))
    }

    /// A message without values. A key that the language does not have comes back as itself, which the build forbids.
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

    /// The same with values put into their places.
    pub fn code_with(&self, family: &str, code: &str, values: &[(&str, Value<'_>)]) -> String {
        self.with(&format!("{family}-{code}"), values)
    }

    /// A message, if there is one.
    pub fn find(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let arguments = arguments(values);
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults);
        faults.is_empty().then(|| Cow::into_owned(text))
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

fn bundle(language: &'static str) -> FluentBundle<FluentResource> {
    let spoken = if language == PSEUDO { ENGLISH } else { language };
    let tag: LanguageIdentifier = spoken.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // From right to left, a value keeps its own direction: a Latin name, a number. Nothing has to be isolated in words
    // from left to right, and the marks would only stand in the way of who searches a text.
    bundle.set_use_isolating(direction(spoken).is_right_to_left());
    if language == PSEUDO {
        bundle.set_transform(Some(stretched));
    }
    for (_, _, text) in FILES.iter().filter(|(of, _, _)| *of == spoken) {
        // A file with a fault still gives its sound messages; that no file has one is held by the build.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(sound, _)| sound);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
