use serde::{Deserialize, Serialize};

/// What can be done with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneKind {
    /// Call it.
    Voice,
    /// Send a text message.
    Sms,
    /// Write or call with `WhatsApp`.
    Whatsapp,
    /// Write or call with LINE.
    Line,
    /// Write or call with Viber.
    Viber,
    /// Write or call with Telegram.
    Telegram,
    /// Write or call with Signal.
    Signal,
    /// Send a fax.
    Fax,
}

impl PhoneKind {
    /// Every kind, most direct first.
    pub const ALL: [Self; 8] = [
        Self::Voice,
        Self::Whatsapp,
        Self::Telegram,
        Self::Line,
        Self::Viber,
        Self::Signal,
        Self::Sms,
        Self::Fax,
    ];

    /// The key used in the facts, in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Sms => "sms",
            Self::Whatsapp => "whatsapp",
            Self::Line => "line",
            Self::Viber => "viber",
            Self::Telegram => "telegram",
            Self::Signal => "signal",
            Self::Fax => "fax",
        }
    }
}

/// A number (HSDS `phone`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As dialled in the service's country.
    pub number: String,
    /// With country code, `+` and digits (ITU-T E.164). Absent: unknown, or it works only inside its country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub e164: Option<String>,
    /// What can be done with it.
    pub kind: PhoneKind,
    /// What the number is for, in English, for example `Police`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// True for a short or special number whose form the numbering plan's data does not know. It works only inside
    /// its country unless there is an `e164` too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub short_code: bool,
    /// Whether the call is free inside the country. Absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toll_free: Option<bool>,
    /// When it is answered: OpenStreetMap `opening_hours` syntax, local time of the service. Absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// What the source says about hours that the syntax cannot hold; plain text in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_note: Option<String>,
    /// Why the same number stands under another organisation too, for editors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<String>,
}

impl Phone {
    /// True if the number is known to work from inside its country only: a short code or a free number without
    /// an international form.
    pub fn inside_only(&self) -> bool {
        self.e164.is_none()
            && !self.number.starts_with('+')
            && (self.short_code || self.toll_free == Some(true))
    }
}
