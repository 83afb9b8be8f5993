use serde::{Deserialize, Serialize};

use super::{Phone, ServiceId, Source};

/// A number to call in danger, in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    /// The number and, in its label, what it is for.
    pub phone: Phone,
    /// The service whose number it is.
    pub service: ServiceId,
    /// Its name, which says what the number is for where the label does not.
    pub name: String,
    /// What must be known before calling; plain text in English.
    pub alert: Option<String>,
    /// Who says so.
    pub sources: Vec<Source>,
}
