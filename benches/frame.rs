//! What a frame costs with 100,000 results in the list: `cargo bench --bench frame`.
//!
//! No window and no graphics card: the time is the processor's for laying out, drawing and tessellating a frame, with
//! the tree for screen readers on. What it printed last is in `benches/README.md`.

#![expect(clippy::print_stdout, reason = "printing is what a benchmark is for")]

#[path = "search/synthetic.rs"]
mod synthetic;

use std::time::{Duration, Instant};

use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, vec2};
use lodestar::app::{App, Command, Open, Start};
use lodestar::bundled;
use lodestar::gazetteer::LANGUAGES;
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
    /// The bundled directory, or one grown to [`ROWS`] services.
    fn open(language: &'static str, is_grown: bool) -> Self {
        if !is_grown {
            return Self::with(language, Box::new(bundled::directory));
        }
        let real = Real::read();
        println!(
            "{ROWS} services drawn from {} real organisations\n",
            real.organizations.len()
        );
        let organizations = real.grown_to(ROWS, SEED);
        let bytes = store::write(&real.taxonomy, &[], &organizations).expect("a directory");
        Self::with(language, Box::new(move || Directory::open_vec(&bytes)))
    }

    fn with(language: &'static str, open: Open) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        theme::speak(&ctx, language);
        ctx.enable_accesskit();
        let app = App::start(open, Box::new(|| {}), NOW, Start::Directory(language));
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
    for language in ["en", "km", "ur"] {
        in_language(language);
    }
    switching();
    first_frames();
}

/// From one language to the next, until the first frame in it is laid out.
fn switching() {
    let mut screen = Screen::open("en", false);
    screen.settle();
    println!("| to another language, until its first frame | p50 ms | p99 ms |\n|---|---|---|");
    for (name, first) in [("the first time in each language", true), ("later", false)] {
        let rounds = if first { 1 } else { 8 };
        let mut times = Vec::new();
        for language in LANGUAGES.iter().cycle().skip(1).take(LANGUAGES.len() * rounds) {
            let started = Instant::now();
            screen.app.handle(Command::Speak(language.tag));
            // What the window does at the end of the frame of the click; the next frame is in the new language.
            theme::speak(&screen.ctx, language.tag);
            screen.frame(Vec::new());
            times.push(started.elapsed());
            screen.settle();
        }
        report(name, times);
    }
}

/// The first frame with rows in a window that was never drawn, in each language.
fn first_frames() {
    println!("| the first frame with rows, 995 services | p50 ms | p99 ms |\n|---|---|---|");
    for language in LANGUAGES {
        let times = (0..9).map(|_| {
            let mut screen = Screen::open(language.tag, false);
            while screen.app.is_waiting() {
                std::thread::sleep(Duration::from_millis(1));
                screen.app.logic(NOW);
            }
            screen.frame(Vec::new())
        });
        report(language.tag, times.collect());
    }
}

fn in_language(language: &'static str) {
    let mut screen = Screen::open(language, true);
    screen.settle();
    assert_eq!(screen.app.state().results.total, ROWS, "every row is in the list");
    println!("| a frame with {ROWS} results, {language} | p50 ms | p99 ms |\n|---|---|---|");
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
