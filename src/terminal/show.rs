use super::arguments::Show;
use super::output::Output;
use super::{Outcome, Problem, directory, names, now};
use crate::i18n::Words;
use crate::model::{Place, ServiceArea, ServiceCard, ServiceId};

pub fn run(arguments: &Show, output: &mut Output) -> Result<Outcome, Problem> {
    let directory = directory(arguments.source.data.as_ref())?;
    let id: ServiceId = arguments
        .id
        .parse()
        .map_err(|error| Problem::Usage(format!("{error}")))?;
    let card = directory
        .service(&id, now())
        .map_err(|error| Problem::Failed(error.to_string()))?;
    let Some(card) = card else {
        let known = directory
            .service_ids()
            .map_err(|error| Problem::Failed(error.to_string()))?;
        super::output::complain(&names::unknown_service(&known, &id));
        return Ok(Outcome::Nothing);
    };
    if arguments.source.json {
        output.json(&card)?;
    } else {
        output.table(&["field", "value"], rows(&card))?;
    }
    Ok(Outcome::Done)
}

fn rows(card: &ServiceCard) -> Vec<Vec<String>> {
    let words = Words::english();
    let (service, organization) = (&card.service, &card.organization);
    let mut rows: Vec<[String; 2]> = Vec::new();
    let mut add = |field: &str, value: String| {
        if !value.is_empty() {
            rows.push([field.to_owned(), value]);
        }
    };
    let listed = |values: Vec<String>| values.join(", ");
    add("id", service.id.to_string());
    add("name", service.name.clone());
    add("organization", organization.name.clone());
    add(
        "alternate_name",
        organization.local_name.clone().unwrap_or_default(),
    );
    add("kind", organization.kind.key().to_owned());
    add("status", service.status.key().to_owned());
    add("alert", service.alert.clone().unwrap_or_default());
    add("country", words.country(service.country));
    add("location", place(service.location.as_ref()));
    add(
        "service_area",
        listed(service.covers.iter().map(ServiceArea::to_string).collect()),
    );
    add(
        "needs",
        listed(service.needs.iter().map(ToString::to_string).collect()),
    );
    for phone in &service.phones {
        let label = phone
            .label
            .as_ref()
            .map(|label| format!(", {label}"))
            .unwrap_or_default();
        let abroad = phone
            .e164
            .as_ref()
            .map(|e164| format!(" ({e164})"))
            .unwrap_or_default();
        add(
            "phone",
            format!("{}{abroad} {}{label}", phone.number, phone.kind.key()),
        );
    }
    add("email", listed(service.emails.clone()));
    for contact in &service.contacts {
        add("contact", format!("{}: {}", contact.kind.key(), contact.value));
    }
    add("website", service.website.clone().unwrap_or_default());
    add("schedule", service.schedule.clone().unwrap_or_default());
    add("schedule_note", service.schedule_note.clone().unwrap_or_default());
    add("openness", card.openness.key().to_owned());
    add(
        "languages",
        listed(
            service
                .languages
                .iter()
                .map(|tag| words.language_name(tag))
                .collect(),
        ),
    );
    add(
        "cost",
        service.cost.map(|cost| cost.key().to_owned()).unwrap_or_default(),
    );
    add(
        "eligibility",
        service.eligibility.note.clone().unwrap_or_default(),
    );
    add("grade", service.grade.key().to_owned());
    add(
        "assured_date",
        service
            .assured_date
            .map(|date| date.to_string())
            .unwrap_or_default(),
    );
    for source in &service.sources {
        let date = source
            .published
            .map(|date| format!(" ({date})"))
            .unwrap_or_default();
        add("source", format!("{}{date} {}", source.title, source.url));
    }
    add("summary", service.summary.clone());
    rows.into_iter().map(Vec::from).collect()
}

fn place(place: Option<&Place>) -> String {
    match place {
        Some(Place::Confidential(_)) => "confidential".to_owned(),
        Some(Place::Public(location)) => {
            let address = location
                .address
                .as_ref()
                .map(|address| format!("{address}, "))
                .unwrap_or_default();
            format!("{address}{}", location.city)
        }
        None => String::new(),
    }
}
