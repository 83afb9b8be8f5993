//! Seeded services shaped like the real ones: skewed countries, needs, hours and scripts are drawn from the facts,
//! words from their running text (so that frequent words stay frequent), and one word in twenty is new.

use std::path::Path;

use fastrand::Rng;
use lodestar::catalog;
use lodestar::model::{Organization, OrganizationId, Phone, Service, Taxonomy};

/// The real facts, to draw from.
pub struct Real {
    pub taxonomy: Taxonomy,
    pub organizations: Vec<(OrganizationId, Organization)>,
    services: Vec<(Organization, Service)>,
    words: Vec<String>,
}

impl Real {
    pub fn read() -> Self {
        let (facts, _) = catalog::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
        let organizations = facts.organizations();
        let mut services = Vec::new();
        let mut words = Vec::new();
        for (_, organization) in &organizations {
            for service in &organization.services {
                let local = organization.local_name.as_deref().unwrap_or_default();
                for text in [organization.name.as_str(), local, &service.name, &service.summary] {
                    words.extend(text.split_whitespace().map(str::to_owned));
                }
                services.push((organization.clone(), service.clone()));
            }
        }
        Self {
            taxonomy: facts.taxonomy,
            organizations,
            services,
            words,
        }
    }

    /// That many services, one an organisation. The same seed gives the same services.
    pub fn grown_to(&self, count: usize, seed: u64) -> Vec<(OrganizationId, Organization)> {
        let mut rng = Rng::with_seed(seed);
        (0..count).map(|at| self.invented(at, &mut rng)).collect()
    }

    fn invented(&self, at: usize, rng: &mut Rng) -> (OrganizationId, Organization) {
        let (organization, service) = self.any(rng).clone();
        let (_, other) = self.any(rng);
        let mut service = Service {
            id: format!("service-{at}").parse().expect("a lawful id"),
            name: self.text(rng, 2..6),
            summary: self.text(rng, 8..40),
            languages: other.languages.clone(),
            schedule: other.schedule.clone(),
            time_zone: other.time_zone.clone(),
            ..service
        };
        for phone in &mut service.phones {
            renumber(phone, rng);
        }
        let organization = Organization {
            name: self.text(rng, 2..7),
            services: vec![service],
            ..organization
        };
        let id = format!("zz/organization-{at}").parse().expect("a lawful id");
        (id, organization)
    }

    fn any(&self, rng: &mut Rng) -> &(Organization, Service) {
        rng.choice(&self.services).expect("there are facts")
    }

    /// A word of the running text, or a new one.
    pub fn word(&self, rng: &mut Rng) -> String {
        let word = rng.choice(&self.words).expect("there are words");
        if rng.u8(..20) == 0 {
            let ending: String = std::iter::repeat_with(|| rng.lowercase()).take(3).collect();
            format!("{word}{ending}")
        } else {
            word.clone()
        }
    }

    fn text(&self, rng: &mut Rng, length: std::ops::Range<usize>) -> String {
        let words: Vec<String> = (0..rng.usize(length)).map(|_| self.word(rng)).collect();
        words.join(" ")
    }
}

/// Other digits in the same form.
fn renumber(phone: &mut Phone, rng: &mut Rng) {
    let kept = phone.number.len() / 3;
    let redrawn = phone.number.char_indices().map(|(at, letter)| {
        if at > kept && letter.is_ascii_digit() {
            rng.digit(10)
        } else {
            letter
        }
    });
    phone.number = redrawn.collect();
    phone.e164 = None;
}
