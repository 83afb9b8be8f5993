use std::sync::Arc;

use egui::epaint::text::{FontData, FontDefinitions, FontTweak};
use egui::{FontFamily, epaint};

use super::font_files::{BOLD, FALLBACK, File, ICON_CHARACTERS, ICONS, REGULAR};

/// The name of the bold family.
pub const BOLD_FAMILY: &str = "bold";
/// The name of the family of pictures.
pub const ICON_FAMILY: &str = "icons";

/// The bundled fonts: one family per weight, Latin first, then every other script, then pictures.
///
/// No system font is read: what is shown does not depend on the machine, and nothing is cached on its disk.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |file: &File, tweak: FontTweak| {
        let data = FontData {
            tweak,
            ..FontData::from_static(file.1)
        };
        fonts.font_data.insert(file.0.to_owned(), Arc::new(data));
        file.0.to_owned()
    };
    let regular = add(&REGULAR, FontTweak::default());
    let bold = add(&BOLD, FontTweak::default());
    let icons = add(
        &ICONS,
        FontTweak {
            y_offset_factor: 0.03,
            ..FontTweak::default()
        },
    );
    let fallback: Vec<String> = FALLBACK
        .iter()
        .map(|file| add(file, FontTweak::default()))
        .collect();

    let with = |first: &[&String]| -> Vec<String> {
        first
            .iter()
            .map(|name| (*name).clone())
            .chain(fallback.iter().cloned())
            .chain([icons.clone()])
            .collect()
    };
    fonts.families.insert(FontFamily::Proportional, with(&[&regular]));
    fonts.families.insert(FontFamily::Monospace, with(&[&regular]));
    fonts.families.insert(
        epaint::FontFamily::Name(BOLD_FAMILY.into()),
        with(&[&bold, &regular]),
    );
    fonts.families.insert(
        epaint::FontFamily::Name(ICON_FAMILY.into()),
        vec![icons.clone(), regular],
    );
    fonts
}

/// The character of a picture by its name; none where the icon font has no such picture.
pub fn icon(name: &str) -> Option<char> {
    let at = ICON_CHARACTERS
        .binary_search_by(|(known, _)| known.cmp(&name))
        .ok()?;
    ICON_CHARACTERS.get(at).map(|(_, character)| *character)
}
