use super::arguments::Contact as Asked;
use super::output::Output;
use super::{Outcome, Problem, directory, names};
use crate::referral::ContactIndex;
use crate::referral::contact::{Finding, Likeness, Listing, Verdict};

pub fn run(arguments: &Asked, output: &mut Output) -> Result<Outcome, Problem> {
    let country = arguments.country.as_deref().map(names::country).transpose()?;
    let directory = directory(arguments.source.data.as_ref())?;
    let facts = directory
        .facts()
        .map_err(|error| Problem::Failed(error.to_string()))?;
    let text = arguments.words.join(" ");
    let finding = ContactIndex::new(&facts).look_up(&text, country);
    if arguments.source.json {
        output.json(&finding)?;
    } else {
        say(&finding, output)?;
    }
    Ok(match finding.verdict {
        Verdict::NotListed => Outcome::Nothing,
        _ => Outcome::Done,
    })
}

fn say(finding: &Finding, output: &mut Output) -> Result<(), Problem> {
    match &finding.verdict {
        Verdict::Listed(listings) => {
            output.line("Listed.")?;
            table(listings, output)?;
            output.line("That it is listed does not prove who calls or writes: call back, by yourself.")
        }
        Verdict::Replaced { closed, instead } => {
            output.line("Listed once: it has closed.")?;
            table(closed, output)?;
            if !instead.is_empty() {
                output.line("The same organisation has now:")?;
                table(instead, output)?;
            }
            Ok(())
        }
        Verdict::LooksLike(likenesses) => {
            output.line("Not listed, and it looks like one that is. Be careful.")?;
            output.table(
                &["id", "difference", "given", "listed", "whose"],
                likenesses.iter().map(likeness),
            )
        }
        Verdict::NotListed => {
            output.line("Not in this directory. That does not prove that it is false.")?;
            output.line("Find the organisation's own page or number by yourself, and ask there.")
        }
    }
}

fn table(listings: &[Listing], output: &mut Output) -> Result<(), Problem> {
    let row = |it: &Listing| {
        vec![
            it.service.to_string(),
            it.name.clone(),
            it.organization.clone(),
            names::place(it.country),
            it.listed.clone(),
            it.grade.key().to_owned(),
            it.assured_date.map(|date| date.to_string()).unwrap_or_default(),
        ]
    };
    output.table(
        &[
            "id",
            "name",
            "organization",
            "where",
            "contact",
            "grade",
            "assured",
        ],
        listings.iter().map(row),
    )
}

fn likeness(it: &Likeness) -> Vec<String> {
    vec![
        it.listing.service.to_string(),
        it.difference.key().replace('_', " "),
        marked(&it.given, it.given_part),
        marked(&it.listed, it.listed_part),
        it.listing.organization.clone(),
    ]
}

/// A text with the part that differs in brackets.
fn marked(text: &str, (start, end): (usize, usize)) -> String {
    let mut shown = String::new();
    for (at, letter) in text.chars().enumerate() {
        if at == start {
            shown.push('[');
        }
        if at == end {
            shown.push(']');
        }
        shown.push(letter);
    }
    let length = text.chars().count();
    if start == length {
        shown.push('[');
    }
    if end == length {
        shown.push(']');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn what_differs_stands_in_brackets() {
        assert_eq!(marked("12345", (2, 3)), "12[3]45");
        assert_eq!(marked("12", (2, 2)), "12[]");
        assert_eq!(marked("12", (0, 2)), "[12]");
        assert_eq!(marked("12", (1, 1)), "1[]2");
    }
}
