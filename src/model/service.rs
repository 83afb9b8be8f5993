use serde::{Deserialize, Serialize};

use super::{
    Contact, CountryCode, Eligibility, Grade, LanguageTag, PartialDate, Phone, Place, ServiceArea, ServiceId,
    Source, TermId, WrittenContact,
};

/// Whether a service is running (after HSDS `service.status`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing says otherwise.
    #[default]
    Active,
    /// It runs, but gives less than before (cut funds, fewer places, a part closed).
    Limited,
    /// A source raises a real doubt whether it still runs.
    Doubtful,
    /// A source says that it has closed, for now or for good. Kept so that an old number is recognised.
    Closed,
}

impl Status {
    /// The key used in the facts, in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Limited => "limited",
            Self::Doubtful => "doubtful",
            Self::Closed => "closed",
        }
    }
}

/// What it costs. Absent in the facts: unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// There is a charge.
    Paid,
}

impl Cost {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Free, Self::Paid];

    /// The key used in the facts, in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Paid => "paid",
        }
    }
}

/// What an organisation gives, to whom, and every way to reach it (HSDS `service`).
///
/// A list that is empty, or a value that is absent, means *unknown*, never *no*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Who the service is, for good.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// What it gives, to whom; plain text in English.
    pub summary: String,
    /// The country where the help is given; `ZZ` for worldwide or online.
    pub country: CountryCode,
    /// From where it can be used.
    pub covers: Vec<ServiceArea>,
    /// Whose citizens it serves: for embassies and home countries' lines. Empty: not limited to a nationality, or unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationals: Vec<CountryCode>,
    /// What it gives: terms of the taxonomy.
    pub needs: Vec<TermId>,
    /// In which languages it can be used, where a source says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageTag>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Whether it is running.
    #[serde(default, skip_serializing_if = "is_active")]
    pub status: Status,
    /// What a user must know before relying on it; plain text in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert: Option<String>,
    /// When the service as a whole is open: [OpenStreetMap syntax](https://wiki.openstreetmap.org/wiki/Key:opening_hours),
    /// local time. Absent: unknown, which is not closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// What the source says about hours that the syntax cannot hold; plain text in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_note: Option<String>,
    /// The time zone of all hours of this service, an IANA name such as `Asia/Phnom_Penh`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Where it is: a public place, the word `confidential`, or nothing known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Place>,
    /// For whom it is, as far as a source says so.
    #[serde(default, skip_serializing_if = "Eligibility::is_unknown")]
    pub eligibility: Eligibility,
    /// Its web page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Its mail addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// How well the entry is attested.
    pub grade: Grade,
    /// The newest date of any source (HSDS `assured_date`): nobody vouches for anything later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assured_date: Option<PartialDate>,
    /// Doubts, conflicts and history, for editors only; never compiled into the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub editor_note: Option<String>,
    /// Its telephones.
    #[serde(default, rename = "phone", skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Other ways to reach it: messengers, forms, social media.
    #[serde(default, rename = "contact", skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// Where the entry comes from.
    #[serde(default, rename = "source", skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

impl Service {
    /// The first way to try that is no telephone number: mail, then messengers and forms, then the web page.
    pub fn written_contact(&self) -> Option<WrittenContact> {
        let email = self.emails.first().cloned().map(WrittenContact::Email);
        let contact = self.contacts.first();
        let contact = contact.map(|it| WrittenContact::Contact(it.kind, it.value.clone()));
        email
            .or(contact)
            .or_else(|| self.website.clone().map(WrittenContact::Website))
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde's skip_serializing_if passes a reference"
)]
fn is_active(status: &Status) -> bool {
    *status == Status::Active
}
