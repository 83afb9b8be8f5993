//! No letter that the facts or the words of the program use is shown as an empty box.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use egui::{Context, FontFamily, FontId, RawInput};
use lodestar::catalog;
use lodestar::gazetteer;
use lodestar::gazetteer::LANGUAGES;
use lodestar::text;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Marks that steer the writing and are never drawn.
fn is_drawn(letter: char) -> bool {
    !letter.is_control()
        && !letter.is_whitespace()
        && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn letters_of_the_facts() -> BTreeSet<char> {
    let (facts, _) = catalog::load(&root().join("data"));
    let organizations = serde_json::to_string(&facts.organizations()).expect("JSON");
    organizations.chars().filter(|letter| is_drawn(*letter)).collect()
}

fn letters_of_the_words() -> BTreeSet<char> {
    let mut letters = BTreeSet::new();
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let own_name = gazetteer::language_name(&language.parse().expect("a tag"), language);
        letters.extend(own_name.chars().filter(|letter| is_drawn(*letter)));
        for entry in fs::read_dir(root().join("assets/i18n").join(language)).expect("a folder") {
            let text = fs::read_to_string(entry.expect("an entry").path()).expect("UTF-8");
            letters.extend(text.chars().filter(|letter| is_drawn(*letter)));
        }
        for country in gazetteer::countries() {
            letters.extend(
                gazetteer::country_name(country, language)
                    .chars()
                    .filter(|letter| is_drawn(*letter)),
            );
        }
    }
    letters
}

#[test]
fn every_letter_has_a_shape_in_every_family() {
    let letters: BTreeSet<char> = letters_of_the_facts()
        .union(&letters_of_the_words())
        .copied()
        .collect();
    assert!(letters.len() > 500, "the facts are in many scripts");
    // The three orders of the faces: Latin first, another script first, the other Chinese first.
    for language in ["en", "km", "zh-Hant"] {
        let ctx = Context::default();
        text::install(&ctx, language);
        ctx.run_ui(RawInput::default(), |_| {}).textures_delta.clear();
        for family in [
            FontFamily::Proportional,
            FontFamily::Name(text::BOLD_FAMILY.into()),
        ] {
            let font = FontId::new(14.0, family.clone());
            // A face is read with the first letter of its script; a mark alone does not ask for one.
            let one_of_each: String = letters.iter().filter(|letter| letter.is_alphabetic()).collect();
            ctx.fonts_mut(|fonts| fonts.layout_no_wrap(one_of_each, font.clone(), egui::Color32::BLACK));
            let missing: String = ctx.fonts_mut(|fonts| {
                letters
                    .iter()
                    .filter(|letter| !fonts.has_glyph(&font, **letter))
                    .collect()
            });
            assert!(
                missing.is_empty(),
                "{family:?} has no shape for: {missing}; run scripts/subset-fonts"
            );
        }
    }
}
