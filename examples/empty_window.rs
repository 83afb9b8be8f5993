//! An empty eframe window, the yardstick for Lodestar's start and memory (see `benches/README.md`).
//!
//! Ends by itself after its first frame, or, with a number of seconds as argument, after that time. Then it prints
//! the milliseconds since `main` began and the resident memory in KiB. A word as second argument is drawn in the
//! middle: a graphics driver in software compiles its shaders for the first letter, which a bare window never pays. With
//! the word `panel`, nothing is drawn but the background of egui's own empty panel, as every program of eframe does.

use std::time::Instant;

#[path = "support/measure.rs"]
mod measure;

struct Empty {
    measure: measure::Measure,
    word: Option<String>,
}

impl eframe::App for Empty {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.measure.frame_begins(ui.ctx());
        match self.word.as_deref() {
            Some("panel") => {
                egui::CentralPanel::default().show(ui, |_| {});
            }
            Some(word) => {
                ui.label(word);
            }
            None => {}
        }
        self.measure.frame_drawn(ui.ctx(), true);
    }
}

fn main() -> eframe::Result {
    let started = Instant::now();
    let stay = measure::stay();
    eframe::run_native(
        "directory",
        lodestar::ui::options(),
        Box::new(move |_| {
            Ok(Box::new(Empty {
                measure: measure::Measure::new(started, stay),
                word: std::env::args().nth(2),
            }))
        }),
    )
}
