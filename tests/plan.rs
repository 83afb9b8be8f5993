//! Plans: their shape, and what holds for every country and every nationality.

#[path = "support/referral.rs"]
mod support;

use std::collections::BTreeSet;

use lodestar::hours::Hours;
use lodestar::model::{
    CountryCode, Fact, Openness, Organization, OrganizationKind, PlanStep, Service, ServiceArea, Status,
};
use lodestar::referral::{
    Charge, Criterion, Dialling, Fit, Inquirer, Lack, MOST_REFERRALS, Means, Nationality, Note, Plan, Reason,
    Referral, Resources, Trait, Verdict, WhoWillKnow, can_be_reached, fit, serves,
};
use support::{NOW, RESOURCES, country, first, inquirer};

/// Facts from a text in the form of an organisation's file.
fn facts(organizations: &[&str]) -> Resources {
    let named: Vec<_> = organizations
        .iter()
        .enumerate()
        .map(|(number, text)| {
            let organization: Organization = toml::from_str(text).expect("an organisation");
            (format!("xx/{number}").parse().expect("an id"), organization)
        })
        .collect();
    let (catalog, _) =
        lodestar::catalog::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    Resources::new(&catalog.taxonomy, catalog.rights.rights.clone(), Fact::of(&named))
}

fn service(more: &str) -> Service {
    let text = format!(
        "id = \"kh-a\"\nname = \"A\"\nsummary = \"B\"\ncountry = \"KH\"\ncovers = [\"KH\"]\nneeds = [\"shelter\"]\ngrade = \"B\"\n{more}"
    );
    toml::from_str(&text).expect("a service")
}

fn ids<'a>(referrals: impl IntoIterator<Item = &'a Referral>) -> Vec<&'a str> {
    referrals.into_iter().map(|it| it.service.as_str()).collect()
}

/// Everything that holds for every plan.
fn is_sound(plan: &Plan, asked: &Inquirer) {
    let here = asked.country;
    let what = format!("{asked:?}");
    assert_eq!(
        plan.steps.iter().map(|step| step.step).collect::<Vec<_>>(),
        PlanStep::ALL,
        "{what}"
    );
    for step in &plan.steps {
        let empty = step.referrals.is_empty();
        assert!(
            !empty || step.gap.is_some() || !step.notes.is_empty(),
            "{what}: {:?} is empty and does not say why",
            step.step
        );
        let most = if step.asked { MOST_REFERRALS } else { 1 };
        assert!(step.referrals.len() <= most, "{what}");
        let unique: BTreeSet<&str> = ids(&step.referrals).into_iter().collect();
        assert_eq!(unique.len(), step.referrals.len(), "{what}");
        if let Some(gap) = &step.gap {
            assert!(gap.nearest.len() <= MOST_REFERRALS, "{what}");
        }
        for referral in &step.referrals {
            can_be_used(referral, here, &what);
            let service = &RESOURCES.fact(&referral.service).expect("a fact").service;
            let from_home =
                step.step == PlanStep::HelpAtHome && Nationality::Of(service.country) == asked.nationality;
            assert!(serves(service, here) || from_home, "{what}: {}", service.id);
        }
        for referral in step.gap.iter().flat_map(|gap| &gap.nearest) {
            can_be_used(referral, here, &what);
        }
        for rung in &step.ladder.rungs {
            assert!(rung.way.dialling.works_here(), "{what}: {}", rung.service);
            assert_ne!(rung.status, Status::Closed);
        }
        let doubtful = step.referrals.iter().map(|referral| referral.status);
        let refuses = |it: &Referral| it.fits.iter().any(|fit| fit.verdict == Verdict::DoesNotFit);
        if !step.referrals.iter().any(refuses) {
            assert!(doubtful.is_sorted(), "{what}: {:?} is not in order", step.step);
        }
    }
}

