use egui::epaint::Mesh;
use egui::{Rect, Response, Role, Sense, Shape, Ui, WidgetInfo, pos2, vec2};
use qrcodegen::{QrCode, QrCodeEcc};

use crate::ui::theme::Palette;

/// Light modules around the code that scanners need (ISO/IEC 18004).
const QUIET: f32 = 4.0;

/// Draws a text as a QR code in a square of a size, in points; nothing where it is too long for one. `name`: what a
/// screen reader says.
pub fn qr(ui: &mut Ui, text: &str, size: f32, name: &str) -> Option<Response> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    // Dark on light in both looks: not every camera reads the inverse.
    let (ground, dots) = (Palette::LIGHT.surface, Palette::LIGHT.text);
    ui.painter().rect_filled(rect, 0, ground);
    #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
    let module = size / (code.size() as f32 + 2.0 * QUIET);
    let mut mesh = Mesh::default();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
                let corner = rect.min + module * vec2(x as f32 + QUIET, y as f32 + QUIET);
                let dot = Rect::from_min_max(corner, pos2(corner.x + module, corner.y + module));
                mesh.add_colored_rect(dot, dots);
            }
        }
    }
    ui.painter().add(Shape::mesh(mesh));
    Some(response)
}
