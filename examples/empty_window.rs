//! An empty eframe window, the yardstick for Lodestar's start and memory (see `benches/README.md`).
//!
//! Ends by itself after its first frame, or, with a number of seconds as argument, after that time. Then it prints
//! the milliseconds since `main` began and the resident memory in KiB.

use std::time::Instant;

#[path = "support/measure.rs"]
mod measure;

struct Empty {
    measure: measure::Measure,
}

impl eframe::App for Empty {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
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
            }))
        }),
    )
}
