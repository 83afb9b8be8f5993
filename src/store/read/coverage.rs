use std::collections::{BTreeMap, BTreeSet};

use super::Directory;
use super::sql::{keyed, parsed};
use crate::model::{CountryCode, Gap, Grade, Stats, TermId};
use crate::store::error::StoreError;

/// How many services there are, and the best grade, by country and need.
type Coverage = BTreeMap<(CountryCode, TermId), (usize, Grade)>;

impl Directory {
    /// What there is for every need in every asked country; in all countries of the facts if none is asked.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn gaps(&self, countries: &[CountryCode]) -> Result<Vec<Gap>, StoreError> {
        let known = self.known_coverage()?;
        let every: BTreeSet<CountryCode> = if countries.is_empty() {
            known
                .keys()
                .map(|(country, _)| *country)
                .filter(|country| !country.is_worldwide())
                .collect()
        } else {
            countries.iter().copied().collect()
        };
        let mut gaps = Vec::new();
        for country in every {
            for need in self.taxonomy.needs() {
                let found = known.get(&(country, need.id.clone()));
                gaps.push(Gap {
                    country,
                    need: need.id.clone(),
                    count: found.map_or(0, |(count, _)| *count),
                    best_grade: found.map(|(_, grade)| *grade),
                });
            }
        }
        Ok(gaps)
    }

    fn known_coverage(&self) -> Result<Coverage, StoreError> {
        let mut statement = self.connection.prepare(include_str!("sql/gaps.sql"))?;
        let mut rows = statement.query([])?;
        let mut known = Coverage::new();
        while let Some(row) = rows.next()? {
            let key = (
                parsed(&row.get::<_, String>(0)?)?,
                parsed(&row.get::<_, String>(1)?)?,
            );
            let grade: Grade = keyed(&row.get::<_, String>(2)?)?;
            let count: u32 = row.get(3)?;
            let entry = known.entry(key).or_insert((0, grade));
            *entry = (entry.0 + count as usize, entry.1.min(grade));
        }
        Ok(known)
    }

    /// The directory in figures.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn stats(&self) -> Result<Stats, StoreError> {
        let count = |sql: &str| -> Result<usize, StoreError> {
            let count: u32 = self.connection.query_row(sql, [], |row| row.get(0))?;
            Ok(count as usize)
        };
        let grouped = |sql: &str| -> Result<BTreeMap<String, usize>, StoreError> {
            let mut statement = self.connection.prepare(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, u32>(1)? as usize)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        let grades = grouped("SELECT grade, count(*) FROM service GROUP BY 1")?;
        Ok(Stats {
            services: self.filters.services(),
            organizations: count("SELECT count(*) FROM organization")?,
            countries: count("SELECT count(DISTINCT country) FROM service WHERE country <> 'ZZ'")?,
            phones: count("SELECT count(*) FROM phone")?,
            grades: grades
                .into_iter()
                .map(|(key, count)| Ok((keyed(&key)?, count)))
                .collect::<Result<_, StoreError>>()?,
            statuses: grouped("SELECT status, count(*) FROM service GROUP BY 1")?,
            assured_years: grouped(
                "SELECT coalesce(substr(assured_date, 1, 4), ''), count(*) FROM service GROUP BY 1",
            )?,
        })
    }
}
