use super::Directory;
use super::sql::{parsed, phone};
use crate::model::{CountryCode, EmergencyNumber, ServiceId};
use crate::store::analysis;
use crate::store::error::StoreError;

/// What a number is for, in the order in which somebody in danger looks; other purposes follow, and none comes last.
const PURPOSES: &[&str] = &["All emergencies", "Police", "Ambulance", "Fire"];

fn rank(label: Option<&str>) -> usize {
    let Some(label) = label else {
        return PURPOSES.len() + 1;
    };
    let exact = PURPOSES.iter().position(|purpose| *purpose == label);
    let begins = || PURPOSES.iter().position(|purpose| label.starts_with(purpose));
    exact.or_else(begins).unwrap_or(PURPOSES.len())
}

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
        let mut numbers: Vec<EmergencyNumber> = Vec::new();
        while let Some(row) = rows.next()? {
            let service: ServiceId = parsed(&row.get::<_, String>(0)?)?;
            let name: String = row.get(1)?;
            let alert: Option<String> = row.get(2)?;
            let phone = phone(row, 3)?;
            let digits = analysis::digits(&phone.number);
            match numbers
                .iter_mut()
                .find(|known| analysis::digits(&known.phone.number) == digits)
            {
                Some(known) if known.phone.label.is_none() => known.phone.label = phone.label,
                Some(_) => {}
                None => {
                    let sources = self.sources(service.as_str())?;
                    numbers.push(EmergencyNumber {
                        phone,
                        service,
                        name,
                        alert,
                        sources,
                    });
                }
            }
        }
        numbers.sort_by_key(|number| rank(number.phone.label.as_deref()));
        Ok(numbers)
    }
}
