//! What a frame costs with 100,000 results in the list: `cargo bench --bench frame`.
//!
//! No window and no graphics card: the time is the processor's for laying out, drawing and tessellating a frame, with
//! the tree for screen readers on. What it printed last is in `benches/README.md`.

#![expect(clippy::print_stdout, reason = "printing is what a benchmark is for")]

#[path = "search/synthetic.rs"]
mod synthetic;

use std::time::{Duration, Instant};

use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, vec2};
use lodestar::app::{App, Command, Start};
use lodestar::store::{self, Directory};
use lodestar::ui::{Window, theme};

use synthetic::Real;

const SEED: u64 = 20_261_124;
const NOW: i64 = 1_795_489_200;
const ROWS: usize = 100_000;
const FRAMES: usize = 600;

struct Screen {
    ctx: Context,
    app: App,
    window: Window,
}

impl Screen {
    fn new(language: &'static str) -> Self {
        let real = Real::read();
        println!(
            "{ROWS} services drawn from {} real organisations\n",
            real.organizations.len()
        );
        let organizations = real.grown_to(ROWS, SEED);
        let bytes = store::write(&real.taxonomy, &real.rights.rights, &organizations).expect("a directory");
        let open = move || Directory::open_vec(&bytes);
        let ctx = Context::default();
        theme::install(&ctx);
        theme::speak(&ctx, language);
        ctx.enable_accesskit();
        let app = App::start(Box::new(open), Box::new(|| {}), NOW, Start::Speak(language));
        Self {
            ctx,
            app,
            window: Window::new(),
        }
    }

    /// Draws one frame; the time it took, without the answers of the worker.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1_240.0, 820.0))),
            events,
            focused: true,
            ..RawInput::default()
        };
        let started = Instant::now();
        self.app.logic(NOW);
        let mut output = self.ctx.run_ui(input, |ui| self.window.ui(ui, &mut self.app));
        let shapes = std::mem::take(&mut output.shapes);
        let triangles = self.ctx.tessellate(shapes, output.pixels_per_point);
        let took = started.elapsed();
        output.textures_delta.clear();
        drop(triangles);
        took
    }

    fn settle(&mut self) {
        while self.app.is_waiting() {
            std::thread::sleep(Duration::from_millis(1));
            self.frame(Vec::new());
        }
        self.frame(Vec::new());
    }

    fn key(key: Key) -> Vec<Event> {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        vec![event(true), event(false)]
    }
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| {
        let place = (times.len() * percent).div_ceil(100).saturating_sub(1);
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    println!("| {name} | {:.2} | {:.2} |", at(50), at(99));
}

fn main() {
    let mut screen = Screen::new();
    screen.settle();
    assert_eq!(screen.app.state().results.total, ROWS, "every row is in the list");
    println!("| a frame with {ROWS} results | p50 ms | p99 ms |\n|---|---|---|");
    report(
        "nothing moves",
        (0..FRAMES).map(|_| screen.frame(Vec::new())).collect(),
    );
    let down = || Screen::key(Key::PageDown);
    report(
        "page after page, new rows each time",
        (0..FRAMES)
            .map(|_| {
                let mut took = screen.frame(down());
                while screen.app.is_waiting() {
                    std::thread::sleep(Duration::from_millis(1));
                    took = took.max(screen.frame(Vec::new()));
                }
                took.max(screen.frame(Vec::new()))
            })
            .collect(),
    );
    let mut rng = fastrand::Rng::with_seed(SEED);
    report(
        "jumps to anywhere in the list",
        (0..FRAMES)
            .map(|_| {
                let row = rng.usize(..ROWS);
                screen.app.handle(Command::MoveTo(row));
                let mut took = screen.frame(Screen::key(Key::ArrowDown));
                while screen.app.is_waiting() {
                    std::thread::sleep(Duration::from_millis(1));
                    took = took.max(screen.frame(Vec::new()));
                }
                took.max(screen.frame(Vec::new()))
            })
            .collect(),
    );
    let words = ["s", "sh", "she", "shel", "shelt", "shelter", ""];
    report(
        "a key in the search box, and its answer",
        words
            .iter()
            .cycle()
            .take(FRAMES / 6)
            .map(|word| {
                screen.app.handle(Command::Words((*word).to_owned()));
                let mut took = screen.frame(Vec::new());
                while screen.app.is_waiting() {
                    std::thread::sleep(Duration::from_millis(1));
                    took = took.max(screen.frame(Vec::new()));
                }
                took.max(screen.frame(Vec::new()))
            })
            .collect(),
    );
}
