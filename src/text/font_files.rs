//! The bundled font files. Written by `scripts/subset-fonts`; do not edit.

/// A typeface: its name, its regular weight, and its bold one if it has one.
pub(super) type Face = (&'static str, &'static [u8], Option<&'static [u8]>);

/// Latin, Greek and Cyrillic first, then every other script, in the order in which they are asked for a character.
pub(super) const FACES: &[Face] = &[
    (
        "NotoSans",
        include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")),
    ),
    (
        "NotoSansKhmer",
        include_bytes!("../../assets/fonts/NotoSansKhmer-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoSansKhmer-Bold.ttf")),
    ),
    (
        "NotoLoopedThai",
        include_bytes!("../../assets/fonts/NotoLoopedThai-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoLoopedThai-Bold.ttf")),
    ),
    (
        "NotoLoopedLao",
        include_bytes!("../../assets/fonts/NotoLoopedLao-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoLoopedLao-Bold.ttf")),
    ),
    (
        "NotoSansMyanmar",
        include_bytes!("../../assets/fonts/NotoSansMyanmar-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoSansMyanmar-Bold.ttf")),
    ),
    (
        "NotoSansDevanagari",
        include_bytes!("../../assets/fonts/NotoSansDevanagari-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoSansDevanagari-Bold.ttf")),
    ),
    (
        "NotoSansBengali",
        include_bytes!("../../assets/fonts/NotoSansBengali-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoSansBengali-Bold.ttf")),
    ),
    (
        "NotoSansEthiopic",
        include_bytes!("../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoSansEthiopic-Bold.ttf")),
    ),
    (
        "NotoSansArabic",
        include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf")),
    ),
    (
        "NotoNastaliqUrdu",
        include_bytes!("../../assets/fonts/NotoNastaliqUrdu-Regular.ttf"),
        Some(include_bytes!("../../assets/fonts/NotoNastaliqUrdu-Bold.ttf")),
    ),
    (
        "NotoSansTamil",
        include_bytes!("../../assets/fonts/NotoSansTamil-Regular.ttf"),
        None,
    ),
    (
        "NotoSansSinhala",
        include_bytes!("../../assets/fonts/NotoSansSinhala-Regular.ttf"),
        None,
    ),
    (
        "NotoSansMalayalam",
        include_bytes!("../../assets/fonts/NotoSansMalayalam-Regular.ttf"),
        None,
    ),
    (
        "NotoSansHebrew",
        include_bytes!("../../assets/fonts/NotoSansHebrew-Regular.ttf"),
        None,
    ),
    (
        "NotoSansSC",
        include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf"),
        Some(include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf")),
    ),
    (
        "NotoSansTC",
        include_bytes!("../../assets/fonts/NotoSansTC-Regular.otf"),
        Some(include_bytes!("../../assets/fonts/NotoSansTC-Bold.otf")),
    ),
];

/// Pictures.
pub(super) const ICONS: &[u8] = include_bytes!("../../assets/fonts/Phosphor.ttf");

/// The character of every picture in the icon font, by name, in alphabetical order.
pub(super) const ICON_CHARACTERS: &[(&str, char)] = &[
    ("airplane-takeoff", '\u{E504}'),
    ("arrow-left", '\u{E058}'),
    ("arrow-right", '\u{E06C}'),
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
