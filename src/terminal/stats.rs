use super::arguments::Stats;
use super::output::Output;
use super::{Outcome, Problem, directory};

pub fn run(arguments: &Stats, output: &mut Output) -> Result<Outcome, Problem> {
    let directory = directory(arguments.source.data.as_ref())?;
    let stats = directory
        .stats()
        .map_err(|error| Problem::Failed(error.to_string()))?;
    if arguments.source.json {
        output.json(&stats)?;
        return Ok(Outcome::Done);
    }
    let mut rows: Vec<[String; 2]> = [
        ("services", stats.services),
        ("organisations", stats.organizations),
        ("countries and territories", stats.countries),
        ("phones", stats.phones),
    ]
    .map(|(name, count)| [name.to_owned(), count.to_string()])
    .to_vec();
    rows.extend(
        stats
            .grades
            .iter()
            .map(|(grade, count)| [format!("grade {}", grade.key()), count.to_string()]),
    );
    rows.extend(
        stats
            .statuses
            .iter()
            .map(|(status, count)| [format!("status {status}"), count.to_string()]),
    );
    rows.extend(stats.assured_years.iter().map(|(year, count)| {
        let name = if year.is_empty() {
            "newest source without a date".to_owned()
        } else {
            format!("newest source {year}")
        };
        [name, count.to_string()]
    }));
    output.table(&["what", "count"], rows.into_iter().map(Vec::from))?;
    Ok(Outcome::Done)
}
