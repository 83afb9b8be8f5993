use std::time::{SystemTime, UNIX_EPOCH};

use egui::{Context, Ui, ViewportBuilder, vec2};

use super::theme;
use super::window::Window;
use crate::app::{App, Open};
use crate::i18n::Words;

/// The window on a screen: hands eframe's frames to the [`Window`].
pub struct Shell {
    app: App,
    window: Window,
}

/// How the window is opened: nothing about it says what the program is for.
pub fn options() -> eframe::NativeOptions {
    let viewport = ViewportBuilder::default()
        .with_title(Words::english().text("window-title"))
        .with_app_id("directory")
        .with_icon(egui::IconData::default())
        .with_inner_size(vec2(1240.0, 820.0))
        .with_min_inner_size(vec2(480.0, 400.0));
    eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        centered: true,
        ..Default::default()
    }
}

impl Shell {
    /// Starts the worker and dresses the window. `open` runs on the worker's thread.
    pub fn new(ctx: &Context, open: Open) -> Self {
        theme::install(ctx);
        let waker = ctx.clone();
        Self {
            app: App::start(open, Box::new(move || waker.request_repaint()), now()),
            window: Window::new(),
        }
    }

    /// What is shown.
    pub fn app(&self) -> &App {
        &self.app
    }
}

impl eframe::App for Shell {
    fn logic(&mut self, _ctx: &Context, _frame: &mut eframe::Frame) {
        self.app.logic(now());
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.window.ui(ui, &mut self.app);
    }
}

/// Seconds since 1970-01-01 00:00 UTC.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
