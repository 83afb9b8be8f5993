use super::Directory;
use super::sql::{from_json, parsed};
use crate::model::{Fact, Right};
use crate::store::error::StoreError;

impl Directory {
    /// Every service with whose it is, in display order: read once, for plans and for looking up contacts.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn facts(&self) -> Result<Vec<Fact>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT id FROM service ORDER BY number")?;
        let mut rows = statement.query([])?;
        let mut facts = Vec::new();
        while let Some(row) = rows.next()? {
            let id = parsed(&row.get::<_, String>(0)?)?;
            let card = self
                .service(&id, 0)?
                .ok_or(StoreError::Unreadable("a service that is listed"))?;
            facts.push(Fact {
                organization_id: card.organization_id,
                organization: card.organization,
                service: card.service,
            });
        }
        Ok(facts)
    }

    /// The rights of people who were trafficked, in the order in which they are said.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn rights(&self) -> Result<Vec<Right>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT id, description, steps, instruments FROM legal_right ORDER BY number")?;
        let mut rows = statement.query([])?;
        let mut rights = Vec::new();
        while let Some(row) = rows.next()? {
            rights.push(Right {
                id: parsed(&row.get::<_, String>(0)?)?,
                description: row.get(1)?,
                steps: from_json(&row.get::<_, String>(2)?)?,
                instruments: from_json(&row.get::<_, String>(3)?)?,
            });
        }
        Ok(rights)
    }
}
