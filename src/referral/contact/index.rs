use std::collections::{BTreeMap, BTreeSet};

use super::alike;
use super::letters::clean;
use super::read::{Given, Number, Page, is_shared, of_page, page, read};
use super::{Difference, Finding, Likeness, Listing, ReadAs, Verdict};
use crate::model::{ContactKind, CountryCode, Fact, OrganizationId, Status};
use crate::referral::dial::Means;
use crate::referral::links;
use crate::referral::number::{abroad, dialled, digits};

/// No more likenesses are told.
const MOST_LIKENESSES: usize = 5;
/// Digits that are written without the `0` before them are a number from here on.
const FEWEST_WITHOUT_TRUNK: usize = 7;

/// Every listed contact in the forms in which it is compared, and whose it is: built once from the facts.
#[derive(Debug, Default)]
pub struct ContactIndex {
    listings: Vec<Listing>,
    /// International numbers, without `+`.
    international: BTreeMap<String, Vec<usize>>,
    /// Numbers as they are dialled in their country, also without the `0` before them.
    national: BTreeMap<String, Vec<usize>>,
    emails: BTreeMap<String, Vec<usize>>,
    /// Pages by their host.
    hosts: BTreeMap<String, Vec<(String, usize)>>,
    /// Names by network.
    handles: BTreeMap<(ContactKind, String), Vec<usize>>,
    /// The first contact of every service that is not closed, by organisation.
    first: BTreeMap<OrganizationId, Vec<usize>>,
}

impl ContactIndex {
    /// Reads the facts.
    pub fn new<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Self {
        let mut index = Self::default();
        for fact in facts {
            let from = index.listings.len();
            index.phones(fact);
            index.written(fact);
            if fact.service.status != Status::Closed && index.listings.len() > from {
                let of_one = index.first.entry(fact.organization_id.clone()).or_default();
                of_one.push(from);
            }
        }
        index
    }

    /// Whether a contact is a listed one. Any text at all may be asked. `country`: from where a number would be dialled.
    pub fn look_up(&self, text: &str, country: Option<CountryCode>) -> Finding {
        let given = clean(text);
        let (read_as, verdict) = match read(&given, country) {
            Given::Number(number) => (ReadAs::Phone, self.number(&number, country)),
            Given::Email(email) => (ReadAs::Email, self.email(&email)),
            Given::Page(page) => (ReadAs::Page, self.page(&page)),
            Given::Handle(kind, name) => (ReadAs::Handle, self.handle(kind, &name)),
            Given::Nothing => (ReadAs::Nothing, Verdict::NotListed),
        };
        Finding {
            given,
            read_as,
            verdict,
        }
    }

    fn list(&mut self, fact: &Fact, means: Means, listed: &str, label: Option<&String>) -> usize {
        let service = &fact.service;
        self.listings.push(Listing {
            service: service.id.clone(),
            name: service.name.clone(),
            organization_id: fact.organization_id.clone(),
            organization: fact.organization.name.clone(),
            kind: fact.organization.kind,
            country: service.country,
            means,
            listed: listed.to_owned(),
            label: label.cloned(),
            status: service.status,
            alert: service.alert.clone(),
            grade: service.grade,
            assured_date: service.assured_date,
        });
        self.listings.len() - 1
    }

    fn phones(&mut self, fact: &Fact) {
        for phone in &fact.service.phones {
            let at = self.list(
                fact,
                Means::Phone(phone.kind),
                &phone.number,
                phone.label.as_ref(),
            );
            if let Some(e164) = abroad(phone) {
                self.international.entry(digits(&e164)).or_default().push(at);
            }
            let as_dialled = digits(dialled(&phone.number));
            if phone.number.trim_start_matches('(').starts_with('+') {
                // As it is written, too: pages write `+855 (0)23`, or leave a 1 out.
                let of_number = self.international.entry(as_dialled).or_default();
                if !of_number.contains(&at) {
                    of_number.push(at);
                }
            } else {
                if let Some(short) = as_dialled
                    .strip_prefix('0')
                    .filter(|short| short.len() >= FEWEST_WITHOUT_TRUNK)
                {
                    self.national.entry(short.to_owned()).or_default().push(at);
                }
                self.national.entry(as_dialled).or_default().push(at);
            }
        }
    }