fn can_be_used(referral: &Referral, here: CountryCode, what: &str) {
    let service = &RESOURCES.fact(&referral.service).expect("a fact").service;
    assert!(can_be_reached(service, here), "{what}: {}", referral.service);
    assert!(!referral.ways.is_empty(), "{what}: {}", referral.service);
    assert!(
        referral.ways.iter().all(|way| way.dialling.works_here()),
        "{what}"
    );
    assert!(
        referral.elsewhere.iter().all(|way| !way.dialling.works_here()),
        "{what}"
    );
    assert_ne!(referral.status, Status::Closed, "{what}");
    assert!(!referral.who_will_know.is_empty(), "{what}");
}

#[test]
fn every_pair_of_countries_has_a_sound_plan() {
    let countries: BTreeSet<CountryCode> = RESOURCES.facts().map(|fact| fact.service.country).collect();
    assert_eq!(countries.len(), 199);
    for here in &countries {
        for home in &countries {
            let asked = Inquirer {
                nationality: Nationality::Of(*home),
                ..Inquirer::somebody_in(*here)
            };
            is_sound(&RESOURCES.plan(&asked, NOW), &asked);
        }
    }
}

#[test]
fn every_country_has_a_sound_plan_for_those_without_a_country_and_for_every_need() {
    let (catalog, _) =
        lodestar::catalog::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    let mut random = fastrand::Rng::with_seed(7);
    for here in lodestar::gazetteer::countries() {
        for nationality in [Nationality::Stateless, Nationality::NotSaid] {
            let asked = Inquirer {
                nationality,
                ..Inquirer::somebody_in(here)
            };
            let plan = RESOURCES.plan(&asked, NOW);
            is_sound(&plan, &asked);
            let own = plan.step(PlanStep::OwnCountry).expect("a step");
            assert!(own.referrals.is_empty() && own.gap.is_none());
        }
        for _ in 0..4 {
            let terms = &catalog.taxonomy.terms;
            let needs = terms
                .iter()
                .filter(|_| random.u8(..) < 30)
                .map(|term| term.id.clone());
            let asked = Inquirer {
                needs: needs.collect(),
                traits: Trait::ALL.into_iter().filter(|_| random.bool()).collect(),
                nationality: random
                    .choice(lodestar::gazetteer::countries().collect::<Vec<_>>())
                    .map_or(Nationality::NotSaid, Nationality::Of),
                ..Inquirer::somebody_in(here)
            };
            let plan = RESOURCES.plan(&asked, NOW);
            is_sound(&plan, &asked);
            every_need_has_three_ways_or_says_how_many(&plan);
        }
    }
}

fn every_need_has_three_ways_or_says_how_many(plan: &Plan) {
    assert_eq!(plan.needs.len(), plan.inquirer.needs.len());
    for answer in &plan.needs {
        assert_eq!(
            answer.services.len(),
            answer.known.min(MOST_REFERRALS),
            "{answer:?}"
        );
        let step = plan.step(answer.step).expect("a step");
        assert!(step.asked);
        for id in &answer.services {
            let offered = step.referrals.iter().any(|it| it.service == *id);
            let next = step.ladder.rungs.iter().any(|it| it.service == *id);
            assert!(offered || next, "{id} is neither offered nor next: {answer:?}");
        }
        if answer.known == 0 {
            let gap = step.gap.as_ref().expect("a need without an answer is a gap");
            assert!(gap.needs.contains(&answer.need));
        }
    }
}

#[test]
fn somebody_home_needs_no_embassy() {
    let plan = RESOURCES.plan(&inquirer("BD", "BD", &[], &[]), NOW);
    assert!(plan.is_home);
    let own = plan.step(PlanStep::OwnCountry).expect("a step");
    assert!(own.referrals.is_empty() && own.gap.is_none());
    assert_eq!(own.notes, [Note::AtHome]);
    let home = plan.step(PlanStep::HelpAtHome).expect("a step");
    assert!(home.asked && home.referrals.len() == MOST_REFERRALS);
}

