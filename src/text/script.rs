use std::ops::RangeInclusive;

/// How far the letters of a script reach above and below the line that they stand on, in parts of the letters' size.
///
/// Measured on the bundled faces with every need's synonyms, rounded up; that no message of any language is clipped by
/// them is held by a test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reach {
    pub above: f32,
    pub below: f32,
}

/// Latin, Greek and Cyrillic; also what every face claims: `ASCENT` and `DESCENT` of `scripts/subset-fonts`.
pub(super) const LATIN: Reach = Reach {
    above: 1.069,
    below: 0.293,
};

/// A script other than Latin: its characters, its face, its reach.
struct Script {
    characters: &'static [RangeInclusive<char>],
    face: &'static str,
    reach: Reach,
}

const fn reach(above: f32, below: f32) -> Reach {
    Reach { above, below }
}

const SCRIPTS: &[Script] = &[
    Script {
        characters: &['\u{1780}'..='\u{17FF}'],
        face: "NotoSansKhmer",
        reach: reach(1.09, 0.56),
    },
    Script {
        characters: &['\u{E00}'..='\u{E7F}'],
        face: "NotoSansThaiLooped",
        reach: reach(1.20, 0.34),
    },
    Script {
        characters: &['\u{E80}'..='\u{EFF}'],
        face: "NotoSansLaoLooped",
        reach: reach(1.20, 0.36),
    },
    Script {
        characters: &['\u{1000}'..='\u{109F}'],
        face: "NotoSansMyanmar",
        reach: reach(1.08, 0.52),
    },
    Script {
        characters: &['\u{900}'..='\u{97F}'],
        face: "NotoSansDevanagari",
        reach: reach(1.05, 0.40),
    },
    Script {
        characters: &['\u{980}'..='\u{9FF}'],
        face: "NotoSansBengali",
        reach: reach(1.05, 0.40),
    },
    Script {
        characters: &['\u{1200}'..='\u{137F}'],
        face: "NotoSansEthiopic",
        reach: reach(1.02, 0.3),
    },
    Script {
        characters: &['\u{600}'..='\u{6FF}', '\u{750}'..='\u{77F}'],
        face: "NotoSansArabic",
        reach: reach(1.36, 0.48),
    },
    Script {
        characters: &[
            '\u{2E80}'..='\u{9FFF}',
            '\u{AC00}'..='\u{D7AF}',
            '\u{F900}'..='\u{FAFF}',
            '\u{FF00}'..='\u{FFEF}',
        ],
        face: "NotoSansSC",
        reach: reach(1.06, 0.32),
    },
];

/// Nastaliq, the hand in which Urdu is written: each word begins high and falls to the line.
const NASTALIQ: (&str, Reach) = ("NotoNastaliqUrdu", reach(1.92, 0.53));

/// The face that comes first where a language is shown, and the reach of its letters.
pub(super) fn of_language(language: &str) -> (&'static str, Reach) {
    match language {
        "ur" => NASTALIQ,
        "zh-Hant" => ("NotoSansTC", of_face("NotoSansSC")),
        _ => {
            let face = match language {
                "km" => "NotoSansKhmer",
                "th" => "NotoSansThaiLooped",
                "lo" => "NotoSansLaoLooped",
                "my" => "NotoSansMyanmar",
                "hi" | "ne" => "NotoSansDevanagari",
                "bn" => "NotoSansBengali",
                "am" => "NotoSansEthiopic",
                "ar" => "NotoSansArabic",
                "zh-Hans" => "NotoSansSC",
                _ => "NotoSans",
            };
            (face, of_face(face))
        }
    }
}

fn of_face(face: &str) -> Reach {
    SCRIPTS
        .iter()
        .find(|script| script.face == face)
        .map_or(LATIN, |script| script.reach)
}

/// The reach of a character that is not Latin; none for Latin and for what every script uses.
pub(super) fn of_character(character: char, language: &str) -> Option<Reach> {
    let script = SCRIPTS
        .iter()
        .find(|script| script.characters.iter().any(|range| range.contains(&character)))?;
    Some(if language == "ur" && script.face == "NotoSansArabic" {
        NASTALIQ.1
    } else {
        script.reach
    })
}

impl Reach {
    /// How far the base line stands below the middle of a line that just holds this reach.
    pub fn middle(self) -> f32 {
        (self.above - self.below) / 2.0
    }

    /// The height of a line that clips nothing of this reach although its middle is another one's.
    pub fn line_around(self, middle: f32) -> f32 {
        2.0 * (self.below + middle).max(self.above - middle)
    }
}
