use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use egui::{Context, Ui, ViewportBuilder, vec2};

use super::clipboard::Clipboard;
use super::theme;
use super::window::Window;
use crate::app::{App, Open, Start};
use crate::i18n::Words;
use crate::keeping::{Places, Settings, Unreadable};

/// How long the end may wait for the clipboard to be cleared.
const LAST_WORK: Duration = Duration::from_millis(200);
/// How long a window that was closed may live on for what is being written.
const LAST_WRITING: Duration = Duration::from_secs(5);

/// The window on a screen: hands eframe's frames to the [`Window`].
pub struct Shell {
    app: App,
    window: Window,
    clipboard: Clipboard,
    ctx: Context,
    /// Whether the empty page of a leaving that ends the program was drawn.
    has_blanked: bool,
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

/// The directory being opened while the system still makes the window, so that the first frame has rows already.
pub struct Opening {
    app: App,
    window: Arc<OnceLock<Context>>,
}

impl Opening {
    /// Starts the worker. `open` runs on the worker's thread; `kept` is what was found in `places`.
    pub fn start(
        open: Open,
        language: Start,
        places: Places,
        kept: Result<Option<Settings>, Unreadable>,
    ) -> Self {
        let window: Arc<OnceLock<Context>> = Arc::default();
        let known = Arc::clone(&window);
        let wake = move || {
            if let Some(ctx) = known.get() {
                ctx.request_repaint();
            }
        };
        Self {
            app: App::start(open, Box::new(wake), now(), language).with_kept(places, kept),
            window,
        }
    }
}

impl Shell {
    /// Dresses the window for what is being opened.
    pub fn new(ctx: &Context, opening: Opening) -> Self {
        theme::install(ctx);
        theme::speak(ctx, opening.app.words().language());
        // From now on, an answer wakes the window; one that came before is taken in by the first frame.
        opening.window.get_or_init(|| ctx.clone());
        Self {
            app: opening.app,
            window: Window::new(),
            clipboard: Clipboard::default(),
            ctx: ctx.clone(),
            has_blanked: false,
        }
    }

    /// What is shown.
    pub fn app(&self) -> &App {
        &self.app
    }
}

impl eframe::App for Shell {
    fn logic(&mut self, _ctx: &Context, _frame: &mut eframe::Frame) {
        if self.has_blanked {
            // The empty page is on the screen. Nothing has to be put in order: what is being written on somebody's own
            // computer is written as a whole or not at all.
            self.clipboard.wait(LAST_WORK);
            std::process::exit(0);
        }
        self.app.logic(now());
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let was_ending = self.app.is_ending();
        self.window.ui(ui, &mut self.app);
        self.clipboard.take_over(ui.ctx());
        if let Some(text) = self.app.take_stale_clipboard() {
            self.clipboard.take_off(ui.ctx(), text);
        }
        self.has_blanked = was_ending;
    }

    /// The window was closed: what we put on the clipboard does not stay there, what was to be kept is kept.
    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if let Some(text) = self.app.take_held() {
            self.clipboard.take_off(&self.ctx, text);
        }
        self.clipboard.wait(LAST_WORK);
        self.app.finish_keeping(LAST_WRITING);
    }
}

/// Seconds since 1970-01-01 00:00 UTC.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