#[test]
fn those_without_a_country_are_told_so() {
    for (home, note) in [("0", Note::Stateless), ("-", Note::NationalityNotSaid)] {
        let plan = RESOURCES.plan(&inquirer("TH", home, &[], &[]), NOW);
        for step in [PlanStep::OwnCountry, PlanStep::HelpAtHome] {
            assert_eq!(plan.step(step).expect("a step").notes, [note]);
        }
    }
}

#[test]
fn steps_that_are_not_asked_for_are_short_and_not_absent() {
    let plan = RESOURCES.plan(&inquirer("KH", "VN", &["shelter"], &[]), NOW);
    let asked: Vec<PlanStep> = plan
        .steps
        .iter()
        .filter(|it| it.asked)
        .map(|it| it.step)
        .collect();
    assert_eq!(
        asked,
        [
            PlanStep::DangerNow,
            PlanStep::OwnCountry,
            PlanStep::OnYourSide,
            PlanStep::SafePlace
        ]
    );
    let lawyer = plan.step(PlanStep::Lawyer).expect("a step");
    assert_eq!((lawyer.referrals.len(), lawyer.ladder.rungs.len()), (1, 0));
    assert!(lawyer.known > 1);
    assert!(
        plan.steps
            .iter()
            .all(|step| step.asked != step.ladder.rungs.is_empty())
    );
}

#[test]
fn emergency_numbers_come_with_labels_and_warnings() {
    let plan = RESOURCES.plan(&inquirer("KH", "VN", &[], &[]), NOW);
    let danger = plan.step(PlanStep::DangerNow).expect("a step");
    let numbers: Vec<(&str, &str)> = danger
        .numbers
        .iter()
        .filter_map(|it| Some((it.phone.number.as_str(), it.phone.label.as_deref()?)))
        .collect();
    assert_eq!(numbers.first(), Some(&("117", "Police")));
    assert!(numbers.contains(&("119", "Ambulance")) && numbers.contains(&("118", "Fire")));
    let unique: BTreeSet<&str> = numbers.iter().map(|(number, _)| *number).collect();
    assert_eq!(unique.len(), numbers.len());
    let warned = |words: &str| danger.warnings.iter().any(|it| it.alert.contains(words));
    assert!(
        warned("local police near compounds had leaked"),
        "{:?}",
        danger.warnings
    );
    assert!(warned("may not be answered"));
}

#[test]
fn somebody_who_does_not_say_where_they_are_gets_what_works_everywhere() {
    for home in ["-", "0", "KE", "IN", "KH"] {
        let asked = inquirer("ZZ", home, &[], &[]);
        let plan = RESOURCES.plan(&asked, NOW);
        is_sound(&plan, &asked);
        let danger = plan.step(PlanStep::DangerNow).expect("a step");
        assert_eq!(danger.notes, [Note::CountryNotSaid]);
        assert!(danger.numbers.is_empty() && danger.gap.is_none());
        let side = plan.step(PlanStep::OnYourSide).expect("a step");
        assert_eq!(
            side.referrals.first().map(|it| it.reason),
            Some(Reason::Worldwide),
            "{home}"
        );
        for step in &plan.steps {
            let lack = step.gap.as_ref().map(|gap| gap.lack);
            assert_ne!(lack, Some(Lack::NothingHere), "{home}: there is no here");
        }
    }
}

