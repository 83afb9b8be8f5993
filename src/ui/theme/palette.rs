use egui::Color32;

/// What a coloured box says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    Neutral,
    /// Good to know.
    Good,
    /// Read this first.
    Caution,
    /// Danger now.
    Danger,
}

/// The colours of one look, each named by its use.
#[derive(Debug, Clone, Copy)]
pub struct Palette {
    /// Behind everything.
    pub background: Color32,
    /// Behind lists and pages.
    pub surface: Color32,
    /// Behind things that lie on a surface: chips, boxes, buttons.
    pub raised: Color32,
    /// The same under the pointer.
    pub hovered: Color32,
    /// Lines that only divide.
    pub line: Color32,
    /// The handles of scroll bars.
    pub handle: Color32,
    /// Edges of what can be clicked or typed into.
    pub edge: Color32,
    /// Letters.
    pub text: Color32,
    /// Letters that matter less.
    pub weak: Color32,
    /// What is chosen, what can be pressed.
    pub accent: Color32,
    /// Letters on the accent.
    pub on_accent: Color32,
    /// Behind what is chosen.
    pub chosen: Color32,
    /// Around what has the keyboard.
    pub focus: Color32,
    /// Letters and signs for good news.
    pub good: Color32,
    /// Behind them.
    pub good_soft: Color32,
    /// Letters and signs for what must be read first.
    pub caution: Color32,
    /// Behind them.
    pub caution_soft: Color32,
    /// Letters and signs for danger now, and for nothing else.
    pub danger: Color32,
    /// Behind them.
    pub danger_soft: Color32,
}

#[expect(clippy::disallowed_methods, reason = "this is where colours are chosen")]
const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

impl Palette {
    /// Ink on warm paper.
    pub const LIGHT: Self = Self {
        background: rgb(0x00F4_F1EA),
        surface: rgb(0x00FF_FEFB),
        raised: rgb(0x00F5_F2EB),
        hovered: rgb(0x00EC_E8DE),
        line: rgb(0x00E0_DACD),
        handle: rgb(0x00BD_B6A6),
        edge: rgb(0x0087_8474),
        text: rgb(0x001B_2A38),
        weak: rgb(0x0052_5E69),
        accent: rgb(0x0010_6464),
        on_accent: rgb(0x00FF_FFFF),
        chosen: rgb(0x00DD_EEEB),
        focus: rgb(0x000B_63A5),
        good: rgb(0x001D_663A),
        good_soft: rgb(0x00E1_F1E4),
        caution: rgb(0x0076_4600),
        caution_soft: rgb(0x00FD_F0D2),
        danger: rgb(0x00A1_1D18),
        danger_soft: rgb(0x00FC_E9E6),
    };

    /// Chalk on a night-blue board.
    pub const DARK: Self = Self {
        background: rgb(0x000F_161D),
        surface: rgb(0x0016_1F28),
        raised: rgb(0x001F_2A35),
        hovered: rgb(0x0029_3642),
        line: rgb(0x002C_3843),
        handle: rgb(0x0049_5966),
        edge: rgb(0x006F_8090),
        text: rgb(0x00E9_EEF2),
        weak: rgb(0x00A9_B7C3),
        accent: rgb(0x0067_CBBD),
        on_accent: rgb(0x0006_201D),
        chosen: rgb(0x0018_3A3B),
        focus: rgb(0x0087_BFF5),
        good: rgb(0x0083_D6A0),
        good_soft: rgb(0x0016_3324),
        caution: rgb(0x00F2_C46B),
        caution_soft: rgb(0x0035_2A12),
        danger: rgb(0x00FF_9A90),
        danger_soft: rgb(0x003B_1C1B),
    };

    /// Letters of a tone, and what lies behind them.
    pub fn tone(&self, tone: Tone) -> (Color32, Color32) {
        match tone {
            Tone::Neutral => (self.text, self.raised),
            Tone::Good => (self.good, self.good_soft),
            Tone::Caution => (self.caution, self.caution_soft),
            Tone::Danger => (self.danger, self.danger_soft),
        }
    }

    /// Every pair of letters and ground that the window offers, with a name for each.
    pub fn text_pairs(&self) -> Vec<(&'static str, Color32, Color32)> {
        vec![
            ("text on background", self.text, self.background),
            ("text on surface", self.text, self.surface),
            ("text on raised", self.text, self.raised),
            ("text on hovered", self.text, self.hovered),
            ("text on chosen", self.text, self.chosen),
            ("weak on background", self.weak, self.background),
            ("weak on surface", self.weak, self.surface),
            ("weak on raised", self.weak, self.raised),
            ("weak on hovered", self.weak, self.hovered),
            ("weak on chosen", self.weak, self.chosen),
            ("accent on background", self.accent, self.background),
            ("accent on surface", self.accent, self.surface),
            ("accent on raised", self.accent, self.raised),
            ("accent on hovered", self.accent, self.hovered),
            ("accent on chosen", self.accent, self.chosen),
            ("letters on accent", self.on_accent, self.accent),
            ("good on its ground", self.good, self.good_soft),
            ("good on surface", self.good, self.surface),
            ("good on chosen", self.good, self.chosen),
            ("good on hovered", self.good, self.hovered),
            ("caution on its ground", self.caution, self.caution_soft),
            ("caution on surface", self.caution, self.surface),
            ("caution on chosen", self.caution, self.chosen),
            ("text on caution's ground", self.text, self.caution_soft),
            ("danger on its ground", self.danger, self.danger_soft),
            ("text on danger's ground", self.text, self.danger_soft),
        ]
    }

    /// Every edge, sign or ring that must be told from its ground.
    pub fn sign_pairs(&self) -> Vec<(&'static str, Color32, Color32)> {
        vec![
            ("edge on surface", self.edge, self.surface),
            ("edge on background", self.edge, self.background),
            ("edge on raised", self.edge, self.raised),
            ("focus on surface", self.focus, self.surface),
            ("focus on background", self.focus, self.background),
            ("focus on chosen", self.focus, self.chosen),
            ("focus on danger's ground", self.focus, self.danger_soft),
        ]
    }
}
