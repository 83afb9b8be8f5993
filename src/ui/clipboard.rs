use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A clipboard that is being cleared.
#[derive(Debug, Default)]
pub struct Clearing(Option<JoinHandle<()>>);

impl Clearing {
    /// Takes a text off the clipboard if it is still there; what somebody else put there stays. On a thread of its own:
    /// the owner of a clipboard can take seconds to answer.
    pub fn of(ours: String) -> Self {
        Self(Some(thread::spawn(move || {
            let Ok(mut clipboard) = arboard::Clipboard::new() else {
                return;
            };
            if clipboard.get_text().is_ok_and(|there| there == ours) {
                // A clipboard that cannot be cleared stays as it is; nobody can be told any more.
                let _ = clipboard.clear();
            }
        })))
    }

    /// Waits until it is done, but no longer than this.
    pub fn wait(&self, longest: Duration) {
        let started = Instant::now();
        let is_busy = || self.0.as_ref().is_some_and(|thread| !thread.is_finished());
        while is_busy() && started.elapsed() < longest {
            thread::sleep(Duration::from_millis(2));
        }
    }
}