#[test]
fn rights_are_said_where_they_matter_and_where_they_are_open() {
    let at = |here: &str, step: PlanStep| {
        let plan = RESOURCES.plan(&inquirer(here, "VN", &[], &[]), NOW);
        plan.step(step).expect("a step").rights.clone()
    };
    let names = |here: &str, step: PlanStep| -> Vec<String> {
        at(here, step).iter().map(|right| right.id.to_string()).collect()
    };
    assert_eq!(names("KH", PlanStep::OwnCountry), ["consular_contact"]);
    assert_eq!(
        names("KH", PlanStep::WayHome),
        ["voluntary_return", "non_refoulement"]
    );
    // A treaty of one region is said there only.
    let (catalog, _) =
        lodestar::catalog::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    let mut rights = catalog.rights.rights.clone();
    for text in rights.iter_mut().flat_map(|right| &mut right.instruments) {
        text.countries.push(country("KH"));
    }
    let resources = Resources::new(&catalog.taxonomy, rights, Vec::new());
    let said = |here: &str| {
        let plan = resources.plan(&inquirer(here, "VN", &[], &[]), NOW);
        plan.step(PlanStep::Lawyer).expect("a step").rights.len()
    };
    assert!(said("KH") > 0);
    assert_eq!(said("GB"), 0);
}

#[test]
fn unknown_is_a_question_and_never_a_no() {
    let mut asked = inquirer("KH", "VN", &[], &[Trait::Man, Trait::NoPassport]);
    let unknown = service("");
    let verdict = |fits: &[Fit], criterion: Criterion| {
        let found = fits.iter().find(|fit| fit.criterion == criterion);
        found.map(|fit| fit.verdict)
    };
    for (more, criterion, expected) in [
        ("", Criterion::Man, Some(Verdict::Ask)),
        (
            "[eligibility]\ngenders = [\"male\"]",
            Criterion::Man,
            Some(Verdict::Fits),
        ),
        (
            "[eligibility]\ngenders = [\"female\"]",
            Criterion::Man,
            Some(Verdict::DoesNotFit),
        ),
        ("", Criterion::Papers, Some(Verdict::Ask)),
        (
            "[eligibility]\npapers_needed = false",
            Criterion::Papers,
            Some(Verdict::Fits),
        ),
        (
            "[eligibility]\npapers_needed = true",
            Criterion::Papers,
            Some(Verdict::DoesNotFit),
        ),
        (
            "[eligibility]\nreferral_needed = true",
            Criterion::Referral,
            Some(Verdict::Ask),
        ),
        (
            "[eligibility]\nreferral_needed = false",
            Criterion::Referral,
            Some(Verdict::Fits),
        ),
        ("", Criterion::Under18, None),
        ("", Criterion::Language, None),
    ] {
        assert_eq!(
            verdict(&fit(&service(more), &asked), criterion),
            expected,
            "{more}"
        );
    }
    asked
        .traits
        .extend([Trait::Under18, Trait::WithChildren, Trait::Hurt]);
    asked.language = Some("vi".parse().expect("a tag"));
    for criterion in [
        Criterion::Under18,
        Criterion::WithChildren,
        Criterion::Hurt,
        Criterion::Language,
    ] {
        assert_eq!(verdict(&fit(&unknown, &asked), criterion), Some(Verdict::Ask));
    }
    let knows = service("languages = [\"vi\"]\n[eligibility]\nchildren = true");
    assert_eq!(
        verdict(&fit(&knows, &asked), Criterion::Language),
        Some(Verdict::Fits)
    );
    assert_eq!(
        verdict(&fit(&knows, &asked), Criterion::Under18),
        Some(Verdict::Fits)
    );
    let nothing_said = inquirer("KH", "VN", &[], &[]);
    assert!(
        fit(&unknown, &nothing_said)
            .iter()
            .all(|fit| fit.verdict != Verdict::DoesNotFit)
    );
}

