use super::arguments::Gaps;
use super::output::Output;
use super::{Outcome, Problem, directory, names};
use crate::gazetteer;
use crate::model::Gap;

pub fn run(arguments: &Gaps, output: &mut Output) -> Result<Outcome, Problem> {
    let countries: Vec<_> = names::countries(&arguments.country)?;
    let directory = directory(arguments.source.data.as_ref())?;
    let gaps = directory
        .gaps(&countries)
        .map_err(|error| Problem::Failed(error.to_string()))?;
    if arguments.source.json {
        output.json(&gaps)?;
    } else if arguments.csv {
        output.line("country,country_name,need,services,best_grade")?;
        for gap in &gaps {
            output.line(&cells(gap).map(|cell| csv_cell(&cell)).join(","))?;
        }
    } else {
        output.table(
            &["country", "name", "need", "services", "best grade"],
            gaps.iter().map(|gap| cells(gap).to_vec()),
        )?;
        let missing = gaps.iter().filter(|gap| gap.count == 0).count();
        output.line(&format!(
            "{missing} of {} needs have no service of their own in their country",
            gaps.len()
        ))?;
    }
    Ok(Outcome::Done)
}

fn cells(gap: &Gap) -> [String; 5] {
    [
        gap.country.to_string(),
        gazetteer::country_name(gap.country, "en"),
        gap.need.to_string(),
        gap.count.to_string(),
        gap.best_grade
            .map(|grade| grade.key().to_owned())
            .unwrap_or_default(),
    ]
}

/// A value as a spreadsheet may read it: never as a formula
/// ([OWASP, CSV injection](https://owasp.org/www-community/attacks/CSV_Injection)).
fn csv_cell(value: &str) -> String {
    let armed = value.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let value = if armed {
        format!("'{value}")
    } else {
        value.to_owned()
    };
    if value.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::csv_cell;

    #[test]
    fn no_cell_is_a_formula_and_commas_stay_inside() {
        assert_eq!(csv_cell("=1+1"), "'=1+1");
        assert_eq!(csv_cell("Korea, \"South\""), "\"Korea, \"\"South\"\"\"");
        assert_eq!(csv_cell("KH"), "KH");
    }
}
