use std::sync::Arc;

use egui::epaint::text::{
    FallbackRequest, FontData, FontDefinitions, FontInsert, FontPriority, FontProvider, FontTweak,
    InsertFontFamily,
};
use egui::{Context, FontFamily};

use super::font_files::{FACES, Face, ICON_CHARACTERS, ICONS};
use super::script;

/// The name of the bold family.
pub const BOLD_FAMILY: &str = "bold";
/// The names of the families of text that is Latin only, whose base line stands where Latin needs it.
pub(super) const LATIN_FAMILIES: [&str; 2] = ["latin", "latin bold"];
/// The name of the family of pictures.
pub const ICON_FAMILY: &str = "icons";
/// The face that is fitted to the rows of pixels. For the others that costs a third of a language's first frame.
const FITTED: &str = "NotoSans";

/// Gives a window the bundled fonts for a language (BCP-47).
///
/// One family per weight: the language's own script first, then Latin, then pictures; every other script's face is read
/// when a letter of it is first shown.
///
/// All faces stand on one base line, which stands where the language's own script needs it: Khmer, Burmese and Nastaliq
/// hang deeper or reach higher than Latin. No system font is read: what is shown does not depend on the machine, and
/// nothing is cached on its disk.
pub fn install(ctx: &Context, language: &str) {
    let (first, reach) = script::of_language(language);
    let lowered = FontTweak {
        y_offset_factor: reach.middle() - script::LATIN.middle(),
        ..FontTweak::default()
    };
    ctx.set_fonts(definitions(first, &lowered));
    ctx.set_font_providers(vec![Arc::new(Others { lowered })]);
}

fn definitions(first: &str, lowered: &FontTweak) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |(name, data): (String, FontData)| {
        fonts.font_data.insert(name.clone(), Arc::new(data));
        name
    };
    let icons = FontTweak {
        y_offset_factor: 0.03,
        ..FontTweak::default()
    };
    let icons = add(("icons".to_owned(), data(ICONS, &icons)));
    let own = || FACES.iter().filter(|face| face.name == first);
    let latin = || FACES.iter().take(1);
    let mut families = Vec::new();
    for is_bold in [false, true] {
        let faces = own().chain(latin().filter(|latin| latin.name != first));
        let mut names: Vec<String> = faces.map(|face| add(weight(face, is_bold, lowered))).collect();
        names.push(icons.clone());
        families.push((family(is_bold), names));
        let plain = latin()
            .map(|face| add(weight(face, is_bold, &FontTweak::default())))
            .collect();
        families.push((latin_family(is_bold), plain));
    }
    let regular = families
        .first()
        .map(|(_, names)| names.clone())
        .unwrap_or_default();
    families.push((FontFamily::Monospace, regular.clone()));
    let pictures = [icons].into_iter().chain(regular.into_iter().take(1)).collect();
    families.push((FontFamily::Name(ICON_FAMILY.into()), pictures));
    fonts.families.extend(families);
    fonts
}

fn family(is_bold: bool) -> FontFamily {
    if is_bold {
        FontFamily::Name(BOLD_FAMILY.into())
    } else {
        FontFamily::Proportional
    }
}

fn latin_family(is_bold: bool) -> FontFamily {
    let [regular, bold] = LATIN_FAMILIES;
    FontFamily::Name(if is_bold { bold } else { regular }.into())
}

fn data(bytes: &'static [u8], tweak: &FontTweak) -> FontData {
    FontData {
        tweak: tweak.clone(),
        ..FontData::from_static(bytes)
    }
}

/// A weight of a face under a name of its own; the regular one where there is no other.
fn weight(face: &Face, is_bold: bool, tweak: &FontTweak) -> (String, FontData) {
    let heavy = face.bold.filter(|_| is_bold);
    let weight = if heavy.is_some() { "bold" } else { "regular" };
    let name = format!("{} {weight} {}", face.name, tweak.y_offset_factor);
    let tweak = FontTweak {
        hinting: Some(face.name == FITTED),
        ..tweak.clone()
    };
    (name, data(heavy.unwrap_or(face.regular), &tweak))
}

/// Finds the face for a letter that neither the language's own face nor Latin has.
struct Others {
    lowered: FontTweak,
}

impl FontProvider for Others {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let letter = request.cluster.chars().next()?;
        let face = FACES
            .iter()
            .skip(1)
            .find(|face| face.blocks.iter().any(|block| block.contains(&letter)))?;
        let is_latin = [false, true].map(latin_family).contains(request.family);
        let is_bold = [family(true), latin_family(true)].contains(request.family);
        let plain = FontTweak::default();
        let (name, data) = weight(face, is_bold, if is_latin { &plain } else { &self.lowered });
        let family = InsertFontFamily {
            family: request.family.clone(),
            priority: FontPriority::Lowest,
        };
        Some(FontInsert::new(&name, data, vec![family]))
    }
}

/// The character of a picture by its name; none where the icon font has no such picture.
pub fn icon(name: &str) -> Option<char> {
    let at = ICON_CHARACTERS
        .binary_search_by(|(known, _)| known.cmp(&name))
        .ok()?;
    ICON_CHARACTERS.get(at).map(|(_, character)| *character)
}
