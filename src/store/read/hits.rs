use super::Directory;
use super::ranking::Tier;
use super::sql::{from_json, keyed, parsed, phone};
use crate::model::{Hit, Openness, Rank, TermId};
use crate::store::error::StoreError;

impl Directory {
    /// The row of the result list for a service number.
    pub(super) fn hit(&self, service: u32, tier: Tier, openness: Openness) -> Result<Hit, StoreError> {
        let needs = self.needs_of(service)?;
        let mut statement = self.connection.prepare_cached(include_str!("sql/hit.sql"))?;
        let mut rows = statement.query([service])?;
        let row = rows.next()?.ok_or(StoreError::Unreadable("a service"))?;
        let grade = keyed(&row.get::<_, String>(11)?)?;
        let date: Option<String> = row.get(12)?;
        let written: Option<String> = row.get(9)?;
        let has_phone = row.get_ref(13)? != rusqlite::types::ValueRef::Null;
        Ok(Hit {
            id: parsed(&row.get::<_, String>(0)?)?,
            name: row.get(1)?,
            organization: row.get(2)?,
            local_name: row.get(3)?,
            kind: keyed(&row.get::<_, String>(4)?)?,
            country: parsed(&row.get::<_, String>(5)?)?,
            anywhere: row.get(6)?,
            city: row.get(7)?,
            confidential: row.get(8)?,
            needs,
            phone: has_phone.then(|| phone(row, 13)).transpose()?,
            written_contact: written.map(|json| from_json(&json)).transpose()?,
            openness,
            status: keyed(&row.get::<_, String>(10)?)?,
            grade,
            assured_date: date.map(|date| parsed(&date)).transpose()?,
            rank: Rank {
                closed: tier.closed,
                corrected: tier.corrected,
                text: tier.text,
                from_elsewhere: tier.from_elsewhere,
                grade,
            },
        })
    }

    /// The terms that a service carries, in the order of its facts.
    pub(super) fn needs_of(&self, service: u32) -> Result<Vec<TermId>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT term FROM attribute WHERE service = ?1 ORDER BY position")?;
        let mut rows = statement.query([service])?;
        let mut needs = Vec::new();
        while let Some(row) = rows.next()? {
            let place: usize = usize::try_from(row.get::<_, u32>(0)?).unwrap_or(usize::MAX);
            let term = self
                .taxonomy
                .terms
                .get(place)
                .ok_or(StoreError::Unreadable("a need"))?;
            needs.push(term.id.clone());
        }
        Ok(needs)
    }
}
