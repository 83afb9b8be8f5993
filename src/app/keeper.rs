use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::worker::Wake;
use crate::keeping::{KeptFile, Places, Removal, Settings};

/// What is to be done with the files of this program.
#[derive(Debug)]
pub(super) enum Job {
    /// Keep these settings.
    Keep(Settings),
    /// Delete every file.
    RemoveAll,
    /// See what is there.
    List,
}

/// What was done, and which files there are now.
#[derive(Debug)]
pub(super) struct Done {
    pub files: Vec<KeptFile>,
    pub outcome: Outcome,
}

#[derive(Debug)]
pub(super) enum Outcome {
    /// Why it could not be written, if it could not.
    Kept(Result<(), String>),
    Removed(Removal),
    Listed,
}

/// Reads and writes the few files of this program on a thread of its own, one job after the other: a stick can take
/// seconds.
pub(super) struct Keeper {
    jobs: Sender<Job>,
    done: Receiver<Done>,
    thread: JoinHandle<()>,
}

impl Keeper {
    /// Starts the thread. It ends when the keeper is dropped.
    pub fn start(places: Places, wake: Arc<Wake>) -> Self {
        let (jobs, inbox) = channel();
        let (outbox, done) = channel();
        let thread = thread::spawn(move || work(&places, &inbox, &outbox, &wake));
        Self { jobs, done, thread }
    }

    /// Asks for a job; false if the thread has ended.
    pub fn ask(&self, job: Job) -> bool {
        self.jobs.send(job).is_ok()
    }

    /// What was done, if something was.
    pub fn answer(&self) -> Option<Done> {
        self.done.try_recv().ok()
    }

    /// Waits until everything asked for is done, but no longer than this.
    pub fn finish(self, longest: Duration) {
        drop(self.jobs);
        let started = Instant::now();
        while !self.thread.is_finished() && started.elapsed() < longest {
            thread::sleep(Duration::from_millis(2));
        }
    }
}

fn work(places: &Places, inbox: &Receiver<Job>, outbox: &Sender<Done>, wake: &Wake) {
    while let Ok(job) = inbox.recv() {
        let mut jobs = vec![job];
        jobs.extend(inbox.try_iter());
        // Of several settings in a row, the last ones are kept.
        let kept = |at: usize| {
            let next = jobs.get(at + 1);
            !matches!((jobs.get(at), next), (Some(Job::Keep(_)), Some(Job::Keep(_))))
        };
        let wanted: Vec<bool> = (0..jobs.len()).map(kept).collect();
        for (job, _) in jobs.into_iter().zip(wanted).filter(|(_, wanted)| *wanted) {
            let outcome = match job {
                Job::Keep(settings) => {
                    Outcome::Kept(places.keep(&settings).map_err(|error| error.to_string()))
                }
                Job::RemoveAll => Outcome::Removed(places.remove_all()),
                Job::List => Outcome::Listed,
            };
            let files = places.files();
            if outbox.send(Done { files, outcome }).is_ok() {
                wake();
            }
        }
    }
}
