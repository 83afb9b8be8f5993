//! How to reach a service from where somebody is.

use serde::Serialize;

use super::number::{abroad, dialled, extension, grouped, is_international, keys, tel};
use super::{links, open_now};
use crate::hours::Hours;
use crate::model::{
    Contact, ContactKind, CountryCode, Openness, Phone, PhoneKind, Place, Service, ServiceArea,
};

/// By which means somebody is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// A telephone number, by what can be done with it. Its key is that of [`PhoneKind`].
    Phone(PhoneKind),
    /// A messenger or another way. Its key is that of [`ContactKind`].
    Contact(ContactKind),
    /// A mail address.
    Email,
    /// A web page.
    Website,
    /// A public office, to be visited.
    Visit,
}

impl Means {
    /// The key used in translation files: `means-voice`, `means-email`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Phone(kind) => kind.key(),
            Self::Contact(kind) => kind.key(),
            Self::Email => "email",
            Self::Website => "website",
            Self::Visit => "visit",
        }
    }

    /// True for a number that one speaks into.
    pub fn is_voice(self) -> bool {
        self == Self::Phone(PhoneKind::Voice)
    }
}

/// Whether and how a way works from where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dialling {
    /// As people in this country dial it; whether it works from abroad does not matter here.
    Inside,
    /// As people in this country dial it, and it works only inside this country: it must be used before one leaves.
    InsideOnly,
    /// With country code, as from anywhere.
    FromAbroad,
    /// It needs no telephone line of a country: a link, a page, an address.
    Anywhere,
    /// It works only inside another country: useless here.
    OnlyElsewhere(CountryCode),
    /// How to dial it from abroad is not known: not to be relied on here.
    NotKnownFromAbroad(CountryCode),
}

impl Dialling {
    /// The key used in translation files: `dialling-inside`, and so on.
    pub fn key(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::InsideOnly => "inside_only",
            Self::FromAbroad => "from_abroad",
            Self::Anywhere => "anywhere",
            Self::OnlyElsewhere(_) => "only_elsewhere",
            Self::NotKnownFromAbroad(_) => "not_known_from_abroad",
        }
    }

    /// True if it can be used from where the person is, as far as is known.
    pub fn works_here(self) -> bool {
        !matches!(self, Self::OnlyElsewhere(_) | Self::NotKnownFromAbroad(_))
    }
}

/// What a call costs from where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Charge {
    /// Nothing: it can be called without credit.
    Free,
    /// It is charged.
    Charged,
    /// Not known.
    NotKnown,
}

impl Charge {
    /// The key used in translation files: `charge-free`, and so on.
    pub fn key(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Charged => "charged",
            Self::NotKnown => "not_known",
        }
    }
}

/// One way to reach a service from where somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// By which means.
    pub means: Means,
    /// Whether and how it works from here.
    pub dialling: Dialling,
    /// What is shown and copied: the number in the groups in which people read it, a handle, an address.
    pub shown: String,
    /// What is typed on the keys of a telephone; absent for what is not dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<String>,
    /// A link that opens it. For numbers `tel:` (RFC 3966), `sms:` (RFC 5724) or that of the messenger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// What a switchboard is told, such as `ext. 8`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// What a call costs from here.
    pub charge: Charge,
    /// What it is for, in English, as the facts say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Whether it is answered at the asked moment.
    pub openness: Openness,
    /// True if it is answered day and night.
    pub all_day: bool,
}

impl Way {
    fn plain(means: Means, shown: &str, link: Option<String>) -> Self {
        Self {
            means,
            dialling: Dialling::Anywhere,
            shown: shown.to_owned(),
            keys: None,
            link,
            extension: None,
            charge: Charge::NotKnown,
            label: None,
            openness: Openness::Unknown,
            all_day: false,
        }
    }
}

/// True if a service says that it can be used from a country.
pub fn serves(service: &Service, country: CountryCode) -> bool {
    service.country == country
        || service
            .covers
            .iter()
            .any(|area| matches!(area, ServiceArea::Anywhere) || *area == ServiceArea::Country(country))
}

/// True if a number can be used from a country; a fax is no way for somebody who fled.
pub(super) fn phone_works(phone: &Phone, service: &Service, from: CountryCode) -> bool {
    phone.kind != PhoneKind::Fax && dialling(phone, service, from).works_here()
}

/// True if there is a way to reach a service that works from a country.
pub fn can_be_reached(service: &Service, from: CountryCode) -> bool {
    let phone = |phone: &Phone| phone_works(phone, service, from);
    let contact = |contact: &Contact| contact.kind != ContactKind::Ussd || service.country == from;
    service.phones.iter().any(phone)
        || !service.emails.is_empty()
        || service.website.is_some()
        || service.contacts.iter().any(contact)
        || (service.country == from && office(service).is_some())
}

