//! The rules that the messages of every language keep; compiled into the build script, where a fault fails the build.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// What is known of a message.
struct Known {
    place: String,
    file: String,
    has_comment: bool,
    placeholders: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
    /// Its letters, without what is put in.
    letters: String,
    /// All of its text.
    text: String,
}

type Messages = BTreeMap<String, Known>;

/// All faults of the messages in a folder with one folder for each of these languages, the first of which the others are
/// translated from; sorted, as `path:line: message`.
pub fn check(folder: &Path, languages: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    let all: Vec<(&str, Messages)> = languages
        .iter()
        .map(|language| (*language, load(&folder.join(language), &mut faults)))
        .collect();
    let same = same_as_english(&folder.join("same-as-english.txt"), &mut faults);
    if let Some((_, source)) = all.first() {
        every_source_message_has_a_comment(source, &mut faults);
        for (language, own) in &all {
            nothing_invisible(own, &mut faults);
            same_messages(source, own, &folder.join(language), &mut faults);
            same_placeholders(source, own, &mut faults);
            plurals_of_the_language(language, own, &mut faults);
        }
        for (language, own) in all.iter().skip(1) {
            nothing_left_in_english(language, source, own, &same, &mut faults);
        }
    }
    faults.sort();
    faults
}

/// The messages that no source of the program names. A key is named in quotes, or its family is by `code("family", …)` or `code_with`.
pub fn unused(folder: &Path, sources: &[PathBuf]) -> Vec<String> {
    let mut named: BTreeSet<String> = BTreeSet::new();
    let mut families: Vec<String> = vec!["purpose-".to_owned(), "month-".to_owned()];
    for path in sources {
        let text = fs::read_to_string(path).unwrap_or_default();
        named.extend(text.split('"').map(str::to_owned));
        let calls = text.split("code(\"").skip(1);
        let calls = calls.chain(text.split("code_with(\"").skip(1));
        families.extend(calls.filter_map(|rest| Some(format!("{}-", rest.split('"').next()?))));
    }
    let mut faults = Vec::new();
    let messages = load(folder, &mut faults);
    let is_used =
        |key: &str| named.contains(key) || families.iter().any(|family| key.starts_with(family.as_str()));
    let unused = messages.iter().filter(|(key, _)| !is_used(key));
    unused
        .map(|(key, known)| {
            format!(
                "{}: no source names '{key}': take it out of every language",
                known.place
            )
        })
        .collect()
}

fn load(folder: &Path, faults: &mut Vec<String>) -> Messages {
    let mut found = Messages::new();
    let mut paths: Vec<PathBuf> = match fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
        Err(error) => {
            faults.push(format!("{}: {error}", folder.display()));
            return found;
        }
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    for path in paths {
        match fs::read_to_string(&path) {
            Ok(text) => read(&path, &text, &mut found, faults),
            Err(error) => faults.push(format!("{}: {error}", path.display())),
        }
    }
    found
}

fn read(path: &Path, text: &str, found: &mut Messages, faults: &mut Vec<String>) {
    let resource = match parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text
                    .get(..error.pos.start)
                    .unwrap_or_default()
                    .lines()
                    .count()
                    .max(1);
                faults.push(format!("{}:{line}: broken: {error}", path.display()));
            }
            resource
        }
    };
    let file = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.to_owned();
        let line = text
            .lines()
            .position(|line| line.split([' ', '=']).next() == Some(&key));
        let place = format!("{}:{}", path.display(), line.map_or(1, |at| at + 1));
        let known = known(&message, place.clone(), file.clone());
        if known.text.trim().is_empty() && known.placeholders.is_empty() {
            faults.push(format!("{place}: '{key}' says nothing"));
        }
        if let Some(before) = found.insert(key.clone(), known) {
            faults.push(format!("{place}: '{key}' stands already at {}", before.place));
        }
    }
}

fn known(message: &Message<&str>, place: String, file: String) -> Known {
    let mut known = Known {
        place,
        file,
        has_comment: message.comment.is_some(),
        placeholders: BTreeSet::new(),
        plurals: Vec::new(),
        letters: String::new(),
        text: String::new(),
    };
    if let Some(pattern) = &message.value {
        walk(pattern, &mut known);
    }
    known.letters = known
        .text
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    known
}

