use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::{FontFamily, FontId, Role, Sense, Stroke, Ui, WidgetInfo};

use super::line::weak;
use crate::text::latin_format;
use crate::ui::theme::palette;

/// The size of the letters, in points: large enough to tell one from another.
const SIZE: f32 = 20.0;

/// A title, and below it a contact of which some characters are marked, by colour and by a line under them.
///
/// Letters stand one by one from left to right, as a machine reads them: a look-alike shows as what it is.
pub fn marked_line(ui: &mut Ui, title: &str, contact: &str, marked: Range<usize>) {
    weak(ui, title);
    let colors = palette(ui);
    let font = FontId::new(SIZE, FontFamily::Proportional);
    let plain = latin_format(&font, colors.text);
    let different = TextFormat {
        color: colors.danger,
        background: colors.danger_soft,
        underline: Stroke::new(2.0, colors.danger),
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    for (at, letter) in contact.chars().enumerate() {
        let format = if marked.contains(&at) { &different } else { &plain };
        job.append(letter.encode_utf8(&mut [0; 4]), 0.0, format.clone());
    }
    if marked.is_empty() {
        // A gap where the other one has something.
        let place = marked.start;
        job = LayoutJob::default();
        for (at, letter) in contact.chars().enumerate() {
            if at == place {
                job.append("_", 0.0, different.clone());
            }
            job.append(letter.encode_utf8(&mut [0; 4]), 0.0, plain.clone());
        }
        if place >= contact.chars().count() {
            job.append("_", 0.0, different);
        }
    }
    job.wrap.max_width = ui.available_width();
    job.wrap.break_anywhere = true;
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
    let said = format!("{title}: {contact}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    ui.painter().galley(rect.min, galley, colors.text);
}
