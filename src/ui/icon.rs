use crate::gazetteer::Direction;
use crate::model::PlanStep;
use crate::referral::Trait;
use crate::text;

/// A picture of the icon font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Back to where one came from.
    Back,
    /// Turn upside down.
    Turn,
    /// On to what comes next.
    Forward,
    /// A filter or part is folded away.
    Folded,
    /// A filter or part is unfolded.
    Unfolded,
    /// Look for something.
    Search,
    /// Take away.
    Remove,
    /// Copy to the clipboard.
    Copy,
    /// Show large.
    Enlarge,
    /// Done, or chosen.
    Check,
    /// A telephone.
    Phone,
    /// A message.
    Message,
    /// A mail address.
    Mail,
    /// A web page.
    Web,
    /// A place.
    Place,
    /// A secret place.
    Secret,
    /// Opening hours.
    Clock,
    /// Something to know first.
    Caution,
    /// In danger now.
    Danger,
    /// Something worth knowing.
    Note,
    /// The light look.
    Light,
    /// The dark look.
    Dark,
    /// The look of the system.
    System,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// The filters.
    Filters,
    /// Languages.
    Languages,
    /// Money.
    Cost,
    /// Papers to show.
    Papers,
    /// For whom.
    People,
    /// Attested by an official page or two independent ones.
    WellAttested,
    /// Attested by one page.
    Attested,
    /// Attested by lists or an old page only.
    WeaklyAttested,
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Not known.
    Unknown,
    /// Who stands behind an entry.
    Organization,
    /// Where an entry comes from.
    Source,
    /// The page where a door is chosen.
    Start,
    /// The plan.
    Plan,
    /// The check of a contact.
    Shield,
    /// A square of dots for a phone's camera.
    Code,
    /// What is known and what not.
    Table,
    /// The next ones, if somebody says no.
    Ladder,
    /// A right.
    Right,
    /// A question to ask.
    Ask,
    /// Does not fit.
    No,
    /// Leave at once.
    Leave,
    /// About leaving.
    Help,
    /// A computer of one's own.
    Computer,
    /// A folder on the disk.
    Folder,
}

impl Icon {
    /// Its name in the icon font.
    pub fn name(self) -> &'static str {
        match self {
            Self::Back => "arrow-left",
            Self::Turn => "arrows-clockwise",
            Self::Forward => "arrow-right",
            Self::Folded => "caret-right",
            Self::Unfolded => "caret-down",
            Self::Search => "magnifying-glass",
            Self::Remove => "x",
            Self::Copy => "copy",
            Self::Enlarge => "arrows-out",
            Self::Check => "check",
            Self::Phone => "phone",
            Self::Message => "chat-circle-text",
            Self::Mail => "envelope-simple",
            Self::Web => "globe-simple",
            Self::Place => "map-pin",
            Self::Secret => "lock-simple",
            Self::Clock => "clock",
            Self::Caution => "warning",
            Self::Danger => "siren",
            Self::Note => "info",
            Self::Light => "sun",
            Self::Dark => "moon",
            Self::System => "circle-half",
            Self::Larger => "plus",
            Self::Smaller => "minus",
            Self::Filters => "sliders-horizontal",
            Self::Languages => "translate",
            Self::Cost => "coins",
            Self::Papers => "identification-card",
            Self::People => "users",
            Self::WellAttested => "seal-check",
            Self::Attested => "check-circle",
            Self::WeaklyAttested | Self::Help => "question",
            Self::Open => "door-open",
            Self::Closed => "door",
            Self::Unknown => "question-mark",
            Self::Organization => "buildings",
            Self::Source => "link-simple",
            Self::Start => "squares-four",
            Self::Plan => "signpost",
            Self::Shield => "shield-check",
            Self::Code => "qr-code",
            Self::Table => "table",
            Self::Ladder => "steps",
            Self::Right => "scales",
            Self::Ask => "chat-circle-dots",
            Self::No => "prohibit",
            Self::Leave => "sign-out",
            Self::Computer => "desktop",
            Self::Folder => "folder-simple",
        }
    }

    /// Its name where words run from right to left: what points along the words, points the other way.
    fn mirrored_name(self) -> &'static str {
        match self {
            Self::Back => "arrow-right",
            Self::Forward => "arrow-left",
            Self::Folded => "caret-left",
            other => other.name(),
        }
    }

    /// Its character in the icon font.
    pub fn character(self) -> char {
        character(self.name())
    }

    /// Its character in a window of a reading direction.
    pub fn character_in(self, direction: Direction) -> char {
        character(match direction {
            Direction::LeftToRight => self.name(),
            Direction::RightToLeft => self.mirrored_name(),
        })
    }
}

/// The character of a picture by its name, as the taxonomy names it; a blank where the font has no such picture.
pub fn character(name: &str) -> char {
    text::icon(name).unwrap_or(' ')
}

/// The picture of a step of a plan.
pub fn step_icon(step: PlanStep) -> char {
    character(match step {
        PlanStep::DangerNow => "siren",
        PlanStep::OwnCountry => "flag",
        PlanStep::OnYourSide => "handshake",
        PlanStep::SafePlace => "house-line",
        PlanStep::Lawyer => "scales",
        PlanStep::Doctor => "first-aid",
        PlanStep::WayHome => "airplane-takeoff",
        PlanStep::HelpAtHome => "hand-heart",
    })
}

/// The picture of something that matters for who can help.
pub fn trait_icon(it: Trait) -> char {
    character(match it {
        Trait::Woman => "gender-female",
        Trait::Man => "gender-male",
        Trait::Under18 => "student",
        Trait::WithChildren => "baby",
        Trait::NoPassport => "identification-card",
        Trait::Hurt => "bandaids",
        Trait::NeedsInterpreter => "translate",
    })
}
