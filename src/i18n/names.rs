use super::words::Words;
use crate::gazetteer;
use crate::model::{CountryCode, LanguageTag, TermId};

impl Words {
    /// The country's name by CLDR; for `ZZ`, the words for help that is tied to no country.
    pub fn country(&self, code: CountryCode) -> String {
        if code.is_worldwide() {
            return self.text("country-worldwide");
        }
        self.remembered(code.as_str(), || {
            gazetteer::country_name(code, self.language_of_names())
        })
    }

    /// What a language is called in itself, by CLDR.
    pub fn own_name(&self, language: &str) -> String {
        let key = format!("own {language}");
        self.remembered(&key, || match language.parse() {
            Ok(tag) => gazetteer::language_name(&tag, language),
            Err(_) => language.to_owned(),
        })
    }

    /// The language's name by CLDR.
    pub fn language_name(&self, tag: &LanguageTag) -> String {
        let key = format!("language {tag}");
        self.remembered(&key, || gazetteer::language_name(tag, self.language_of_names()))
    }

    /// The name of a need or of a part of one.
    pub fn term(&self, id: &TermId) -> String {
        self.code("need", id.as_str())
    }

    /// What a number is for. The facts say it in English, a detail in brackets behind it; what they often say is
    /// translated, and names of places stay as they are.
    pub fn purpose(&self, label: &str) -> String {
        if let Some(known) = self.known_purpose(label) {
            return known;
        }
        let parts = label.strip_suffix(')').and_then(|label| label.split_once(" ("));
        parts
            .and_then(|(purpose, detail)| {
                let purpose = self.known_purpose(purpose)?;
                let detail = self.known_purpose(detail).unwrap_or_else(|| detail.to_owned());
                let values = [("purpose", (&purpose).into()), ("detail", (&detail).into())];
                self.find("emergency-detail", &values)
            })
            .unwrap_or_else(|| label.to_owned())
    }

    fn known_purpose(&self, label: &str) -> Option<String> {
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
