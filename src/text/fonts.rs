use std::sync::Arc;

use egui::FontFamily;
use egui::epaint::text::{FontData, FontDefinitions, FontTweak};

use super::font_files::{FACES, Face, ICON_CHARACTERS, ICONS};
use super::script;

/// The name of the bold family.
pub const BOLD_FAMILY: &str = "bold";
/// The names of the families of text that is Latin only, whose base line stands where Latin needs it.
pub(super) const LATIN_FAMILIES: [&str; 2] = ["latin", "latin bold"];
/// The name of the family of pictures.
pub const ICON_FAMILY: &str = "icons";

/// The bundled fonts for a language (BCP-47): one family per weight, the language's own script first, then Latin, then
/// every other script, then pictures.
///
/// All faces stand on one base line, which stands where the language's own script needs it: Khmer, Burmese and Nastaliq
/// hang deeper or reach higher than Latin. No system font is read: what is shown does not depend on the machine, and
/// nothing is cached on its disk.
pub fn definitions(language: &str) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let (first, reach) = script::of_language(language);
    let lower = FontTweak {
        y_offset_factor: reach.middle() - script::LATIN.middle(),
        ..FontTweak::default()
    };
    let mut faces: Vec<&Face> = FACES.iter().collect();
    // Stable: after the language's own, the order stays as it is.
    faces.sort_by_key(|(name, _, _)| *name != first);
    let (mut regular, mut bold) = (Vec::new(), Vec::new());
    let mut add = |name: String, bytes: &'static [u8], tweak: &FontTweak| {
        let data = FontData {
            tweak: tweak.clone(),
            ..FontData::from_static(bytes)
        };
        fonts.font_data.insert(name.clone(), Arc::new(data));
        name
    };
    for (name, light, heavy) in faces {
        let light = add((*name).to_owned(), light, &lower);
        let heavy = heavy.map(|heavy| add(format!("{name} bold"), heavy, &lower));
        bold.push(heavy.unwrap_or_else(|| light.clone()));
        regular.push(light);
    }
    let icons = add(
        "icons".to_owned(),
        ICONS,
        &FontTweak {
            y_offset_factor: 0.03,
            ..FontTweak::default()
        },
    );
    let last = regular.first().cloned();
    let mut families: Vec<(FontFamily, Vec<String>)> = Vec::new();
    for (family, (name, light, heavy)) in LATIN_FAMILIES.iter().zip(latin_faces()) {
        let first = add(
            format!("{family} {name}"),
            heavy.unwrap_or(light),
            &FontTweak::default(),
        );
        let rest = regular.iter().cloned();
        let faces = [first].into_iter().chain(rest).collect();
        families.push((FontFamily::Name((*family).into()), faces));
    }
    fonts.families.extend(families);
    for family in [&mut regular, &mut bold] {
        family.push(icons.clone());
    }
    fonts.families.insert(FontFamily::Proportional, regular.clone());
    fonts.families.insert(FontFamily::Monospace, regular);
    fonts.families.insert(FontFamily::Name(BOLD_FAMILY.into()), bold);
    fonts.families.insert(
        FontFamily::Name(ICON_FAMILY.into()),
        [icons].into_iter().chain(last).collect(),
    );
    fonts
}

/// The Latin face, once in regular weight only, once with the bold one.
fn latin_faces() -> impl Iterator<Item = Face> {
    let latin = FACES.first().copied().into_iter();
    latin.flat_map(|(name, light, heavy)| [(name, light, None), (name, light, heavy)])
}

/// The character of a picture by its name; none where the icon font has no such picture.
pub fn icon(name: &str) -> Option<char> {
    let at = ICON_CHARACTERS
        .binary_search_by(|(known, _)| known.cmp(&name))
        .ok()?;
    ICON_CHARACTERS.get(at).map(|(_, character)| *character)
}