#[test]
fn a_shelter_that_takes_only_women_is_not_what_a_man_is_offered_first() {
    let plan = RESOURCES.plan(&inquirer("MM", "ET", &["shelter"], &[Trait::Man]), NOW);
    let place = plan.step(PlanStep::SafePlace).expect("a step");
    let gap = place.gap.as_ref().expect("a gap");
    assert_eq!(gap.lack, Lack::NobodyFits);
    assert!(gap.as_of.is_some() && !gap.nearest.is_empty());
    assert!(
        !ids(&place.referrals).contains(&"mm-thandaunggyi-womens-group-safe-house-and-case-workers-kayin")
    );
    let woman = RESOURCES.plan(&inquirer("MM", "ET", &["shelter"], &[Trait::Woman]), NOW);
    assert_eq!(
        first(&woman, PlanStep::SafePlace),
        "mm-thandaunggyi-womens-group-safe-house-and-case-workers-kayin"
    );
}

const TWO_LINES: &str = r#"
name = "Example House"
kind = "ngo"

[[service]]
id = "th-line"
name = "Line for people who were trafficked"
summary = "A hotline about trafficking."
country = "TH"
covers = ["*"]
needs = ["hotline"]
grade = "A"
time_zone = "Asia/Bangkok"
schedule = "Mo-Fr 09:00-17:00"

[[service.phone]]
number = "1300"
kind = "voice"
short_code = true
toll_free = true
schedule = "24/7"

[[service.phone]]
number = "02 123 4567"
e164 = "+6621234567"
kind = "voice"
label = "From abroad"

[[service.contact]]
kind = "line"
value = "@example"
"#;

fn way_to_thailand(from: &str) -> Referral {
    let facts = facts(&[TWO_LINES]);
    let plan = facts.plan(&inquirer(from, "TH", &[], &[]), NOW);
    let side = plan.step(PlanStep::OnYourSide).expect("a step");
    side.referrals.first().expect("the line").clone()
}

#[test]
fn a_number_is_said_as_it_is_dialled_from_here() {
    let inside = way_to_thailand("TH");
    let free = inside.ways.first().expect("a way");
    assert_eq!(
        (free.shown.as_str(), free.dialling, free.charge),
        ("1300", Dialling::InsideOnly, Charge::Free)
    );
    assert_eq!(free.link.as_deref(), Some("tel:1300;phone-context=+66"));
    assert!(free.all_day && inside.open.all_day);

    let abroad = way_to_thailand("KH");
    let far = abroad.ways.first().expect("a way");
    assert_eq!(
        (far.shown.as_str(), far.dialling, far.charge),
        ("+66 2 123 4567", Dialling::FromAbroad, Charge::NotKnown)
    );
    assert_eq!(far.link.as_deref(), Some("tel:+6621234567"));
    assert!(
        abroad
            .ways
            .iter()
            .any(|way| way.link.as_deref() == Some("https://line.me/R/ti/p/%40example"))
    );
    let useless: Vec<Dialling> = abroad.elsewhere.iter().map(|way| way.dialling).collect();
    assert_eq!(useless, [Dialling::OnlyElsewhere(country("TH"))]);
    // The line that is always answered cannot be called from here, so it does not make the service open here.
    assert!(!abroad.open.all_day);
    assert_eq!(abroad.open.openness, Openness::Open);
    assert_eq!(abroad.open.closes, Some(NOW + 7 * 3_600));
    let clock = abroad.open.local_time.expect("a time");
    assert_eq!((clock.hour, clock.minute, clock.weekday), (10, 0, 2));
    assert_eq!(Means::Visit.key(), "visit");
}

#[test]
fn when_it_opens_next_is_said_for_what_is_closed() {
    let hours = Hours::new("Mo-Fr 09:00-17:00", Some("Asia/Bangkok"), country("TH")).expect("hours");
    let night = NOW + 8 * 3_600;
    assert_eq!(hours.openness(night), Openness::Closed);
    assert_eq!(hours.next_opening(night), Some(NOW + 23 * 3_600));
    assert_eq!(hours.next_closing(night), None);
    assert_eq!(hours.next_opening(NOW), None);
    let always = Hours::new("24/7", None, country("TH")).expect("hours");
    assert_eq!((always.next_closing(NOW), always.next_opening(NOW)), (None, None));
    assert_eq!(hours.next_opening(i64::MAX), None);
}

