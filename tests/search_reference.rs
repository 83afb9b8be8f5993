//! Searching gives what the plain way gives: every service looked at, one by one, for any question at all.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use lodestar::catalog;
use lodestar::hours::Hours;
use lodestar::model::{
    Channel, ContactKind, CountryCode, FacetCount, Grade, LanguageTag, NeedMatch, Openness, Organization,
    OrganizationKind, PhoneKind, Query, Service, ServiceArea, Status, Taxonomy, TermId,
};
use lodestar::store::{self, Directory};
use proptest::collection::btree_set;
use proptest::prelude::*;
use proptest::sample::select;

const NOW: i64 = 1_795_489_200;

struct Facts {
    taxonomy: Taxonomy,
    services: Vec<(Organization, Service)>,
    bytes: Vec<u8>,
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let (facts, _) = catalog::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    let organizations = facts.organizations();
    let bytes = store::write(&facts.taxonomy, &facts.rights.rights, &organizations).expect("a directory");
    let services = organizations
        .iter()
        .flat_map(|(_, organization)| {
            let own = organization.services.iter().cloned();
            own.map(|service| (organization.clone(), service))
        })
        .collect();
    Facts {
        taxonomy: facts.taxonomy,
        services,
        bytes,
    }
});

thread_local! {
    static DIRECTORY: Directory = Directory::open_vec(&FACTS.bytes).expect("a directory");
}

fn search(query: &Query) -> lodestar::model::SearchPage {
    DIRECTORY
        .with(|directory| directory.search(query))
        .expect("an answer")
}

fn is_anywhere(service: &Service) -> bool {
    service.country.is_worldwide() || service.covers.contains(&ServiceArea::Anywhere)
}

fn is_usable_in(service: &Service, country: CountryCode) -> bool {
    service.country == country
        || is_anywhere(service)
        || service.covers.contains(&ServiceArea::Country(country))
}

fn serves(service: &Service, nationality: CountryCode) -> bool {
    service.nationals.is_empty() || service.nationals.contains(&nationality)
}

fn gives(service: &Service, need: &TermId) -> bool {
    let part_of = |id: &TermId| FACTS.taxonomy.get(id).and_then(|term| term.parent.clone());
    service
        .needs
        .iter()
        .any(|own| own == need || part_of(own).as_ref() == Some(need))
}

fn is_reached_by(service: &Service, channel: Channel) -> bool {
    let phone = |wanted: &dyn Fn(PhoneKind) -> bool| service.phones.iter().any(|phone| wanted(phone.kind));
    let contact = |wanted: &dyn Fn(ContactKind) -> bool| service.contacts.iter().any(|it| wanted(it.kind));
    match channel {
        Channel::Phone => phone(&|kind| kind == PhoneKind::Voice),
        Channel::Message => {
            let not_a_message = [
                ContactKind::WebForm,
                ContactKind::App,
                ContactKind::Ussd,
                ContactKind::Other,
            ];
            phone(&|kind| !matches!(kind, PhoneKind::Voice | PhoneKind::Fax))
                || contact(&|kind| !not_a_message.contains(&kind))
        }
        Channel::Email => !service.emails.is_empty(),
        Channel::Web => service.website.is_some() || contact(&|kind| kind == ContactKind::WebForm),
    }
}

