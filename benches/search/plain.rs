//! The plain way to the same answer: one row a service, FTS5 `MATCH`, and a `GROUP BY` for the counts of each filter.

#![expect(clippy::disallowed_types, reason = "the yardstick is SQL")]

use lodestar::model::{Organization, OrganizationId, Query, ServiceArea, Taxonomy};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, Result, ToSql, params, params_from_iter};

const SCHEMA: &str = "
CREATE TABLE service (number INTEGER PRIMARY KEY, name TEXT, grade TEXT, kind TEXT, anywhere INTEGER, date TEXT);
CREATE VIRTUAL TABLE words USING fts5 (text, content='', tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3');
CREATE TABLE area (value TEXT, service INTEGER, PRIMARY KEY (value, service)) WITHOUT ROWID;
CREATE TABLE need (value TEXT, service INTEGER, PRIMARY KEY (value, service)) WITHOUT ROWID;
CREATE TABLE national (value TEXT, service INTEGER, PRIMARY KEY (value, service)) WITHOUT ROWID;
CREATE TABLE language (value TEXT, service INTEGER, PRIMARY KEY (value, service)) WITHOUT ROWID;
CREATE INDEX area_service ON area (service);
CREATE INDEX need_service ON need (service);
CREATE INDEX national_service ON national (service);
CREATE INDEX language_service ON language (service);
";

pub struct Plain(Connection);

impl Plain {
    pub fn new(taxonomy: &Taxonomy, organizations: &[(OrganizationId, Organization)]) -> Result<Self> {
        let mut database = Connection::open_in_memory()?;
        // As the directory itself does: plans are kept.
        database.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        database.execute_batch(SCHEMA)?;
        let transaction = database.transaction()?;
        let mut number = 0_i64;
        for (_, organization) in organizations {
            for service in &organization.services {
                number += 1;
                let text = format!("{} {} {}", organization.name, service.name, service.summary);
                let anywhere =
                    service.country.is_worldwide() || service.covers.contains(&ServiceArea::Anywhere);
                let date = service.assured_date.map(|date| date.to_string());
                let insert =
                    |sql: &str, values: &[&dyn ToSql]| transaction.prepare_cached(sql)?.execute(values);
                insert(
                    "INSERT INTO service VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![
                        number,
                        service.name,
                        service.grade.key(),
                        organization.kind.key(),
                        anywhere,
                        date
                    ],
                )?;
                insert(
                    "INSERT INTO words (rowid, text) VALUES (?1, ?2)",
                    params![number, text],
                )?;
                let mut areas = vec![service.country.to_string()];
                areas.extend(service.covers.iter().filter_map(|area| match area {
                    ServiceArea::Country(code) => Some(code.to_string()),
                    ServiceArea::Anywhere => None,
                }));
                let with_parents = service.needs.iter().flat_map(|need| {
                    let parent = taxonomy.get(need).and_then(|term| term.parent.as_ref());
                    parent.into_iter().chain([need]).map(ToString::to_string)
                });
                let of = |table: &str, values: Vec<String>| -> Result<()> {
                    for value in values {
                        insert(
                            &format!("INSERT OR IGNORE INTO {table} VALUES (?1, ?2)"),
                            params![value, number],
                        )?;
                    }
                    Ok(())
                };
                of("area", areas)?;
                of("need", with_parents.collect())?;
                of(
                    "national",
                    service.nationals.iter().map(ToString::to_string).collect(),
                )?;
                of(
                    "language",
                    service.languages.iter().map(ToString::to_string).collect(),
                )?;
            }
        }
        transaction.commit()?;
        Ok(Self(database))
    }

    /// A page, the total and the counts of six filters; the number of rows read, so that nothing is left out.
    pub fn search(&self, query: &Query) -> Result<usize> {
        let mut rows = self.rows(
            "SELECT service.number FROM service {where} ORDER BY grade, date DESC, name LIMIT 50",
            query,
            "",
        )?;
        rows += self.rows("SELECT count(*) FROM service {where}", query, "")?;
        for filter in ["area", "need", "national", "language"] {
            let sql = format!(
                "SELECT value, count(*) FROM {filter} JOIN service ON service.number = {filter}.service {{where}} GROUP BY value"
            );
            rows += self.rows(&sql, query, filter)?;
        }
        for filter in ["grade", "kind"] {
            rows += self.rows(
                &format!("SELECT {filter}, count(*) FROM service {{where}} GROUP BY {filter}"),
                query,
                filter,
            )?;
        }
        Ok(rows)
    }

    fn rows(&self, sql: &str, query: &Query, left_out: &str) -> Result<usize> {
        let mut conditions: Vec<String> = Vec::new();
        let mut values: Vec<String> = Vec::new();
        let mut any = |filter: &str, chosen: Vec<String>, or: &str| {
            if !chosen.is_empty() && filter != left_out {
                let marks = vec!["?"; chosen.len()].join(", ");
                conditions.push(format!(
                    "(service.number IN (SELECT service FROM {filter} WHERE value IN ({marks})){or})"
                ));
                values.extend(chosen);
            }
        };
        any(
            "area",
            query.countries.iter().map(ToString::to_string).collect(),
            " OR anywhere",
        );
        any("need", query.needs.iter().map(ToString::to_string).collect(), "");
        if !query.words.is_empty() {
            conditions.push("service.number IN (SELECT rowid FROM words WHERE words MATCH ?)".to_owned());
            let words = query
                .words
                .split_whitespace()
                .map(|word| format!("\"{}\"*", word.replace('"', "")));
            values.push(words.collect::<Vec<_>>().join(" "));
        }
        let condition = if conditions.is_empty() {
            String::new()
        } else {
            format!("WHERE {}", conditions.join(" AND "))
        };
        let mut statement = self.0.prepare_cached(&sql.replace("{where}", &condition))?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut count = 0;
        while rows.next()?.is_some() {
            count += 1;
        }
        Ok(count)
    }
}