#[test]
fn closed_services_are_never_offered_and_doubtful_ones_come_after_others() {
    let closed = TWO_LINES.replace("grade = \"A\"", "grade = \"A\"\nstatus = \"closed\"");
    let plan = facts(&[&closed]).plan(&inquirer("TH", "TH", &[], &[]), NOW);
    assert_eq!(plan.referrals().count(), 0);
    let doubtful = TWO_LINES
        .replace("grade = \"A\"", "grade = \"A\"\nstatus = \"doubtful\"")
        .replace("th-line", "th-doubtful");
    let plan = facts(&[&doubtful, &TWO_LINES.replace("grade = \"A\"", "grade = \"C\"")])
        .plan(&inquirer("TH", "TH", &[], &[]), NOW);
    let side = plan.step(PlanStep::OnYourSide).expect("a step");
    assert_eq!(ids(&side.referrals), ["th-line", "th-doubtful"]);
}

#[test]
fn who_will_know_is_said_only_where_the_facts_say_it() {
    let labels = |here: &str, home: &str, id: &str| {
        let fact = RESOURCES.fact(&id.parse().expect("an id")).expect("a fact");
        lodestar::referral::who_will_know(fact, &inquirer(here, home, &[], &[]))
    };
    assert_eq!(labels("KH", "VN", "kh-emergency-numbers"), [WhoWillKnow::Police]);
    let embassy = "kh-embassy-of-viet-nam-phnom-penh-embassy-of-viet-nam-in-cambodia";
    assert_eq!(labels("KH", "VN", embassy), [WhoWillKnow::OwnGovernment]);
    assert_eq!(labels("KH", "TH", embassy), [WhoWillKnow::Embassy]);
    assert_eq!(
        labels("KH", "VN", "kh-chab-dai-coalition-chab-dai-case-support"),
        [WhoWillKnow::NotKnown]
    );
    assert_eq!(
        labels(
            "MM",
            "HK",
            "hk-immigration-department-of-hong-hotline-for-hong-kong-residents"
        ),
        [WhoWillKnow::Immigration, WhoWillKnow::OwnGovernment]
    );
    let sweden = "kp-embassy-of-sweden-pyongyang-protecting-power-for-some";
    assert_eq!(labels("KP", "AU", sweden), [WhoWillKnow::Embassy]);
}

#[test]
fn a_protecting_power_is_not_called_ones_own_embassy() {
    let plan = RESOURCES.plan(&inquirer("KP", "AU", &[], &[]), NOW);
    let own = plan.step(PlanStep::OwnCountry).expect("a step");
    assert_eq!(
        own.referrals.first().map(|it| it.reason),
        Some(Reason::ProtectingPower)
    );
}

#[test]
fn ladders_end_in_a_line_that_is_always_answered_where_one_is_known() {
    let plan = RESOURCES.plan(&inquirer("KH", "VN", &[], &[]), NOW);
    for step in &plan.steps {
        let last = step.ladder.rungs.last().expect("a rung");
        assert!(step.ladder.ends_all_day && last.all_day, "{:?}", step.step);
    }
    // Nobody from Ethiopia has one in Laos: the emergency numbers are the end, and nothing is promised.
    let plan = RESOURCES.plan(&inquirer("LA", "ET", &[], &[]), NOW);
    let side = plan.step(PlanStep::OnYourSide).expect("a step");
    assert!(!side.ladder.ends_all_day);
    assert_eq!(
        side.ladder.rungs.last().map(|it| it.service.as_str()),
        Some("la-emergency-numbers")
    );
}

#[test]
fn what_the_tests_stand_on() {
    let service = service("");
    assert!(serves(&service, country("KH")) && !serves(&service, country("TH")));
    assert_eq!(service.covers, [ServiceArea::Country(country("KH"))]);
    assert_eq!(OrganizationKind::ALL.len(), 10);
}
