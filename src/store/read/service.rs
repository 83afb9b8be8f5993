use rusqlite::Row;

use super::Directory;
use super::sql::{from_json, keyed, parsed, phone};
use crate::model::{
    Contact, Location, Organization, OrganizationId, Phone, Place, Service, ServiceCard, ServiceId, Source,
};
use crate::store::error::StoreError;

impl Directory {
    /// The ids of all services, sorted.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn service_ids(&self) -> Result<Vec<ServiceId>, StoreError> {
        let mut statement = self.connection.prepare("SELECT id FROM service ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            ids.push(parsed(&row.get::<_, String>(0)?)?);
        }
        Ok(ids)
    }

    /// A whole service; none if there is no such id. `now`: seconds since 1970-01-01 00:00 UTC.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn service(&self, id: &ServiceId, now: i64) -> Result<Option<ServiceCard>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/service.sql"))?;
        let mut rows = statement.query([id.as_str()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let number: u32 = row.get(0)?;
        Ok(Some(ServiceCard {
            organization_id: parsed::<OrganizationId>(&row.get::<_, String>(16)?)?,
            organization: organization(row)?,
            service: self.whole(number, row)?,
            openness: self.openness.at(now).of(number),
        }))
    }

    fn whole(&self, number: u32, row: &Row<'_>) -> Result<Service, StoreError> {
        let cost: Option<String> = row.get(7)?;
        let date: Option<String> = row.get(13)?;
        let hours = self.hours(number)?;
        Ok(Service {
            id: parsed(&row.get::<_, String>(1)?)?,
            name: row.get(2)?,
            summary: row.get(3)?,
            country: parsed(&row.get::<_, String>(4)?)?,
            covers: self.list(
                "SELECT area FROM service_area WHERE service = ?1 ORDER BY position",
                number,
            )?,
            nationals: self.list(
                "SELECT country FROM service_national WHERE service = ?1 ORDER BY position",
                number,
            )?,
            needs: self.needs_of(number)?,
            languages: self.list(
                "SELECT code FROM language WHERE service = ?1 ORDER BY position",
                number,
            )?,
            cost: cost.map(|cost| keyed(&cost)).transpose()?,
            status: keyed(&row.get::<_, String>(5)?)?,
            alert: row.get(6)?,
            schedule: hours.opening_hours,
            schedule_note: hours.notes,
            time_zone: hours.time_zone,
            location: place(row)?,
            eligibility: from_json(&row.get::<_, String>(11)?)?,
            website: row.get(8)?,
            emails: from_json(&row.get::<_, String>(9)?)?,
            grade: keyed(&row.get::<_, String>(12)?)?,
            assured_date: date.map(|date| parsed(&date)).transpose()?,
            editor_note: None,
            phones: self.phones(number)?,
            contacts: self.contacts(number)?,
            sources: self.sources(&row.get::<_, String>(1)?)?,
        })
    }

    fn list<T: std::str::FromStr>(&self, sql: &str, number: u32) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([number])?;
        let mut values = Vec::new();
        while let Some(row) = rows.next()? {
            values.push(parsed(&row.get::<_, String>(0)?)?);
        }
        Ok(values)
    }

    fn hours(&self, number: u32) -> Result<ServiceHours, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT opening_hours, notes, time_zone FROM schedule WHERE service = ?1 AND phone IS NULL",
        )?;
        let mut rows = statement.query([number])?;
        Ok(match rows.next()? {
            Some(row) => ServiceHours {
                opening_hours: row.get(0)?,
                notes: row.get(1)?,
                time_zone: row.get(2)?,
            },
            None => ServiceHours::default(),
        })
    }

    fn phones(&self, number: u32) -> Result<Vec<Phone>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/phones.sql"))?;
        let mut rows = statement.query([number])?;
        let mut phones = Vec::new();
        while let Some(row) = rows.next()? {
            phones.push(Phone {
                schedule: row.get(6)?,
                schedule_note: row.get(7)?,
                ..phone(row, 0)?
            });
        }
        Ok(phones)
    }

    fn contacts(&self, number: u32) -> Result<Vec<Contact>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT kind, value, label FROM contact WHERE service = ?1 ORDER BY number")?;
        let mut rows = statement.query([number])?;
        let mut contacts = Vec::new();
        while let Some(row) = rows.next()? {
            let kind = keyed(&row.get::<_, String>(0)?)?;
            contacts.push(Contact {
                kind,
                value: row.get(1)?,
                label: row.get(2)?,
            });
        }
        Ok(contacts)
    }

    /// The public pages that a service rests on.
    pub(super) fn sources(&self, id: &str) -> Result<Vec<Source>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/sources.sql"))?;
        let mut rows = statement.query([id])?;
        let mut sources = Vec::new();
        while let Some(row) = rows.next()? {
            let published: Option<String> = row.get(2)?;
            let published = published.map(|date| parsed(&date)).transpose()?;
            sources.push(Source {
                url: row.get(0)?,
                title: row.get(1)?,
                published,
            });
        }
        Ok(sources)
    }
}

#[derive(Default)]
struct ServiceHours {
    opening_hours: Option<String>,
    notes: Option<String>,
    time_zone: Option<String>,
}

fn organization(row: &Row<'_>) -> Result<Organization, StoreError> {
    Ok(Organization {
        name: row.get(17)?,
        local_name: row.get(18)?,
        other_names: from_json(&row.get::<_, String>(19)?)?,
        kind: keyed(&row.get::<_, String>(20)?)?,
        services: Vec::new(),
    })
}

fn place(row: &Row<'_>) -> Result<Option<Place>, StoreError> {
    let city: Option<String> = row.get(14)?;
    if row.get(10)? {
        return Ok(Some(Place::CONFIDENTIAL));
    }
    let address = row.get(15)?;
    Ok(city.map(|city| Place::Public(Location { city, address })))
}
