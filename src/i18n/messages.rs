/// The languages that the program can speak, the first one being what others fall back to.
pub const LANGUAGES: &[&str] = &["en"];

/// Every file of messages: its language, its name, its text.
pub const FILES: &[(&str, &str, &str)] = &[
    ("en", "codes", include_str!("../../assets/i18n/en/codes.ftl")),
    ("en", "dates", include_str!("../../assets/i18n/en/dates.ftl")),
    (
        "en",
        "directory",
        include_str!("../../assets/i18n/en/directory.ftl"),
    ),
    (
        "en",
        "emergency",
        include_str!("../../assets/i18n/en/emergency.ftl"),
    ),
    ("en", "errors", include_str!("../../assets/i18n/en/errors.ftl")),
    ("en", "filters", include_str!("../../assets/i18n/en/filters.ftl")),
    ("en", "needs", include_str!("../../assets/i18n/en/needs.ftl")),
    ("en", "service", include_str!("../../assets/i18n/en/service.ftl")),
    ("en", "window", include_str!("../../assets/i18n/en/window.ftl")),
];
