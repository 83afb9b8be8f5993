use super::arguments::Plan as Asked;
use super::output::Output;
use super::{Outcome, Problem, directory, names, now, resources};
use crate::model::Taxonomy;
use crate::referral::{Inquirer, Missing, Nationality, Plan, Referral, Step, Way};

pub fn run(arguments: &Asked, output: &mut Output) -> Result<Outcome, Problem> {
    let directory = directory(arguments.source.data.as_ref())?;
    let inquirer = inquirer(arguments, directory.taxonomy())?;
    let plan = resources(&directory)?.plan(&inquirer, now());
    if arguments.source.json {
        output.json(&plan)?;
    } else {
        say(&plan, output)?;
    }
    Ok(if plan.referrals().next().is_none() {
        Outcome::Nothing
    } else {
        Outcome::Done
    })
}

fn inquirer(arguments: &Asked, taxonomy: &Taxonomy) -> Result<Inquirer, Problem> {
    let country = names::country(&arguments.country)?;
    if country.is_worldwide() {
        return Err(Problem::Usage(
            "a plan begins in a country; write its code, for example KH, or its English name".to_owned(),
        ));
    }
    let nationality = match arguments.nationality.as_deref() {
        None => Nationality::NotSaid,
        Some("stateless") => Nationality::Stateless,
        Some(named) => Nationality::Of(names::country(named)?),
    };
    let needs = arguments.need.iter().map(|need| names::need(taxonomy, need));
    let language = arguments.lang.as_deref();
    Ok(Inquirer {
        nationality,
        needs: needs.collect::<Result<_, _>>()?,
        language: language.map(|asked| names::language(&[], asked)).transpose()?,
        ..Inquirer::somebody_in(country)
    })
}

fn say(plan: &Plan, output: &mut Output) -> Result<(), Problem> {
    for (number, step) in plan.steps.iter().enumerate() {
        if number > 0 {
            output.line("")?;
        }
        output.line(&format!("{}. {}", number + 1, title(step)))?;
        of_step(step, output)?;
    }
    if !plan.needs.is_empty() {
        output.line("")?;
    }
    for answer in &plan.needs {
        let known = match answer.known {
            0 => "nothing is known".to_owned(),
            1 => "1 service is known".to_owned(),
            known => format!("{known} services are known"),
        };
        output.line(&format!("{}: {known}", answer.need))?;
    }
    Ok(())
}

fn title(step: &Step) -> String {
    let title = step.step.key().replace('_', " ");
    if step.asked {
        title
    } else {
        format!("{title} (not asked for)")
    }
}

fn of_step(step: &Step, output: &mut Output) -> Result<(), Problem> {
    for warning in &step.warnings {
        output.line(&format!("   warning: {}", warning.alert))?;
    }
    for number in &step.numbers {
        let label = number.phone.label.as_deref().unwrap_or(&number.name);
        output.line(&format!("   {}  {label}", number.phone.number))?;
    }
    for note in &step.notes {
        output.line(&format!("   note: {}", note.key().replace('_', " ")))?;
    }
    for referral in &step.referrals {
        of_referral(referral, output)?;
    }
    if let Some(gap) = &step.gap {
        of_gap(gap, output)?;
    }
    for right in &step.rights {
        let texts: Vec<String> = right
            .instruments
            .iter()
            .map(|text| format!("{}, {} ({})", text.name, text.article, text.year))
            .collect();
        let id = right.id.as_str().replace('_', " ");
        output.line(&format!("   right: {id}: {}", texts.join("; ")))?;
    }
    let rungs: Vec<String> = step
        .ladder
        .rungs
        .iter()
        .map(|rung| {
            let always = if rung.all_day { " (day and night)" } else { "" };
            format!("{} {}{always}", rung.name, rung.way.shown)
        })
        .collect();
    if !rungs.is_empty() {
        output.line(&format!("   if they say no: {}", rungs.join(" > ")))?;
    }
    Ok(())
}

fn of_referral(referral: &Referral, output: &mut Output) -> Result<(), Problem> {
    let reason = referral.reason.key().replace('_', " ");
    output.line(&format!("   - {} [{}]", referral.name, referral.service))?;
    let state = match referral.open.openness.key() {
        "unknown" => String::new(),
        state => format!(", {state} now"),
    };
    output.line(&format!(
        "     {}, {}: {reason}; grade {}, {}{state}",
        referral.organization,
        names::place(referral.country),
        referral.grade.key(),
        referral.status.key()
    ))?;
    let ways: Vec<String> = referral.ways.iter().map(shown).collect();
    output.line(&format!("     {}", ways.join(" | ")))?;
    if let Some(alert) = &referral.alert {
        output.line(&format!("     note: {alert}"))?;
    }
    Ok(())
}

fn shown(way: &Way) -> String {
    let label = way
        .label
        .as_ref()
        .map(|label| format!(", {label}"))
        .unwrap_or_default();
    let extension = way
        .extension
        .as_ref()
        .map(|told| format!(" {told}"))
        .unwrap_or_default();
    let charge = if way.charge.key() == "free" { ", free" } else { "" };
    format!("{} {}{extension}{label}{charge}", way.means.key(), way.shown)
}

fn of_gap(gap: &Missing, output: &mut Output) -> Result<(), Problem> {
    let lack = gap.lack.key().replace('_', " ");
    let since = gap
        .as_of
        .map(|date| format!(", as of {date}"))
        .unwrap_or_default();
    output.line(&format!("   gap: {lack}{since}"))?;
    for referral in &gap.nearest {
        of_referral(referral, output)?;
    }
    Ok(())
}