    fn written(&mut self, fact: &Fact) {
        for contact in &fact.service.contacts {
            let means = Means::Contact(contact.kind);
            let at = self.list(fact, means, &contact.value, contact.label.as_ref());
            let link = links::link(contact.kind, &contact.value);
            let given = link
                .as_deref()
                .and_then(page)
                .map_or_else(|| read(&clean(&contact.value), None), |page| of_page(page, None));
            self.add(given, at, Some(contact.kind));
        }
        for email in &fact.service.emails {
            let at = self.list(fact, Means::Email, email, None);
            self.add(read(email, None), at, None);
        }
        if let Some(website) = &fact.service.website {
            let at = self.list(fact, Means::Website, website, None);
            self.add(
                page(website).map_or(Given::Nothing, |page| of_page(page, None)),
                at,
                None,
            );
        }
    }

    fn add(&mut self, given: Given, at: usize, kind: Option<ContactKind>) {
        match given {
            Given::Number(number) => {
                for digits in number.international {
                    self.international.entry(digits).or_default().push(at);
                }
            }
            Given::Email(email) => self.emails.entry(email).or_default().push(at),
            Given::Page(page) => self.hosts.entry(page.host).or_default().push((page.path, at)),
            Given::Handle(of_link, name) => {
                if let Some(kind) = of_link.or(kind) {
                    self.handles.entry((network(kind), name)).or_default().push(at);
                }
            }
            Given::Nothing => {}
        }
    }

    fn number(&self, number: &Number, country: Option<CountryCode>) -> Verdict {
        let mut found: BTreeSet<usize> = BTreeSet::new();
        for digits in &number.international {
            found.extend(self.international.get(digits).into_iter().flatten());
        }
        let national = number.national.as_deref();
        let dialled = national
            .and_then(|digits| self.national.get(digits))
            .into_iter()
            .flatten();
        let (near, far): (Vec<usize>, Vec<usize>) =
            dialled.partition(|at| country.is_none_or(|country| self.is_of(**at, country)));
        found.extend(near);
        if !found.is_empty() {
            return self.listed(&found);
        }
        let mut alike = Alike::default();
        if let Some(digits) = national {
            for at in far {
                alike.add(at, Difference::OtherCountry, digits, digits);
            }
        }
        for given in &number.international {
            for (listed, at) in &self.international {
                if let Some(difference) = alike::digits(given, listed) {
                    alike.add_all(at, difference, given, listed);
                }
            }
        }
        if let Some(given) = national {
            for (listed, at) in &self.national {
                if let Some(difference) = alike::digits(given, listed) {
                    let near = at
                        .iter()
                        .filter(|at| country.is_none_or(|code| self.is_of(**at, code)));
                    alike.add_all(near, difference, given, listed);
                }
            }
        }
        self.looks_like(alike)
    }

    fn email(&self, given: &str) -> Verdict {
        if let Some(found) = self.emails.get(given) {
            return self.listed(&found.iter().copied().collect());
        }
        let mut alike = Alike::default();
        for (listed, at) in &self.emails {
            if let Some(difference) = alike::emails(given, listed) {
                alike.add_all(at, difference, given, listed);
            }
        }
        self.looks_like(alike)
    }

    fn page(&self, page: &Page) -> Verdict {
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let mut host = page.host.as_str();
        // A page below a listed host belongs to it: `help.example.org` to `example.org`.
        loop {
            let here = self.hosts.get(host).into_iter().flatten();
            let same = here.filter(|(path, _)| !is_shared(host) || *path == page.path);
            found.extend(same.map(|(_, at)| *at));
            match host.split_once('.') {
                Some((_, rest)) if found.is_empty() && rest.contains('.') => host = rest,
                _ => break,
            }
        }
        if !found.is_empty() {
            return self.listed(&found);
        }
        let mut alike = Alike::default();
        for (listed, of_host) in &self.hosts {
            if !is_shared(listed)
                && let Some(difference) = alike::hosts(&page.host, listed)
            {
                alike.add_all(of_host.iter().map(|(_, at)| at), difference, &page.host, listed);
            }
        }
        self.looks_like(alike)
    }

