use std::collections::BTreeSet;

use super::arguments::Find;
use super::output::Output;
use super::{Outcome, Problem, directory, names, now};
use crate::model::{Hit, LanguageTag, NeedMatch, Query, SearchPage};
use crate::store::Directory;

pub fn run(arguments: &Find, output: &mut Output) -> Result<Outcome, Problem> {
    let directory = directory(arguments.source.data.as_ref())?;
    let query = query(arguments, &directory)?;
    let found = search(&directory, &query)?;
    if arguments.source.json {
        output.json(&found)?;
    } else if found.total == 0 {
        output.line("Nothing fits all of this together. Ask for less.")?;
    } else {
        output.table(
            &["id", "name", "where", "contact", "grade"],
            found.hits.iter().map(row),
        )?;
        output.line(&format!("{} of {} services", found.hits.len(), found.total))?;
    }
    Ok(if found.total == 0 {
        Outcome::Nothing
    } else {
        Outcome::Done
    })
}

fn search(directory: &Directory, query: &Query) -> Result<SearchPage, Problem> {
    directory
        .search(query)
        .map_err(|error| Problem::Failed(error.to_string()))
}

fn query(arguments: &Find, directory: &Directory) -> Result<Query, Problem> {
    let spoken = || -> Result<Vec<LanguageTag>, Problem> {
        let everything = search(directory, &Query::default())?;
        Ok(everything
            .facets
            .languages
            .into_iter()
            .map(|facet| facet.value)
            .collect())
    };
    let languages: BTreeSet<LanguageTag> = if arguments.language.is_empty() {
        BTreeSet::new()
    } else {
        let known = spoken()?;
        arguments
            .language
            .iter()
            .map(|asked| names::language(&known, asked))
            .collect::<Result<_, _>>()?
    };
    let needs = arguments
        .need
        .iter()
        .map(|asked| names::need(directory.taxonomy(), asked));
    Ok(Query {
        words: arguments.words.join(" "),
        countries: names::countries(&arguments.country)?,
        needs: needs.collect::<Result<_, _>>()?,
        need_match: if arguments.all_needs {
            NeedMatch::All
        } else {
            NeedMatch::Any
        },
        nationalities: names::countries(&arguments.nationality)?,
        languages,
        now: now(),
        limit: arguments.limit,
        ..Query::default()
    })
}

fn row(hit: &Hit) -> Vec<String> {
    let country = names::place(hit.country);
    let place = match &hit.city {
        Some(city) if !hit.confidential => format!("{city}, {country}"),
        _ => country,
    };
    let contact = hit
        .phone
        .as_ref()
        .map(|phone| phone.number.clone())
        .or_else(|| Some(hit.written_contact.as_ref()?.value().to_owned()));
    vec![
        hit.id.to_string(),
        hit.name.clone(),
        place,
        contact.unwrap_or_default(),
        hit.grade.key().to_owned(),
    ]
}
