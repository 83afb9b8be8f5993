use icu_locale::{Locale, LocaleDirectionality};

/// In which direction the words of a language run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As English.
    #[default]
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// Whether words run from right to left.
    pub fn is_right_to_left(self) -> bool {
        self == Self::RightToLeft
    }
}

/// The direction of the script that CLDR gives a language (BCP-47); left to right for what is no language.
pub fn direction(language: &str) -> Direction {
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    if LocaleDirectionality::new_common().is_right_to_left(&locale.id) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}
