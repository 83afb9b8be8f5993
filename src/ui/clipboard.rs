use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use egui::{Context, OutputCommand};

/// What the system's clipboard is asked for.
enum Job {
    /// Put this there, and ask managers of clipboards not to keep it in their history.
    Put(String),
    /// Take this off it, if it still is there; what somebody else put there stays.
    TakeOff(String),
}

/// The system's clipboard, on a thread of its own: the owner of a clipboard can take seconds to answer.
#[derive(Default)]
pub struct Clipboard(Option<Near>);

struct Near {
    jobs: Sender<Job>,
    /// Texts for which the system has no clipboard that we can use.
    refused: Receiver<String>,
    /// How many jobs are not done yet.
    open: Arc<AtomicUsize>,
}

impl Clipboard {
    /// Takes over what pages have copied in this frame: egui's own way would leave it in the history of the clipboard.
    /// What the system refuses goes egui's way after all.
    pub fn take_over(&mut self, ctx: &Context) {
        if let Some(near) = &self.0 {
            let refused: Vec<String> = near.refused.try_iter().collect();
            if !refused.is_empty() {
                for text in refused {
                    ctx.copy_text(text);
                }
                return;
            }
        }
        let copied = ctx.output_mut(|output| {
            let is_text = |command: &mut OutputCommand| matches!(command, OutputCommand::CopyText(_));
            output.commands.extract_if(.., is_text).collect::<Vec<_>>()
        });
        for command in copied {
            if let OutputCommand::CopyText(text) = command
                && let Some(text) = self.ask(ctx, Job::Put(text))
            {
                ctx.copy_text(text);
            }
        }
    }

    /// Takes a text off the clipboard if it still is there.
    pub fn take_off(&mut self, ctx: &Context, text: String) {
        // Without a thread, there is nothing that could be taken off.
        let _ = self.ask(ctx, Job::TakeOff(text));
    }

    /// Waits until everything asked for is done, but no longer than this.
    pub fn wait(&self, longest: Duration) {
        let started = Instant::now();
        let is_busy = || {
            let near = self.0.as_ref();
            near.is_some_and(|near| near.open.load(Ordering::Acquire) > 0)
        };
        while is_busy() && started.elapsed() < longest {
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// The text itself if it cannot be asked for.
    fn ask(&mut self, ctx: &Context, job: Job) -> Option<String> {
        let near = self.0.get_or_insert_with(|| start(ctx.clone()));
        near.open.fetch_add(1, Ordering::AcqRel);
        let failed = near.jobs.send(job).err()?;
        near.open.fetch_sub(1, Ordering::AcqRel);
        match failed.0 {
            Job::Put(text) => Some(text),
            Job::TakeOff(_) => None,
        }
    }
}

fn start(ctx: Context) -> Near {
    let (jobs, inbox) = channel();
    let (outbox, refused) = channel();
    let open = Arc::new(AtomicUsize::new(0));
    let left = Arc::clone(&open);
    thread::spawn(move || {
        let mut clipboard = arboard::Clipboard::new().ok();
        while let Ok(job) = inbox.recv() {
            if let Some(text) = work(clipboard.as_mut(), job)
                && outbox.send(text).is_ok()
            {
                ctx.request_repaint();
            }
            left.fetch_sub(1, Ordering::AcqRel);
        }
    });
    Near { jobs, refused, open }
}

/// The text that could not be put there.
fn work(clipboard: Option<&mut arboard::Clipboard>, job: Job) -> Option<String> {
    match (clipboard, job) {
        (Some(clipboard), Job::Put(text)) => put(clipboard, &text).is_err().then_some(text),
        (Some(clipboard), Job::TakeOff(ours)) => {
            if clipboard.get_text().is_ok_and(|there| there == ours) {
                // A clipboard that cannot be cleared stays as it is; nobody can be told any more.
                let _ = clipboard.clear();
            }
            None
        }
        (None, Job::Put(text)) => Some(text),
        (None, Job::TakeOff(_)) => None,
    }
}

#[cfg(target_os = "linux")]
fn put(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    arboard::SetExtLinux::exclude_from_history(clipboard.set()).text(text)
}

#[cfg(target_os = "macos")]
fn put(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    arboard::SetExtApple::exclude_from_history(clipboard.set()).text(text)
}

/// Neither in the history on this computer nor in the cloud.
#[cfg(target_os = "windows")]
fn put(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    arboard::SetExtWindows::exclude_from_monitoring(clipboard.set()).text(text)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
fn put(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    clipboard.set_text(text)
}
