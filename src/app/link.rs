//! Opening a web page in the browser: on somebody's own computer only, and only after its whole address was shown.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::handle::App;
use super::worker::Wake;
use crate::disarming::WebPage;

/// Variables that keep graphics drivers from writing a cache of their shaders to the disk. The program runs with them; a
/// browser that it starts must not inherit them.
pub const NO_TRACES: [(&str, &str); 2] = [
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("__GL_SHADER_DISK_CACHE", "0"),
];
/// A way that has not failed after this long has worked.
const PATIENCE: Duration = Duration::from_secs(2);

/// A page that is to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The page.
    pub page: WebPage,
    /// Whether no browser could be started.
    pub has_failed: bool,
}

/// What the pages ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkCommand {
    /// Show the whole address, and ask.
    Ask(String),
    /// Yes, open it.
    Open,
}

impl App {
    pub(super) fn follow(&mut self, command: LinkCommand) {
        if !self.state.keeping.is_on {
            return;
        }
        match command {
            LinkCommand::Ask(address) => {
                let page = WebPage::parse(&address);
                self.state.link = page.map(|page| Link {
                    page,
                    has_failed: false,
                });
            }
            LinkCommand::Open => {
                if let Some(link) = &self.state.link {
                    self.browser = Some(open(&link.page, &self.wake));
                }
            }
        }
    }

    /// Takes in whether the browser could be started.
    pub(super) fn hear_browser(&mut self) {
        let answer = self.browser.as_ref().and_then(|browser| browser.try_recv().ok());
        if let Some(is_open) = answer {
            self.browser = None;
            match &mut self.state.link {
                Some(link) if !is_open => link.has_failed = true,
                link => *link = None,
            }
        }
    }
}

/// Hands the page to the system's browser, on a thread of its own.
fn open(page: &WebPage, wake: &Arc<Wake>) -> Receiver<bool> {
    let (started, answer) = channel();
    let (page, wake) = (page.clone(), Arc::clone(wake));
    thread::spawn(move || {
        let browser = open::commands(page.as_str()).into_iter().find_map(running);
        if started.send(browser.is_some()).is_ok() {
            wake();
        }
        // Some ways of the system come back only when the browser is closed. Nobody needs to know how it ended.
        let _ = browser.map(|mut browser| browser.wait());
    });
    answer
}

/// A way to open a page that did not fail at once.
fn running(mut way: Command) -> Option<Child> {
    for (name, _) in NO_TRACES {
        way.env_remove(name);
    }
    way.stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = way.spawn().ok()?;
    let asked = Instant::now();
    while asked.elapsed() < PATIENCE {
        match child.try_wait().ok()? {
            Some(ended) => return ended.success().then_some(child),
            None => thread::sleep(Duration::from_millis(20)),
        }
    }
    Some(child)
}
