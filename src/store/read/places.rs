use rusqlite::OptionalExtension as _;

use super::Directory;
use crate::model::CountryCode;
use crate::store::analysis;
use crate::store::error::StoreError;

/// Terms of a text in which the name of a country is looked for.
const MOST_TERMS: usize = 32;
/// No name of a country has more terms.
const LONGEST_NAME: usize = 10;

impl Directory {
    /// The country that a text names, in any language of the directory: by the longest name in it, the first of several.
    ///
    /// # Errors
    /// If the database cannot be read; never because of what was asked.
    pub fn named_country(&self, text: &str) -> Result<Option<CountryCode>, StoreError> {
        let terms: Vec<String> = analysis::terms(text).into_iter().take(MOST_TERMS).collect();
        let mut statement = self
            .connection
            .prepare_cached("SELECT country FROM place_name WHERE phrase = ?1")?;
        for length in (1..=LONGEST_NAME.min(terms.len())).rev() {
            for name in terms.windows(length) {
                let code: Option<String> = statement
                    .query_row([name.join(" ")], |row| row.get(0))
                    .optional()?;
                if let Some(code) = code {
                    return super::sql::parsed(&code).map(Some);
                }
            }
        }
        Ok(None)
    }
}
