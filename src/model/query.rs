use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    CountryCode, Grade, LanguageTag, Openness, Organization, OrganizationId, OrganizationKind, PartialDate,
    Phone, Service, ServiceId, Status, TermId, WrittenContact,
};

/// A means by which a service can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By voice.
    Phone,
    /// By text message or messenger.
    Message,
    /// By mail.
    Email,
    /// On a web page.
    Web,
}

impl Channel {
    /// Every channel, in the order in which filters list them.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Message, Self::Email, Self::Web];

    /// The key used in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Message => "message",
            Self::Email => "email",
            Self::Web => "web",
        }
    }
}

/// How several needs go together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeedMatch {
    /// A service that gives one of them is enough.
    #[default]
    Any,
    /// A service must give them all.
    All,
}

/// What somebody asks of the directory. Several values of one filter mean *any of these* (but see
/// [`NeedMatch`]); several filters mean *all of these*. An empty filter filters nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Query {
    /// Typed text; any text at all is lawful.
    pub words: String,
    /// The language in which it is asked: its words that say nothing are left out, as those of English always are.
    pub asked_in: Option<LanguageTag>,
    /// Countries in which the help is wanted; services that can be used from anywhere are found too.
    pub countries: BTreeSet<CountryCode>,
    /// Needs or their parts; a need stands for itself and all its parts.
    pub needs: BTreeSet<TermId>,
    /// How several needs go together.
    pub need_match: NeedMatch,
    /// Whose citizens the person is: services for those citizens, and services for everybody.
    pub nationalities: BTreeSet<CountryCode>,
    /// Languages that the service is known to speak.
    pub languages: BTreeSet<LanguageTag>,
    /// Means by which it can be reached.
    pub channels: BTreeSet<Channel>,
    /// Whether it is open at `now`.
    pub openness: BTreeSet<Openness>,
    /// How well it is attested.
    pub grades: BTreeSet<Grade>,
    /// Who stands behind it.
    pub kinds: BTreeSet<OrganizationKind>,
    /// The moment for `openness`, in seconds since 1970-01-01 00:00 UTC.
    pub now: i64,
    /// How many hits of the ranked list to leave out.
    pub offset: usize,
    /// How many hits to return at the most.
    pub limit: usize,
}

/// How the words of a query were found in a service, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextMatch {
    /// Nothing was asked.
    NoWords,
    /// In the names of the organisation or the service, or in a number; what they mean fits, too.
    Name,
    /// The words name a need that it answers, or the country in which it is.
    Meaning,
    /// In the text, the place, or only a part of the needs' many words.
    Text,
}

/// Why a hit stands where it stands; fields are in order of weight, smaller first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Rank {
    /// A service that a source calls closed comes last, whatever else it is.
    pub closed: bool,
    /// False if it is in a chosen country, true if it only can be used from there. Where neither a country nor words
    /// are given: false if it is tied to no country.
    pub from_elsewhere: bool,
    /// True if a typing error was forgiven or a word left out that nothing has.
    pub corrected: bool,
    /// How the words were found.
    pub text: TextMatch,
    /// How well it is attested.
    pub grade: Grade,
}

/// A row of the result list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// The service.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Who offers it.
    pub organization: String,
    /// The organisation's name in its own script.
    pub local_name: Option<String>,
    /// What sort of body that is.
    pub kind: OrganizationKind,
    /// Where the help is given.
    pub country: CountryCode,
    /// True if it can be used from anywhere.
    pub anywhere: bool,
    /// The town of its public office.
    pub city: Option<String>,
    /// True if its place is secret.
    pub confidential: bool,
    /// What it gives.
    pub needs: Vec<TermId>,
    /// The first number to try.
    pub phone: Option<Phone>,
    /// The first way to reach it where there is no number.
    pub written_contact: Option<WrittenContact>,
    /// Whether it, or any of its numbers, is open at the query's moment.
    pub openness: Openness,
    /// Whether it is running.
    pub status: Status,
    /// How well it is attested.
    pub grade: Grade,
    /// The newest date of any source.
    pub assured_date: Option<PartialDate>,
    /// Why it stands where it stands.
    pub rank: Rank,
}

/// One value of one filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetCount<T> {
    /// The value.
    pub value: T,
    /// How many services there are with it under all *other* filters.
    pub count: usize,
}

/// The counts behind every value of every filter, each under the other filters; zeros included.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets {
    /// Where help is given; services usable from anywhere are counted in every country.
    pub countries: Vec<FacetCount<CountryCode>>,
    /// Needs and their parts. With [`NeedMatch::All`], under the other chosen needs too.
    pub needs: Vec<FacetCount<TermId>>,
    /// Whose citizens are served; services for everybody are counted in every nationality.
    pub nationalities: Vec<FacetCount<CountryCode>>,
    /// Languages spoken.
    pub languages: Vec<FacetCount<LanguageTag>>,
    /// Means of reaching.
    pub channels: Vec<FacetCount<Channel>>,
    /// Open at the query's moment.
    pub openness: Vec<FacetCount<Openness>>,
    /// How well attested.
    pub grades: Vec<FacetCount<Grade>>,
    /// Who stands behind it.
    pub kinds: Vec<FacetCount<OrganizationKind>>,
}

/// Everything a screen needs: a page of ranked hits, the exact total and all counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchPage {
    /// The hits from `offset` on.
    pub hits: Vec<Hit>,
    /// How many were left out before them.
    pub offset: usize,
    /// How many services fit.
    pub total: usize,
    /// The counts behind the filters.
    pub facets: Facets,
}

/// A whole service, as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceCard {
    /// Whose it is.
    pub organization_id: OrganizationId,
    /// The organisation; its `services` are left empty.
    pub organization: Organization,
    /// The service, without its editor's note.
    pub service: Service,
    /// Whether it, or any of its numbers, is open at the asked moment.
    pub openness: Openness,
}
