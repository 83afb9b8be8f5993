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
