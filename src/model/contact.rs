use serde::{Deserialize, Serialize};

/// A way to reach a service that is no telephone, mail or web page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// A Facebook page.
    Facebook,
    /// Facebook's Messenger.
    Messenger,
    /// A Telegram name or bot.
    Telegram,
    /// `WhatsApp`, by link.
    Whatsapp,
    /// LINE, by name.
    Line,
    /// `WeChat`.
    Wechat,
    /// Imo.
    Imo,
    /// Skype.
    Skype,
    /// An account on X.
    X,
    /// A form or chat on a web page.
    WebForm,
    /// A telephone app.
    App,
    /// A USSD code dialled on the telephone.
    Ussd,
    /// Anything else, said in words.
    Other,
}

impl ContactKind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::Facebook,
        Self::Messenger,
        Self::Telegram,
        Self::Whatsapp,
        Self::Line,
        Self::Wechat,
        Self::Imo,
        Self::Skype,
        Self::X,
        Self::WebForm,
        Self::App,
        Self::Ussd,
        Self::Other,
    ];

    /// The key used in the facts, in JSON and in translation files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Facebook => "facebook",
            Self::Messenger => "messenger",
            Self::Telegram => "telegram",
            Self::Whatsapp => "whatsapp",
            Self::Line => "line",
            Self::Wechat => "wechat",
            Self::Imo => "imo",
            Self::Skype => "skype",
            Self::X => "x",
            Self::WebForm => "web_form",
            Self::App => "app",
            Self::Ussd => "ussd",
            Self::Other => "other",
        }
    }
}

/// Another way to reach a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// By which means.
    pub kind: ContactKind,
    /// The address, name or handle.
    pub value: String,
    /// What it is for, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A way to reach a service that is no telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WrittenContact {
    /// A mail address.
    Email(String),
    /// A name or handle in some program, or another way.
    Contact(ContactKind, String),
    /// A web page.
    Website(String),
}

impl WrittenContact {
    /// The address, handle or page itself.
    pub fn value(&self) -> &str {
        match self {
            Self::Email(value) | Self::Contact(_, value) | Self::Website(value) => value,
        }
    }
}
