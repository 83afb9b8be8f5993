//! The window without a screen: the program's own state, worker and pages, drawn by egui's test harness.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use egui::{OutputCommand, Theme, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lodestar::app::{App, Open, Start};
use lodestar::keeping::Places;
use lodestar::store::{self, Directory};
use lodestar::ui::{Window, theme};
use lodestar::{bundled, catalog};

use crate::cpu_renderer::CpuRenderer;

/// 2026-11-24, a Tuesday, 03:00 UTC: 10:00 in Phnom Penh.
pub const MORNING: i64 = 1_795_489_200;
pub const WIDE: Vec2 = vec2(1240.0, 820.0);
pub const NARROW: Vec2 = vec2(560.0, 820.0);

/// What the harness holds.
pub struct Program {
    pub app: App,
    window: Window,
    pub now: i64,
}

pub struct Screen {
    pub harness: Harness<'static, Program>,
}

/// How a screen is set up.
pub struct Setup {
    pub size: Vec2,
    pub scale: f32,
    pub theme: Theme,
    /// Letters that no bundled font has are an error of the facts or the words, unless somebody types them.
    pub types_anything: bool,
    pub open: Open,
    pub language: Start,
    pub places: Places,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            size: WIDE,
            scale: 1.0,
            theme: Theme::Light,
            types_anything: false,
            open: Box::new(bundled::directory),
            language: Start::Directory("en"),
            places: Places::default(),
        }
    }
}

/// The small directory of invented services under `tests/fixtures/directory`.
pub fn invented() -> Open {
    Box::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/directory");
        let (facts, faults) = catalog::load(&folder);
        assert!(faults.is_empty(), "{faults:#?}");
        let bytes = store::write(&facts.taxonomy, &facts.rights.rights, &facts.organizations())?;
        Directory::open_vec(&bytes)
    })
}

impl Screen {
    pub fn bundled() -> Self {
        Self::open(Setup::default())
    }

    pub fn narrow() -> Self {
        Self::open(Setup {
            size: NARROW,
            ..Setup::default()
        })
    }

    pub fn open(setup: Setup) -> Self {
        let kept = setup.places.settings();
        let program = Program {
            app: App::start(setup.open, Box::new(|| {}), MORNING, setup.language)
                .with_kept(setup.places, kept),
            window: Window::new(),
            now: MORNING,
        };
        let language = program.app.words().language();
        let mut harness = Harness::builder();
        if setup.types_anything {
            harness = harness.allow_missing_glyphs();
        }
        let harness = harness
            .with_size(setup.size)
            .with_pixels_per_point(setup.scale)
            .with_max_steps(20)
            .renderer(CpuRenderer::default())
            .with_context_setup(move |ctx| {
                theme::install(ctx);
                theme::speak(ctx, language);
            })
            .build_ui_state(
                |ui, program: &mut Program| {
                    program.app.logic(program.now);
                    program.window.ui(ui, &mut program.app);
                },
                program,
            );
        let mut screen = Self { harness };
        screen.harness.input_mut().system_theme = Some(setup.theme);
        screen.settle();
        screen
    }

    /// Draws until nothing moves and no answer is still to come.
    pub fn settle(&mut self) {
        let started = Instant::now();
        loop {
            self.harness.run();
            if !self.app().is_waiting() {
                self.harness.run();
                return;
            }
            assert!(
                started.elapsed() < Duration::from_secs(30),
                "the worker does not answer"
            );
            thread::sleep(Duration::from_millis(1));
        }
    }

    pub fn app(&self) -> &App {
        &self.harness.state().app
    }

    /// Types into the box that has the keyboard.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    pub fn press(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.settle();
    }

    pub fn press_with(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn click(&mut self, role: egui::Role, label: &str) {
        self.harness.get_by_role_and_label(role, label).click();
        self.settle();
    }

    /// Clicks the first of several widgets of one name.
    pub fn click_first(&mut self, role: egui::Role, label: &str) {
        let node = self.harness.get_all_by_role_and_label(role, label).next();
        node.unwrap_or_else(|| panic!("no {role:?} '{label}'")).click();
        self.settle();
    }

    pub fn focus(&mut self, role: egui::Role, label: &str) {
        self.harness.get_by_role_and_label(role, label).focus();
        self.settle();
    }

    /// Clicks the first widget of a role whose name begins like this.
    pub fn click_starting(&mut self, role: egui::Role, start: &str) {
        let node = self
            .harness
            .root()
            .children_recursive()
            .find(|node| {
                let node = node.accesskit_node();
                node.role() == role && node.label().is_some_and(|label| label.starts_with(start))
            })
            .unwrap_or_else(|| {
                panic!(
                    "no {role:?} begins with '{start}'; there are {:#?}",
                    self.names(role)
                )
            });
        node.click();
        self.settle();
    }

    /// The names of all widgets of a role, in the order of the tree.
    pub fn names(&self, role: egui::Role) -> Vec<String> {
        self.harness
            .root()
            .children_recursive()
            .filter(|node| node.accesskit_node().role() == role)
            .map(|node| {
                let node = node.accesskit_node();
                node.label().or_else(|| node.value()).unwrap_or_default()
            })
            .collect()
    }

    pub fn rows(&self) -> Vec<String> {
        self.names(egui::Role::ListItem)
    }

    /// Every text that is on the screen, with its role.
    pub fn has_text(&self, part: &str) -> bool {
        self.harness.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            let holds = |text: Option<String>| text.is_some_and(|text| text.contains(part));
            holds(node.label()) || holds(node.value())
        })
    }

    /// What has the keyboard.
    pub fn focused(&self) -> Option<String> {
        self.harness.root().children_recursive().find_map(|node| {
            let node = node.accesskit_node();
            (node.is_focused() && node.role() != egui::Role::Window).then(|| node.label().unwrap_or_default())
        })
    }

    /// Clicks, and returns what the frame of the click handed to the system's clipboard.
    pub fn clipboard_after_click(&mut self, role: egui::Role, label: &str) -> Option<String> {
        self.harness.get_by_role_and_label(role, label).click();
        self.harness.step();
        self.harness
            .output()
            .platform_output
            .commands
            .iter()
            .find_map(|command| match command {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            })
    }
}
