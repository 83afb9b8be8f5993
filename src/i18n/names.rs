use super::words::Words;
use crate::gazetteer;
use crate::model::{CountryCode, LanguageTag, TermId};

impl Words {
    /// The country's name by CLDR; for `ZZ`, the words for help that is tied to no country.
    pub fn country(&self, code: CountryCode) -> String {
        if code.is_worldwide() {
            return self.text("country-worldwide");
        }
        self.remembered(code.as_str(), || gazetteer::country_name(code, self.language()))
    }

    /// The language's name by CLDR.
    pub fn language_name(&self, tag: &LanguageTag) -> String {
        let key = format!("language {tag}");
        self.remembered(&key, || gazetteer::language_name(tag, self.language()))
    }

    /// The name of a need or of a part of one.
    pub fn term(&self, id: &TermId) -> String {
        self.code("need", id.as_str())
    }

    /// What a number is for. The facts say it in English; what they often say is translated.
    pub fn purpose(&self, label: &str) -> String {
        let slug: String = label
            .to_lowercase()
            .chars()
            .map(|letter| {
                if letter.is_ascii_alphanumeric() {
                    letter
                } else {
                    '-'
                }
            })
            .collect();
        self.find(&format!("purpose-{slug}"), &[])
            .unwrap_or_else(|| label.to_owned())
    }

    /// ICU reads its tables anew at each call, and a frame asks for hundreds of names.
    fn remembered(&self, key: &str, make: impl FnOnce() -> String) -> String {
        if let Some(name) = self.names.borrow().get(key) {
            return name.clone();
        }
        let name = make();
        self.names.borrow_mut().insert(key.to_owned(), name.clone());
        name
    }
}
