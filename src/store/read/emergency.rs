use super::Directory;
use super::sql::{parsed, phone};
use crate::model::{CountryCode, EmergencyNumber, ServiceId};
use crate::store::error::StoreError;

impl Directory {
    /// The public emergency numbers of a country: all emergencies first, then police, ambulance, fire, the rest.
    /// Every number stands once; numbers whose purpose no source says come last.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn emergency(&self, country: CountryCode) -> Result<Vec<EmergencyNumber>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(include_str!("sql/emergency.sql"))?;
        let mut rows = statement.query([country.as_str()])?;
        let mut found: Vec<EmergencyNumber> = Vec::new();
        while let Some(row) = rows.next()? {
            let service: ServiceId = parsed(&row.get::<_, String>(0)?)?;
            let sources = self.sources(service.as_str())?;
            found.push(EmergencyNumber {
                phone: phone(row, 3)?,
                service,
                name: row.get(1)?,
                alert: row.get(2)?,
                sources,
            });
        }
        Ok(EmergencyNumber::in_order(found))
    }
}
