//! The bundled font files. Written by `scripts/subset-fonts`; do not edit.

/// A typeface.
pub(super) struct Face {
    /// Its name.
    pub name: &'static str,
    /// Its regular weight.
    pub regular: &'static [u8],
    /// Its bold weight, if it has one.
    pub bold: Option<&'static [u8]>,
    /// The blocks of characters that it is asked for.
    pub blocks: &'static [std::ops::RangeInclusive<char>],
}

/// Latin, Greek and Cyrillic first, then every other script.
pub(super) const FACES: &[Face] = &[
    Face {
        name: "NotoSans",
        regular: include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")),
        blocks: &['\u{0}'..='\u{2FF}'],
    },
    Face {
        name: "NotoSansKhmer",
        regular: include_bytes!("../../assets/fonts/NotoSansKhmer-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansKhmer-Bold.ttf")),
        blocks: &['\u{1780}'..='\u{17FF}'],
    },
    Face {
        name: "NotoSansThaiLooped",
        regular: include_bytes!("../../assets/fonts/NotoSansThaiLooped-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansThaiLooped-Bold.ttf")),
        blocks: &['\u{E00}'..='\u{E7F}'],
    },
    Face {
        name: "NotoSansLaoLooped",
        regular: include_bytes!("../../assets/fonts/NotoSansLaoLooped-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansLaoLooped-Bold.ttf")),
        blocks: &['\u{E80}'..='\u{EFF}'],
    },
    Face {
        name: "NotoSansMyanmar",
        regular: include_bytes!("../../assets/fonts/NotoSansMyanmar-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansMyanmar-Bold.ttf")),
        blocks: &['\u{1000}'..='\u{109F}'],
    },
    Face {
        name: "NotoSansDevanagari",
        regular: include_bytes!("../../assets/fonts/NotoSansDevanagari-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansDevanagari-Bold.ttf")),
        blocks: &['\u{900}'..='\u{97F}'],
    },
    Face {
        name: "NotoSansBengali",
        regular: include_bytes!("../../assets/fonts/NotoSansBengali-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansBengali-Bold.ttf")),
        blocks: &['\u{980}'..='\u{9FF}'],
    },
    Face {
        name: "NotoSansEthiopic",
        regular: include_bytes!("../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansEthiopic-Bold.ttf")),
        blocks: &['\u{1200}'..='\u{137F}'],
    },
    Face {
        name: "NotoSansArabic",
        regular: include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf")),
        blocks: &['\u{600}'..='\u{6FF}'],
    },
    Face {
        name: "NotoNastaliqUrdu",
        regular: include_bytes!("../../assets/fonts/NotoNastaliqUrdu-Regular.ttf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoNastaliqUrdu-Bold.ttf")),
        blocks: &['\u{600}'..='\u{6FF}'],
    },
    Face {
        name: "NotoSansTamil",
        regular: include_bytes!("../../assets/fonts/NotoSansTamil-Regular.ttf"),
        bold: None,
        blocks: &['\u{B80}'..='\u{BFF}'],
    },
    Face {
        name: "NotoSansSinhala",
        regular: include_bytes!("../../assets/fonts/NotoSansSinhala-Regular.ttf"),
        bold: None,
        blocks: &['\u{D80}'..='\u{DFF}'],
    },
    Face {
        name: "NotoSansMalayalam",
        regular: include_bytes!("../../assets/fonts/NotoSansMalayalam-Regular.ttf"),
        bold: None,
        blocks: &['\u{D00}'..='\u{D7F}'],
    },
    Face {
        name: "NotoSansHebrew",
        regular: include_bytes!("../../assets/fonts/NotoSansHebrew-Regular.ttf"),
        bold: None,
        blocks: &['\u{590}'..='\u{5FF}'],
    },
    Face {
        name: "NotoSansSC",
        regular: include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf")),
        blocks: &[
            '\u{2E80}'..='\u{9FFF}',
            '\u{A960}'..='\u{A97F}',
            '\u{AC00}'..='\u{D7FF}',
            '\u{F900}'..='\u{FAFF}',
            '\u{FE30}'..='\u{FE4F}',
            '\u{FF00}'..='\u{FFEF}',
        ],
    },
    Face {
        name: "NotoSansTC",
        regular: include_bytes!("../../assets/fonts/NotoSansTC-Regular.otf"),
        bold: Some(include_bytes!("../../assets/fonts/NotoSansTC-Bold.otf")),
        blocks: &[
            '\u{2E80}'..='\u{9FFF}',
            '\u{A960}'..='\u{A97F}',
            '\u{AC00}'..='\u{D7FF}',
            '\u{F900}'..='\u{FAFF}',
            '\u{FE30}'..='\u{FE4F}',
            '\u{FF00}'..='\u{FFEF}',
        ],
    },
];

/// Pictures.
pub(super) const ICONS: &[u8] = include_bytes!("../../assets/fonts/Phosphor.ttf");

/// The character of every picture in the icon font, by name, in alphabetical order.
pub(super) const ICON_CHARACTERS: &[(&str, char)] = &[
    ("airplane-takeoff", '\u{E504}'),
    ("arrow-left", '\u{E058}'),
    ("arrow-right", '\u{E06C}'),
    ("arrows-clockwise", '\u{E094}'),
    ("arrows-out", '\u{E0A2}'),
    ("baby", '\u{E774}'),
    ("bowl-food", '\u{EAA4}'),
    ("briefcase", '\u{E0EE}'),
    ("buildings", '\u{E102}'),
    ("caret-down", '\u{E136}'),
    ("caret-left", '\u{E138}'),
    ("caret-right", '\u{E13A}'),
    ("chat-circle-text", '\u{E16E}'),
    ("check", '\u{E182}'),
    ("check-circle", '\u{E184}'),
    ("circle-half", '\u{E18C}'),
    ("clock", '\u{E19A}'),
    ("coins", '\u{E78E}'),
    ("copy", '\u{E1CA}'),
    ("door", '\u{E61C}'),
    ("door-open", '\u{E7E6}'),
    ("envelope-simple", '\u{E218}'),
    ("first-aid", '\u{E56E}'),
    ("flag", '\u{E244}'),
    ("globe-simple", '\u{E28E}'),
    ("hand-palm", '\u{E57E}'),
    ("heart", '\u{E2A8}'),
    ("house-line", '\u{E2C4}'),
    ("identification-card", '\u{E2C8}'),
    ("info", '\u{E2CE}'),
    ("link-simple", '\u{E2E6}'),
    ("lock-simple", '\u{E308}'),
    ("magnifying-glass", '\u{E30C}'),
    ("map-pin", '\u{E316}'),
    ("minus", '\u{E32A}'),
    ("moon", '\u{E330}'),
    ("phone", '\u{E3B8}'),
    ("phone-call", '\u{E3BA}'),
    ("plant", '\u{EBAE}'),
    ("plus", '\u{E3D4}'),
    ("police-car", '\u{EC4A}'),
    ("question", '\u{E3E8}'),
    ("question-mark", '\u{E3E9}'),
    ("scales", '\u{E750}'),
    ("seal-check", '\u{E606}'),
    ("shield-check", '\u{E40C}'),
    ("siren", '\u{E9B8}'),
    ("sliders-horizontal", '\u{E434}'),
    ("sun", '\u{E472}'),
    ("translate", '\u{E4A2}'),
    ("users", '\u{E4D6}'),
    ("users-three", '\u{E68E}'),
    ("warning", '\u{E4E0}'),
    ("warning-circle", '\u{E4E2}'),
    ("x", '\u{E4F6}'),
];