    fn handle(&self, kind: Option<ContactKind>, given: &str) -> Verdict {
        let kind = kind.map(network);
        let is_same = |known: ContactKind| kind.is_none_or(|kind| kind == known);
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let mut alike = Alike::default();
        for ((known, listed), at) in &self.handles {
            if listed == given && is_same(*known) {
                found.extend(at);
            } else if listed == given {
                alike.add_all(at, Difference::OtherPlatform, given, listed);
            } else if let Some(difference) = alike::names(given, listed).filter(|_| is_same(*known)) {
                alike.add_all(at, difference, given, listed);
            }
        }
        if found.is_empty() {
            self.looks_like(alike)
        } else {
            self.listed(&found)
        }
    }

    fn is_of(&self, at: usize, country: CountryCode) -> bool {
        self.listings
            .get(at)
            .is_some_and(|listing| listing.country == country)
    }

    /// Listed, or listed once: closed entries speak only where nothing that runs has the contact.
    fn listed(&self, found: &BTreeSet<usize>) -> Verdict {
        let listings = found.iter().filter_map(|at| self.listings.get(*at));
        let (closed, open): (Vec<&Listing>, Vec<&Listing>) =
            listings.partition(|listing| listing.status == Status::Closed);
        let cloned = |listings: Vec<&Listing>| {
            let mut seen = BTreeSet::new();
            let unique = listings.into_iter().filter(|it| seen.insert(it.service.clone()));
            unique.cloned().collect::<Vec<Listing>>()
        };
        if !open.is_empty() {
            return Verdict::Listed(cloned(open));
        }
        let owners: BTreeSet<&OrganizationId> = closed.iter().map(|it| &it.organization_id).collect();
        let now = owners
            .into_iter()
            .filter_map(|owner| self.first.get(owner))
            .flatten();
        let instead = now.filter_map(|at| self.listings.get(*at)).collect();
        Verdict::Replaced {
            closed: cloned(closed),
            instead: cloned(instead),
        }
    }

    fn looks_like(&self, alike: Alike) -> Verdict {
        let mut seen = BTreeSet::new();
        let mut likenesses: Vec<Likeness> = Vec::new();
        for (difference, at, given, listed) in alike.0 {
            let Some(listing) = self.listings.get(at) else {
                continue;
            };
            // That something which has closed is imitated matters less than that it is told apart from what runs.
            if seen.insert((listing.service.clone(), listed.clone())) && likenesses.len() < MOST_LIKENESSES {
                let (given_part, listed_part) = alike::parts(&given, &listed);
                likenesses.push(Likeness {
                    listing: listing.clone(),
                    difference,
                    given,
                    listed,
                    given_part,
                    listed_part,
                });
            }
        }
        if likenesses.is_empty() {
            Verdict::NotListed
        } else {
            Verdict::LooksLike(likenesses)
        }
    }
}

/// Messenger and Facebook share their names.
fn network(kind: ContactKind) -> ContactKind {
    if kind == ContactKind::Messenger {
        ContactKind::Facebook
    } else {
        kind
    }
}

/// Likenesses in order: how they differ, then which is listed first.
#[derive(Default)]
struct Alike(BTreeSet<(Difference, usize, String, String)>);

impl Alike {
    fn add(&mut self, at: usize, difference: Difference, given: &str, listed: &str) {
        self.0
            .insert((difference, at, given.to_owned(), listed.to_owned()));
    }

    fn add_all<'a>(
        &mut self,
        all: impl IntoIterator<Item = &'a usize>,
        difference: Difference,
        given: &str,
        listed: &str,
    ) {
        for at in all {
            self.add(*at, difference, given, listed);
        }
    }
}
