use std::collections::BTreeMap;

use egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Context, CornerRadius, FontFamily, FontId, Shadow, Stroke, Style, TextStyle, Theme, Ui, Visuals, vec2,
};

use super::palette::Palette;
use super::{ROUND, TARGET, space};
use crate::text;

/// The name of the style of small letters.
pub const SMALL: TextStyle = TextStyle::Small;
/// The name of the style of letters that stand out in a text; see [`named`].
pub const STRONG: &str = "strong";
/// The name of the style of a section's heading.
pub const TITLE: &str = "title";
/// The name of the style of telephone numbers.
pub const NUMBER: &str = "number";

/// A style by its name.
pub fn named(style: &'static str) -> TextStyle {
    TextStyle::Name(style.into())
}

/// The colours in use.
pub fn palette(ui: &Ui) -> &'static Palette {
    if ui.visuals().dark_mode {
        &Palette::DARK
    } else {
        &Palette::LIGHT
    }
}

/// Gives a window both looks; its fonts come with its language, see [`speak`](super::speak).
pub fn install(ctx: &Context) {
    ctx.set_style_of(Theme::Light, style(&Palette::LIGHT, Visuals::light()));
    ctx.set_style_of(Theme::Dark, style(&Palette::DARK, Visuals::dark()));
    // The size of the text is a part of the state, so that its buttons and keys agree.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

fn style(palette: &Palette, base: Visuals) -> Style {
    let mut style = Style {
        text_styles: text_styles(),
        visuals: visuals(palette, base),
        ..Style::default()
    };
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    // egui puts every selection on X11's primary clipboard, where other programs read it.
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.spacing.item_spacing = vec2(space::S, space::S);
    style.spacing.button_padding = vec2(space::M, 6.0);
    style.spacing.interact_size = vec2(TARGET, TARGET);
    style.spacing.scroll = ScrollStyle {
        bar_width: 8.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 2.0,
        handle_min_length: 32.0,
        ..ScrollStyle::solid()
    };
    style
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    let bold = FontFamily::Name(text::BOLD_FAMILY.into());
    let regular = FontFamily::Proportional;
    [
        (TextStyle::Small, 13.0, &regular),
        (TextStyle::Body, 15.0, &regular),
        (TextStyle::Button, 15.0, &regular),
        (TextStyle::Monospace, 15.0, &regular),
        (TextStyle::Name(STRONG.into()), 15.0, &bold),
        (TextStyle::Name(TITLE.into()), 16.0, &bold),
        (TextStyle::Heading, 20.0, &bold),
        (TextStyle::Name(NUMBER.into()), 19.0, &bold),
    ]
    .into_iter()
    .map(|(style, size, family)| (style, FontId::new(size, family.clone())))
    .collect()
}

fn visuals(palette: &Palette, base: Visuals) -> Visuals {
    let mut visuals = Visuals {
        override_text_color: Some(palette.text),
        weak_text_color: Some(palette.weak),
        hyperlink_color: palette.accent,
        faint_bg_color: palette.raised,
        extreme_bg_color: palette.surface,
        text_edit_bg_color: Some(palette.surface),
        code_bg_color: palette.raised,
        warn_fg_color: palette.caution,
        error_fg_color: palette.danger,
        window_fill: palette.surface,
        window_stroke: Stroke::new(1.0, palette.line),
        window_shadow: Shadow::NONE,
        popup_shadow: Shadow::NONE,
        panel_fill: palette.background,
        widgets: widgets(palette),
        selection: Selection {
            bg_fill: palette.chosen,
            stroke: Stroke::new(1.0, palette.text),
        },
        ..base
    };
    // A caret that blinks draws frames for nothing.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.accent);
    visuals
}

fn widgets(palette: &Palette) -> Widgets {
    let visuals = |fill, edge: Stroke| WidgetVisuals {
        // Nothing but the handles of scroll bars is filled with it.
        bg_fill: palette.handle,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(ROUND),
        fg_stroke: Stroke::new(1.5, palette.text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: visuals(palette.surface, Stroke::new(1.0, palette.line)),
        inactive: visuals(palette.raised, Stroke::new(1.0, palette.edge)),
        hovered: visuals(palette.hovered, Stroke::new(1.0, palette.accent)),
        active: visuals(palette.chosen, Stroke::new(2.0, palette.focus)),
        open: visuals(palette.hovered, Stroke::new(1.0, palette.accent)),
    }
}