fn walk(pattern: &Pattern<&str>, known: &mut Known) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => known.text.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, known),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, known: &mut Known) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, known),
        Expression::Select { selector, variants } => {
            walk_inline(selector, known);
            let names = variants.iter().filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name.to_owned()),
                VariantKey::NumberLiteral { .. } => None,
            });
            known.plurals.push(names.collect());
            for variant in variants {
                walk(&variant.value, known);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, known: &mut Known) {
    match inline {
        InlineExpression::VariableReference { id } => {
            known.placeholders.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => known.text.push_str(value),
        InlineExpression::Placeable { expression } => walk_expression(expression, known),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. },
            ..
        } => positional.iter().for_each(|inner| walk_inline(inner, known)),
        InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// Ensure that whoever translates a message learns where it stands.
fn every_source_message_has_a_comment(source: &Messages, faults: &mut Vec<String>) {
    for (key, known) in source.iter().filter(|(_, known)| !known.has_comment) {
        faults.push(format!("{}: '{key}' has no comment for translators", known.place));
    }
}

/// Ensure that a language says all that English says, in the same files, and nothing else.
fn same_messages(source: &Messages, own: &Messages, folder: &Path, faults: &mut Vec<String>) {
    for (key, known) in source {
        match own.get(key) {
            None => faults.push(format!(
                "{}:1: '{key}' is missing",
                folder.join(&known.file).display()
            )),
            Some(translated) if translated.file != known.file => faults.push(format!(
                "{}: '{key}' belongs into {}",
                translated.place, known.file
            )),
            Some(_) => {}
        }
    }
    for (key, known) in own.iter().filter(|(key, _)| !source.contains_key(*key)) {
        faults.push(format!("{}: English has no '{key}'", known.place));
    }
}

/// Ensure that no value is lost on the way, and none is asked for that nobody gives.
fn same_placeholders(source: &Messages, own: &Messages, faults: &mut Vec<String>) {
    for (key, known) in own {
        let wanted = source
            .get(key)
            .map_or(&known.placeholders, |source| &source.placeholders);
        if known.placeholders != *wanted {
            faults.push(format!(
                "{}: '{key}' has the placeholders {:?}, English has {wanted:?}",
                known.place, known.placeholders
            ));
        }
    }
}

/// Ensure that a choice by number has a case for each way of counting of the language (CLDR), or only one for all.
fn plurals_of_the_language(language: &str, own: &Messages, faults: &mut Vec<String>) {
    let ways = ways_of_counting(language);
    let only_one: BTreeSet<String> = ["other".to_owned()].into();
    for (key, known) in own {
        for plural in known
            .plurals
            .iter()
            .filter(|plural| **plural != ways && **plural != only_one)
        {
            faults.push(format!(
                "{}: '{key}' counts by {plural:?}, {language} by {ways:?}",
                known.place
            ));
        }
    }
}

fn ways_of_counting(language: &str) -> BTreeSet<String> {
    let base: Option<LanguageIdentifier> = language.split('-').next().and_then(|base| base.parse().ok());
    let rules = base.and_then(|base| PluralRules::create(base, PluralRuleType::CARDINAL).ok());
    let name = |category: PluralCategory| {
        match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        }
        .to_owned()
    };
    let ways = (0_usize..=1_000).filter_map(|count| rules.as_ref()?.select(count).ok());
    ways.map(name).chain(["other".to_owned()]).collect()
}

/// Ensure that no English is left in a language, but for what is the same in both.
fn nothing_left_in_english(
    language: &str,
    source: &Messages,
    own: &Messages,
    same: &BTreeSet<(String, Option<String>)>,
    faults: &mut Vec<String>,
) {
    for (key, known) in own {
        let is_copy = source
            .get(key)
            .is_some_and(|english| english.letters == known.letters && !known.letters.is_empty());
        let is_allowed =
            same.contains(&(key.clone(), None)) || same.contains(&(key.clone(), Some(language.to_owned())));
        if is_copy && !is_allowed {
            faults.push(format!(
                "{}: '{key}' is still in English; if that is right, add it to same-as-english.txt",
                known.place
            ));
        }
    }
}

/// Keys of messages that are the same in every language, or with a language behind them in that one.
fn same_as_english(path: &Path, faults: &mut Vec<String>) -> BTreeSet<(String, Option<String>)> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| {
        faults.push(format!("{}: {error}", path.display()));
        String::new()
    });
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut words = line.split_whitespace().map(str::to_owned);
            Some((words.next()?, words.next()))
        })
        .collect()
}

/// Ensure that nothing stands in a message that its reader cannot see: marks that steer the order of letters are put in by
/// the program, and lines end where it finds an end.
fn nothing_invisible(own: &Messages, faults: &mut Vec<String>) {
    let is_invisible = |letter: char| {
        matches!(letter, '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
            || (letter.is_control() && letter != '\n')
    };
    let normal = icu_normalizer::ComposingNormalizer::new_nfc();
    for (key, known) in own {
        if let Some(letter) = known.text.chars().find(|letter| is_invisible(*letter)) {
            faults.push(format!(
                "{}: '{key}' holds U+{:04X}, which nobody sees",
                known.place, letter as u32
            ));
        }
        if !normal.is_normalized(&known.text) {
            faults.push(format!(
                "{}: '{key}' is not in Unicode's composed form (NFC)",
                known.place
            ));
        }
    }
}
