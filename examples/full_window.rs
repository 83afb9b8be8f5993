//! Lodestar's own window, measured as `empty_window` measures the empty one (see `benches/README.md`).
//!
//! Ends by itself after the first frame with rows of real services, or, with a number of seconds as argument, after
//! that time. Then it prints the milliseconds since `main` began, the resident memory in KiB, and how many frames were
//! drawn while nothing happened.

use std::time::Instant;

use lodestar::app::Start;
use lodestar::bundled;
use lodestar::gazetteer::best_language;
use lodestar::keeping::Places;
use lodestar::ui::{Opening, Shell, options};

#[path = "support/measure.rs"]
mod measure;

struct Full {
    shell: Shell,
    measure: measure::Measure,
}

impl eframe::App for Full {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.shell.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.measure.frame_begins(ui.ctx());
        self.shell.ui(ui, frame);
        self.measure
            .frame_drawn(ui.ctx(), self.shell.app().state().is_open);
    }
}

fn main() -> eframe::Result {
    let started = Instant::now();
    let stay = measure::stay();
    // A third argument is a language, in the directory; "ask" is the page that asks for one, "doors-ur" the page of the
    // doors in Urdu.
    let language = match std::env::args().nth(2).as_deref() {
        Some("ask") => Start::Propose("en"),
        Some(doors) if doors.starts_with("doors-") => {
            let tag = doors.trim_start_matches("doors-").to_owned();
            Start::Speak(best_language([tag]))
        }
        Some(tag) => Start::Directory(best_language([tag.to_owned()])),
        None => Start::Directory("en"),
    };
    let opening = Opening::start(
        Box::new(bundled::directory),
        language,
        Places::default(),
        Ok(None),
    );
    eframe::run_native(
        "directory",
        options(),
        Box::new(move |creation| {
            Ok(Box::new(Full {
                shell: Shell::new(&creation.egui_ctx, opening),
                measure: measure::Measure::new(started, stay),
            }))
        }),
    )
}
