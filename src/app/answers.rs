//! What happens when the worker has answered.

use std::sync::mpsc::TryRecvError;

use super::handle::App;
use super::state::Failure;
use super::worker::{Reply, Searched, Worker};
use crate::store::StoreError;

/// After this many seconds, the next frame asks anew what is open.
const MOMENT: i64 = 60;

impl App {
    /// Takes in the answers that are there. `now`: seconds since 1970-01-01 00:00 UTC.
    pub fn logic(&mut self, now: i64) {
        self.set_time(now);
        while let Some(answer) = self.worker.as_ref().map(Worker::answer) {
            match answer {
                Ok(reply) => self.take_in(reply),
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => {
                    self.state.failure.get_or_insert(Failure::Stopped);
                    break;
                }
            }
        }
        self.hear_keeper();
        self.hear_browser();
        self.let_go_of_clipboard();
        if self.state.left.is_none() && now - self.state.query.now >= MOMENT {
            self.search();
            self.refresh = Some(self.generation);
            self.make_plan();
        }
    }

    fn take_in(&mut self, reply: Reply) {
        self.waiting = self.waiting.saturating_sub(1);
        match reply {
            Reply::Opened(taxonomy) => self.state.taxonomy = taxonomy,
            Reply::Searched(searched) => self.take_in_search(*searched),
            Reply::Rows {
                generation,
                page,
                hits,
            } if generation == self.state.results.generation => {
                self.state.results.add(page, hits);
                self.asked_pages.retain(|asked| *asked != page);
            }
            Reply::Rows { .. } | Reply::Overtaken | Reply::Prepared => {}
            Reply::Service(card) => {
                let wanted =
                    card.as_ref().as_ref().map(|card| &card.service.id) == self.state.wanted.as_ref();
                if wanted {
                    self.state.card = *card;
                }
            }
            Reply::Emergency(country, numbers) => {
                if self.state.plan.country == Some(country) {
                    self.state.plan.emergency = Some((country, numbers));
                }
            }
            Reply::Plan(plan) => {
                let language = self.words.language().parse().ok();
                if plan.inquirer == self.state.plan.inquirer(language) {
                    self.state.plan.plan = Some(*plan);
                }
            }
            Reply::Checked { text, finding } => {
                if text == self.state.check.text {
                    self.state.check.finding = Some(*finding);
                }
            }
            Reply::Coverage(coverage) => self.state.coverage = Some(coverage),
            Reply::Failed(error) => {
                let reason = error.to_string();
                self.state.failure = Some(match error {
                    StoreError::Damaged => Failure::Damaged(reason),
                    _ => Failure::Unreadable(reason),
                });
            }
        }
    }

    fn take_in_search(&mut self, searched: Searched) {
        let Searched {
            generation,
            page,
            emergency,
            loosened,
        } = searched;
        if generation < self.state.results.generation {
            return;
        }
        self.asked_pages.clear();
        if self.refresh == Some(generation) {
            self.state.results.refresh(generation, page);
        } else {
            self.state.results.replace(generation, page);
        }
        self.state.emergency = emergency;
        self.state.loosened = loosened;
        self.state.is_open = true;
        let last = self.state.results.total.checked_sub(1);
        self.state.row = self.state.row.and_then(|row| last.map(|last| row.min(last)));
    }
}
