use crate::referral::contact::Finding;

/// What the page shows that checks a contact. It lives in memory only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactCheck {
    /// What was typed.
    pub text: String,
    /// What was found about it; none while nothing is typed, or while it is being looked up.
    pub finding: Option<Finding>,
}
