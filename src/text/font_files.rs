//! The bundled font files. Written by `scripts/subset-fonts`; do not edit.

/// A font file: its name and its bytes.
pub(super) type File = (&'static str, &'static [u8]);

/// Latin, Greek and Cyrillic.
pub(super) const REGULAR: File = (
    "NotoSans-Regular",
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
);
/// The same, bold.
pub(super) const BOLD: File = (
    "NotoSans-Bold",
    include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
);
/// Pictures.
pub(super) const ICONS: File = ("Phosphor", include_bytes!("../../assets/fonts/Phosphor.ttf"));

/// Every other script, in the order in which they are asked for a character.
pub(super) const FALLBACK: &[File] = &[
    (
        "NotoSansKhmer-Regular",
        include_bytes!("../../assets/fonts/NotoSansKhmer-Regular.ttf"),
    ),
    (
        "NotoSansThai-Regular",
        include_bytes!("../../assets/fonts/NotoSansThai-Regular.ttf"),
    ),
    (
        "NotoSansLao-Regular",
        include_bytes!("../../assets/fonts/NotoSansLao-Regular.ttf"),
    ),
    (
        "NotoSansMyanmar-Regular",
        include_bytes!("../../assets/fonts/NotoSansMyanmar-Regular.ttf"),
    ),
    (
        "NotoSansDevanagari-Regular",
        include_bytes!("../../assets/fonts/NotoSansDevanagari-Regular.ttf"),
    ),
    (
        "NotoSansBengali-Regular",
        include_bytes!("../../assets/fonts/NotoSansBengali-Regular.ttf"),
    ),
    (
        "NotoSansTamil-Regular",
        include_bytes!("../../assets/fonts/NotoSansTamil-Regular.ttf"),
    ),
    (
        "NotoSansSinhala-Regular",
        include_bytes!("../../assets/fonts/NotoSansSinhala-Regular.ttf"),
    ),
    (
        "NotoSansMalayalam-Regular",
        include_bytes!("../../assets/fonts/NotoSansMalayalam-Regular.ttf"),
    ),
    (
        "NotoSansEthiopic-Regular",
        include_bytes!("../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
    ),
    (
        "NotoSansHebrew-Regular",
        include_bytes!("../../assets/fonts/NotoSansHebrew-Regular.ttf"),
    ),
    (
        "NotoSansArabic-Regular",
        include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
    ),
    (
        "NotoSansCJK-Regular",
        include_bytes!("../../assets/fonts/NotoSansCJK-Regular.otf"),
    ),
];

/// The character of every picture in the icon font, by name, in alphabetical order.
pub(super) const ICON_CHARACTERS: &[(&str, char)] = &[
    ("airplane-takeoff", '\u{E504}'),
    ("arrow-left", '\u{E058}'),
    ("arrows-out", '\u{E0A2}'),
    ("baby", '\u{E774}'),
    ("bowl-food", '\u{EAA4}'),
    ("briefcase", '\u{E0EE}'),
    ("buildings", '\u{E102}'),
    ("caret-down", '\u{E136}'),
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
