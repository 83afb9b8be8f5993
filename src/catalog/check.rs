use super::diagnostic::{Diagnostic, Severity};
use super::load::{Catalog, Entry, WordingFile};
use super::rules::{
    codes, contact, dates, hours, ids, needs, phones, rights, sources, taxonomy, text, wording,
};
use crate::model::{PartialDate, Service};

/// One rule of the editors.
pub struct Rule {
    /// Its name, for tests and for talking about it.
    pub name: &'static str,
    /// How bad a breach is.
    pub severity: Severity,
    /// Finds every breach.
    pub ensure: fn(&Report<'_>) -> Vec<Found>,
}

/// A breach: in which file, at which key, and what to do.
pub struct Found {
    path: String,
    line: usize,
    message: String,
}

impl Found {
    /// A breach at a key of an organisation's file.
    pub fn at(entry: &Entry, key: &str, message: impl Into<String>) -> Self {
        Self {
            path: entry.path.clone(),
            line: entry.lines.line(key),
            message: message.into(),
        }
    }
}

impl Found {
    /// A breach at a key of a language's file of words.
    pub fn in_wording(file: &WordingFile, key: &str, message: impl Into<String>) -> Self {
        Self {
            path: file.path.clone(),
            line: file.lines.line(key),
            message: message.into(),
        }
    }
}

/// What a rule may look at.
pub struct Report<'a> {
    /// All facts.
    pub catalog: &'a Catalog,
    /// The day of the check.
    pub today: PartialDate,
}

impl Report<'_> {
    /// Every service with its file and the path of its keys, `service.2`.
    pub fn services(&self) -> impl Iterator<Item = (&Entry, String, &Service)> {
        self.catalog.entries.iter().flat_map(|entry| {
            let services = entry.organization.services.iter().enumerate();
            services.map(move |(number, service)| (entry, format!("service.{number}"), service))
        })
    }

    /// A breach at a line of a text file that lies beside the needs' file.
    pub fn found_beside(&self, name: &str, line: usize, message: impl Into<String>) -> Found {
        let folder = self.catalog.taxonomy_path.trim_end_matches("taxonomy.toml");
        Found {
            path: format!("{folder}{name}"),
            line,
            message: message.into(),
        }
    }

    /// A breach at a key of the rights' file.
    pub fn found_in_rights(&self, key: &str, message: impl Into<String>) -> Found {
        self.found_beside("rights.toml", self.catalog.rights_lines.line(key), message)
    }

    /// A breach at a key of the needs' file.
    pub fn found_in_taxonomy(&self, key: &str, message: impl Into<String>) -> Found {
        let line = self.catalog.taxonomy_lines.line(key);
        Found {
            path: self.catalog.taxonomy_path.clone(),
            line,
            message: message.into(),
        }
    }
}

const fn fault(name: &'static str, ensure: fn(&Report<'_>) -> Vec<Found>) -> Rule {
    Rule {
        name,
        severity: Severity::Fault,
        ensure,
    }
}

const fn warning(name: &'static str, ensure: fn(&Report<'_>) -> Vec<Found>) -> Rule {
    Rule {
        name,
        severity: Severity::Warning,
        ensure,
    }
}

/// Every rule.
pub static RULES: &[Rule] = &[
    fault("country-assigned", codes::ensure_countries_are_assigned),
    fault("country-folder", codes::ensure_the_folder_is_one_of_the_countries),
    fault("language-known", codes::ensure_languages_are_known),
    fault("need-known", needs::ensure_needs_are_in_the_taxonomy),
    warning("need-supported", needs::ensure_needs_are_supported_by_a_word),
    fault("hotline-voice", needs::ensure_a_hotline_has_a_voice_number),
    fault("list-twice", codes::ensure_no_value_stands_twice_in_a_list),
    fault("id-unique", ids::ensure_ids_are_unique),
    fault("id-stable", ids::ensure_ids_are_stable),
    fault("reachable", contact::ensure_every_service_can_be_reached),
    fault("email", contact::ensure_emails_are_well_formed),
    fault("email-person", contact::ensure_no_email_is_a_persons),
    warning("email-allowed", contact::ensure_allowed_emails_are_needed),
    fault("url", contact::ensure_urls_are_well_formed),
    warning("https", contact::ensure_https_is_preferred),
    fault("phone-possible", phones::ensure_numbers_are_possible),
    fault("short-code", phones::ensure_short_codes_are_short),
    fault("e164", phones::ensure_e164_agrees_with_the_number),
    fault("phone-twice", phones::ensure_no_number_stands_twice_in_a_service),
    fault("phone-shared", phones::ensure_shared_numbers_have_a_reason),
    warning("shared-needed", phones::ensure_reasons_are_needed),
    warning("phone-country", phones::ensure_numbers_are_of_a_country_named),
    warning("phone-abroad", phones::ensure_far_callers_have_a_way),
    fault("hours", hours::ensure_hours_can_be_read),
    fault("time-zone", hours::ensure_hours_have_a_time_zone),
    fault("source", sources::ensure_every_service_has_a_source),
    fault("source-twice", sources::ensure_no_source_stands_twice),
    fault("date-future", dates::ensure_no_date_lies_in_the_future),
    fault("date-assured", dates::ensure_the_assured_date_has_a_source),
    fault("text-length", text::ensure_texts_have_a_sane_length),
    fault("text-clean", text::ensure_texts_are_clean),
    fault("text-promise", text::ensure_no_alert_promises_safety),
    fault("closed-alert", text::ensure_a_closed_service_says_so),
    fault("taxonomy-shape", taxonomy::ensure_the_tree_is_sound),
    fault("taxonomy-words", taxonomy::ensure_synonyms_are_sound),
    fault("right-twice", rights::ensure_no_right_stands_twice),
    fault("right-step", rights::ensure_every_right_has_a_step),
    fault(
        "right-instrument",
        rights::ensure_every_right_is_written_somewhere,
    ),
    fault("right-year", rights::ensure_years_are_possible),
    fault("right-url", rights::ensure_official_texts_can_be_opened),
    fault("right-country", rights::ensure_countries_are_assigned),
    fault("wording-language", wording::ensure_languages_are_known),
    fault("wording-words", wording::ensure_words_are_words),
    fault("wording-place", wording::ensure_a_name_means_one_country),
    fault("wording-stop", wording::ensure_stop_words_mean_nothing),
];

/// Asks every rule; everything found, sorted by file, line and message.
pub fn check(catalog: &Catalog, today: PartialDate) -> Vec<Diagnostic> {
    let report = Report { catalog, today };
    let mut all: Vec<Diagnostic> = RULES
        .iter()
        .flat_map(|rule| (rule.ensure)(&report).into_iter().map(move |found| (rule, found)))
        .map(|(rule, found)| Diagnostic {
            path: found.path,
            line: found.line,
            message: found.message,
            severity: rule.severity,
            rule: rule.name,
        })
        .collect();
    all.sort();
    all
}