/// Every way to reach a service, those that work from here first.
pub(super) fn ways(service: &Service, from: CountryCode, hours: &[Option<Hours>], now: i64) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for (number, phone) in service.phones.iter().enumerate() {
        if phone.kind != PhoneKind::Fax {
            let own = hours.get(number).and_then(Option::as_ref);
            ways.push(of_phone(phone, service, from, own, now));
        }
    }
    // What is meant for callers like this one comes first; a voice before a text; a line that is always answered, and
    // one that is free, before others.
    ways.sort_by_key(|way| {
        let for_others = meant_for_others(way.label.as_deref(), service.country == from);
        let charged = way.charge != Charge::Free;
        (
            !way.dialling.works_here(),
            for_others,
            way.means,
            !way.all_day,
            charged,
        )
    });
    let useless = ways
        .iter()
        .position(|way| !way.dialling.works_here())
        .unwrap_or(ways.len());
    let elsewhere = ways.split_off(useless);
    let contacts = service.contacts.iter().map(|it| of_contact(it, service, from));
    let (here, far): (Vec<Way>, Vec<Way>) = contacts.partition(|way| way.dialling.works_here());
    // A messenger before a letter, and a letter before what is written where everybody reads it.
    let (public, private): (Vec<Way>, Vec<Way>) = here.into_iter().partition(|way| is_public(way.means));
    ways.extend(private);
    let emails = service.emails.iter();
    ways.extend(emails.map(|email| Way::plain(Means::Email, email, Some(format!("mailto:{email}")))));
    ways.extend(public);
    let site = service.website.iter();
    ways.extend(site.map(|site| Way::plain(Means::Website, site, Some(site.clone()))));
    if service.country == from {
        ways.extend(office(service).map(|address| Way::plain(Means::Visit, &address, None)));
    }
    ways.extend(elsewhere.into_iter().chain(far));
    ways
}

/// True for pages of social networks.
fn is_public(means: Means) -> bool {
    matches!(
        means,
        Means::Contact(ContactKind::Facebook | ContactKind::X | ContactKind::Other)
    )
}

/// The public office that can be found by its address.
fn office(service: &Service) -> Option<String> {
    let location = service.location.as_ref().and_then(Place::public)?;
    let address = location.address.as_ref()?;
    Some(format!("{address}, {}", location.city))
}

fn meant_for_others(label: Option<&str>, is_inside: bool) -> bool {
    label.is_some_and(|label| {
        let (far, near) = (label.starts_with("From abroad"), label.contains("nside "));
        if is_inside { far } else { near }
    })
}

/// Whether and how a number works from a country.
fn dialling(phone: &Phone, service: &Service, from: CountryCode) -> Dialling {
    let inside = service.country == from && !service.country.is_worldwide();
    let works_abroad = abroad(phone).is_some();
    if inside && works_abroad {
        Dialling::Inside
    } else if inside && phone.inside_only() {
        Dialling::InsideOnly
    } else if inside {
        Dialling::Inside
    } else if works_abroad {
        Dialling::FromAbroad
    } else if phone.inside_only() || phone.short_code {
        Dialling::OnlyElsewhere(service.country)
    } else {
        Dialling::NotKnownFromAbroad(service.country)
    }
}

fn of_phone(phone: &Phone, service: &Service, from: CountryCode, hours: Option<&Hours>, now: i64) -> Way {
    let dialling = dialling(phone, service, from);
    let international = abroad(phone);
    let (shown, keyed) = match (&international, dialling) {
        (Some(e164), _) if dialling == Dialling::FromAbroad || is_international(phone) => {
            (grouped(phone, e164), e164.clone())
        }
        _ => (dialled(&phone.number).trim().to_owned(), keys(&phone.number)),
    };
    let charge = match (phone.toll_free, service.country == from) {
        (Some(true), true) => Charge::Free,
        (Some(false), _) => Charge::Charged,
        _ => Charge::NotKnown,
    };
    let link = of_kind(phone.kind, &keyed, international.as_deref(), service.country);
    let extension = Some(extension(&phone.number)).filter(|told| !told.is_empty());
    let (openness, all_day) = open_now::at(hours, now);
    Way {
        means: Means::Phone(phone.kind),
        dialling,
        shown,
        keys: Some(keyed),
        link,
        extension: extension.map(str::to_owned),
        charge,
        label: phone.label.clone(),
        openness,
        all_day,
    }
}

/// The link that opens a number of a service in a country, in the program it is for; with its country code where it has
/// one. None for what no link opens.
pub fn phone_link(phone: &Phone, country: CountryCode) -> Option<String> {
    let international = abroad(phone);
    let keyed = international.clone().unwrap_or_else(|| keys(&phone.number));
    of_kind(phone.kind, &keyed, international.as_deref(), country)
}

/// The link that opens a number in the program it is for.
fn of_kind(kind: PhoneKind, keys: &str, e164: Option<&str>, country: CountryCode) -> Option<String> {
    let digits = e164.map(|e164| e164.trim_start_matches('+'));
    match kind {
        PhoneKind::Voice => tel(keys, country),
        PhoneKind::Sms => Some(format!("sms:{}", keys.replace('#', "%23"))),
        PhoneKind::Whatsapp => digits.map(|digits| format!("https://wa.me/{digits}")),
        PhoneKind::Telegram => digits.map(|digits| format!("https://t.me/+{digits}")),
        PhoneKind::Signal => digits.map(|digits| format!("https://signal.me/#p/+{digits}")),
        PhoneKind::Viber => digits.map(|digits| format!("viber://chat?number=%2B{digits}")),
        PhoneKind::Line | PhoneKind::Fax => None,
    }
}

fn of_contact(contact: &Contact, service: &Service, from: CountryCode) -> Way {
    let link = links::link(contact.kind, &contact.value);
    let mut way = Way::plain(Means::Contact(contact.kind), &contact.value, link);
    way.label.clone_from(&contact.label);
    if contact.kind == ContactKind::Ussd {
        let keyed = keys(&contact.value);
        way.link = tel(&keyed, service.country);
        way.keys = Some(keyed);
        way.dialling = if service.country == from {
            Dialling::InsideOnly
        } else {
            Dialling::OnlyElsewhere(service.country)
        };
    }
    way
}