fn openness(service: &Service) -> Openness {
    let own = service.schedule.iter();
    let phones = service.phones.iter().filter(|phone| phone.kind != PhoneKind::Fax);
    let states: Vec<Openness> = own
        .chain(phones.filter_map(|phone| phone.schedule.as_ref()))
        .filter_map(|text| Hours::new(text, service.time_zone.as_deref(), service.country))
        .map(|hours| hours.openness(NOW))
        .collect();
    if states.contains(&Openness::Open) {
        Openness::Open
    } else if states.is_empty() || states.contains(&Openness::Unknown) {
        Openness::Unknown
    } else {
        Openness::Closed
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Filter {
    Country,
    Need,
    Nationality,
    Language,
    Channel,
    Openness,
    Grade,
    Kind,
}

fn any<T>(wanted: &BTreeSet<T>, has: impl Fn(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(has)
}

fn passes(organization: &Organization, service: &Service, query: &Query, left_out: Option<Filter>) -> bool {
    let needs = match query.need_match {
        NeedMatch::Any => any(&query.needs, |need| gives(service, need)),
        NeedMatch::All => query.needs.iter().all(|need| gives(service, need)),
    };
    [
        (
            Filter::Country,
            any(&query.countries, |country| is_usable_in(service, *country)),
        ),
        (Filter::Need, needs),
        (
            Filter::Nationality,
            any(&query.nationalities, |country| serves(service, *country)),
        ),
        (
            Filter::Language,
            any(&query.languages, |tag| service.languages.contains(tag)),
        ),
        (
            Filter::Channel,
            any(&query.channels, |channel| is_reached_by(service, *channel)),
        ),
        (
            Filter::Openness,
            any(&query.openness, |state| openness(service) == *state),
        ),
        (Filter::Grade, any(&query.grades, |grade| service.grade == *grade)),
        (Filter::Kind, any(&query.kinds, |kind| organization.kind == *kind)),
    ]
    .into_iter()
    .all(|(filter, is)| is || Some(filter) == left_out)
}

fn counted<T: Clone>(
    given: &[FacetCount<T>],
    query: &Query,
    filter: Option<Filter>,
    has: impl Fn(&Organization, &Service, &T) -> bool,
) -> Vec<usize> {
    let under_the_others: Vec<&(Organization, Service)> = FACTS
        .services
        .iter()
        .filter(|(organization, service)| passes(organization, service, query, filter))
        .collect();
    let count = |value: &T| {
        let with = under_the_others
            .iter()
            .filter(|(organization, service)| has(organization, service, value));
        with.count()
    };
    given.iter().map(|facet| count(&facet.value)).collect()
}

fn given<T>(facets: &[FacetCount<T>]) -> Vec<usize> {
    facets.iter().map(|facet| facet.count).collect()
}

fn queries() -> impl Strategy<Value = Query> {
    let countries: Vec<CountryCode> = values(|service| vec![service.country]);
    let nationals: Vec<CountryCode> = values(|service| service.nationals.clone());
    let languages: Vec<LanguageTag> = values(|service| service.languages.clone());
    let needs: Vec<TermId> = FACTS.taxonomy.terms.iter().map(|term| term.id.clone()).collect();
    (
        btree_set(select(countries), 0..3),
        (
            btree_set(select(needs), 0..3),
            select(vec![NeedMatch::Any, NeedMatch::All]),
        ),
        btree_set(select(nationals), 0..2),
        btree_set(select(languages), 0..2),
        btree_set(select(Channel::ALL.to_vec()), 0..2),
        btree_set(select(Openness::ALL.to_vec()), 0..2),
        btree_set(select(Grade::ALL.to_vec()), 0..3),
        btree_set(select(OrganizationKind::ALL.to_vec()), 0..2),
    )
        .prop_map(
            |(
                countries,
                (needs, need_match),
                nationalities,
                languages,
                channels,
                openness,
                grades,
                kinds,
            )| Query {
                countries,
                needs,
                need_match,
                nationalities,
                languages,
                channels,
                openness,
                grades,
                kinds,
                now: NOW,
                limit: usize::MAX,
                ..Query::default()
            },
        )
}

fn values<T: Ord>(of: impl Fn(&Service) -> Vec<T>) -> Vec<T> {
    let all: BTreeSet<T> = FACTS
        .services
        .iter()
        .flat_map(|(_, service)| of(service))
        .collect();
    all.into_iter().collect()
}

fn ids(query: &Query) -> BTreeSet<String> {
    search(query).hits.iter().map(|hit| hit.id.to_string()).collect()
}

fn ids_of_words(words: &str) -> BTreeSet<String> {
    ids(&Query {
        words: words.to_owned(),
        limit: usize::MAX,
        now: NOW,
        ..Query::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn filters_find_what_looking_at_each_service_finds(query in queries()) {
        let page = search(&query);
        let found: BTreeSet<String> = page.hits.iter().map(|hit| hit.id.to_string()).collect();
        let expected: BTreeSet<String> = FACTS
            .services
            .iter()
            .filter(|(organization, service)| passes(organization, service, &query, None))
            .map(|(_, service)| service.id.to_string())
            .collect();
        prop_assert_eq!(page.total, expected.len());
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn every_count_is_exact(query in queries()) {
        let facets = search(&query).facets;
        let needs_under = if query.need_match == NeedMatch::All { None } else { Some(Filter::Need) };
        prop_assert_eq!(given(&facets.countries), counted(&facets.countries, &query, Some(Filter::Country), |_, service, code| is_usable_in(service, *code)));
        prop_assert_eq!(given(&facets.needs), counted(&facets.needs, &query, needs_under, |_, service, need| gives(service, need)));
        prop_assert_eq!(given(&facets.nationalities), counted(&facets.nationalities, &query, Some(Filter::Nationality), |_, service, code| serves(service, *code)));
        prop_assert_eq!(given(&facets.languages), counted(&facets.languages, &query, Some(Filter::Language), |_, service, tag| service.languages.contains(tag)));
        prop_assert_eq!(given(&facets.channels), counted(&facets.channels, &query, Some(Filter::Channel), |_, service, channel| is_reached_by(service, *channel)));
        prop_assert_eq!(given(&facets.openness), counted(&facets.openness, &query, Some(Filter::Openness), |_, service, state| openness(service) == *state));
        prop_assert_eq!(given(&facets.grades), counted(&facets.grades, &query, Some(Filter::Grade), |_, service, grade| service.grade == *grade));
        prop_assert_eq!(given(&facets.kinds), counted(&facets.kinds, &query, Some(Filter::Kind), |organization, _, kind| organization.kind == *kind));
    }

    #[test]
    fn hits_stand_in_the_order_of_their_reasons(mut query in queries(), words in select(vec!["", "shelter", "legal aid", "thai", "police"])) {
        words.clone_into(&mut query.words);
        let hits = search(&query).hits;
        let reasons: Vec<_> = hits
            .iter()
            .map(|hit| {
                let elsewhere = hit.rank.from_elsewhere;
                (hit.rank.closed, elsewhere, hit.rank.text, hit.grade, Reverse(hit.assured_date))
            })
            .collect();
        prop_assert!(reasons.is_sorted(), "{reasons:?}");
        prop_assert!(hits.iter().all(|hit| hit.rank.closed == (hit.status == Status::Closed)));
    }

    #[test]
    fn words_and_filters_together_find_what_both_find(mut query in queries(), words in select(vec!["shelter", "lawyer hanoi", "1300", "phnom", "vakil", "เบอร์"])) {
        let filtered = ids(&query);
        words.clone_into(&mut query.words);
        let both = ids(&query);
        let worded = ids_of_words(words);
        prop_assert_eq!(both, filtered.intersection(&worded).cloned().collect::<BTreeSet<_>>());
    }

    #[test]
    fn pages_put_together_are_the_whole_list(mut query in queries(), size in 1_usize..70) {
        let whole: Vec<String> = search(&query).hits.iter().map(|hit| hit.id.to_string()).collect();
        let mut pages = Vec::new();
        query.limit = size;
        while query.offset < whole.len() {
            pages.extend(search(&query).hits.iter().map(|hit| hit.id.to_string()));
            query.offset += size;
        }
        prop_assert_eq!(pages, whole);
    }

    #[test]
    fn any_text_at_all_has_an_answer(words in "\\PC{0,60}|[\"*()'^:%_\\-]{0,20}|(NEAR|AND|OR|NOT)[( ]{0,3}\\w{0,5}|[\\x00-\\x1f\u{200b}-\u{202e}]{0,20}") {
        let page = search(&Query { words, limit: 5, now: NOW, ..Query::default() });
        prop_assert!(page.hits.len() <= 5 && page.hits.len() <= page.total);
    }
}

#[test]
fn every_service_is_found_by_its_own_name_and_organisation() {
    for (organization, service) in &FACTS.services {
        for words in [&service.name, &organization.name] {
            let found = ids_of_words(words);
            assert!(
                found.contains(service.id.as_str()),
                "'{words}' does not find {}",
                service.id
            );
        }
    }
}

#[test]
fn every_number_finds_its_service() {
    for (_, service) in &FACTS.services {
        for phone in &service.phones {
            let digits: String = phone.number.chars().filter(char::is_ascii_digit).collect();
            // "ext. 2902" is typed by nobody.
            let as_written = if phone.number.contains(char::is_alphabetic) {
                &digits
            } else {
                &phone.number
            };
            for words in [as_written, &digits] {
                let found = ids_of_words(words);
                assert!(
                    found.contains(service.id.as_str()),
                    "'{words}' does not find {}",
                    service.id
                );
            }
        }
    }
}
