//! What both windows measure of themselves, in the same way.

use std::time::{Duration, Instant};

/// How long to stay open: the first argument, in seconds.
pub fn stay() -> Duration {
    let seconds = std::env::args().nth(1).and_then(|text| text.parse().ok());
    seconds.map_or(Duration::ZERO, Duration::from_secs)
}

/// What happens to a window in the seconds after it was shown is the system's: focus, pointer, exposure.
const SETTLED: Duration = Duration::from_secs(2);

/// Waits until the first useful frame is on the screen, then for some seconds of idling, then prints what it saw and
/// closes.
pub struct Measure {
    started: Instant,
    stay: Duration,
    has_useful_frame: bool,
    first: Option<Duration>,
    idle_frames: u32,
}

impl Measure {
    /// `started`: when `main` began; `stay`: how long to idle after the first useful frame.
    pub fn new(started: Instant, stay: Duration) -> Self {
        Self {
            started,
            stay,
            has_useful_frame: false,
            first: None,
            idle_frames: 0,
        }
    }

    /// To be called at the start of every frame: the one before is painted and shown by now.
    pub fn frame_begins(&mut self, ctx: &egui::Context) {
        let now = self.started.elapsed();
        match self.first {
            None if self.has_useful_frame => {
                self.first = Some(now);
                let (ctx, stay) = (ctx.clone(), self.stay);
                std::thread::spawn(move || {
                    std::thread::sleep(stay);
                    ctx.request_repaint();
                });
            }
            Some(first) if now >= first + self.stay => self.finish(ctx),
            Some(first) if now > first + SETTLED => self.idle_frames += 1,
            _ => {}
        }
    }

    /// To be called at the end of every frame; `useful`: whether what people came for was drawn.
    pub fn frame_drawn(&mut self, ctx: &egui::Context, useful: bool) {
        if useful && !self.has_useful_frame {
            self.has_useful_frame = true;
            ctx.request_repaint();
        }
    }

    #[expect(
        clippy::print_stdout,
        reason = "printing its measurements is what a yardstick is for"
    )]
    fn finish(&self, ctx: &egui::Context) {
        let first = self.first.unwrap_or_default().as_secs_f64() * 1_000.0;
        let resident = resident_kib().map_or_else(|| "unknown".to_owned(), |kib| kib.to_string());
        println!(
            "first_useful_frame_ms={first:.1} resident_kib={resident} idle_frames={}",
            self.idle_frames
        );
        ctx.send_viewport_cmd(egui::ViewportCommand::Close);
    }
}

/// Resident memory by Linux's `/proc`; none elsewhere.
fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
