use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::loosening::{Loosened, Loosening};
use super::referral_desk::ReferralDesk;
use super::results::ROWS_PER_PAGE;
use crate::model::{
    CountryCode, EmergencyNumber, Gap, Hit, Query, SearchPage, ServiceCard, ServiceId, Taxonomy,
};
use crate::referral::contact::Finding;
use crate::referral::{Inquirer, Plan};
use crate::store::{Directory, StoreError};

/// Opens the directory, on the worker's own thread.
pub type Open = Box<dyn Fn() -> Result<Directory, StoreError> + Send + Sync>;
/// Wakes the window when an answer is there.
pub type Wake = Box<dyn Fn() + Send + Sync>;

/// What the worker is asked.
pub(super) enum Request {
    /// The first page, all counts, and what goes with them.
    Search { generation: u64, query: Query },
    /// A further page of the same search.
    Rows {
        generation: u64,
        query: Query,
        page: usize,
    },
    /// A whole service.
    Service { id: ServiceId, now: i64 },
    /// The facts, made ready for plans and checks.
    Prepare,
    /// The numbers to call in danger in a country.
    Emergency(CountryCode),
    /// A plan at a moment.
    Plan(Box<Inquirer>, i64),
    /// Whether a contact is a listed one, and from which country a number would be dialled.
    Check {
        text: String,
        country: Option<CountryCode>,
    },
    /// What there is for each country and need.
    Coverage,
}

/// What the worker answers.
pub(super) enum Reply {
    Opened(Taxonomy),
    Searched(Box<Searched>),
    Rows {
        generation: u64,
        page: usize,
        hits: Vec<Hit>,
    },
    Service(Box<Option<ServiceCard>>),
    Prepared,
    Emergency(CountryCode, Vec<EmergencyNumber>),
    Plan(Box<Plan>),
    Checked {
        text: String,
        finding: Box<Finding>,
    },
    Coverage(Vec<Gap>),
    /// A newer search made the answer useless.
    Overtaken,
    Failed(StoreError),
}

/// The answer to a search.
pub(super) struct Searched {
    pub generation: u64,
    pub page: SearchPage,
    pub emergency: Vec<(CountryCode, Vec<EmergencyNumber>)>,
    pub loosened: Vec<Loosened>,
}

/// The near end of the worker.
pub(super) struct Worker {
    requests: Sender<Request>,
    replies: Receiver<Reply>,
    newest: Arc<AtomicU64>,
}

impl Worker {
    /// Starts a thread of its own with a directory of its own. It ends when the worker is dropped.
    pub fn start(open: Arc<Open>, wake: Arc<Wake>) -> Self {
        let (requests, inbox) = channel();
        let (outbox, replies) = channel();
        let newest = Arc::new(AtomicU64::new(0));
        let desk = Desk {
            inbox,
            outbox,
            wake,
            newest: Arc::clone(&newest),
            referral: ReferralDesk::default(),
        };
        thread::spawn(move || desk.work(&open));
        Self {
            requests,
            replies,
            newest,
        }
    }

    /// Asks; false if the worker has ended.
    pub fn ask(&self, request: Request) -> bool {
        if let Request::Search { generation, .. } = request {
            self.newest.store(generation, Ordering::Relaxed);
        }
        self.requests.send(request).is_ok()
    }

    /// The next answer that is there already.
    pub fn answer(&self) -> Result<Reply, std::sync::mpsc::TryRecvError> {
        self.replies.try_recv()
    }
}

/// The far end: what runs on the thread.
struct Desk {
    inbox: Receiver<Request>,
    outbox: Sender<Reply>,
    wake: Arc<Wake>,
    newest: Arc<AtomicU64>,
    referral: ReferralDesk,
}

impl Desk {
    fn work(self, open: &Open) {
        let directory = match open() {
            Ok(directory) => directory,
            Err(error) => {
                self.reply(Reply::Failed(error));
                return;
            }
        };
        self.reply(Reply::Opened(directory.taxonomy().clone()));
        while let Ok(request) = self.inbox.recv() {
            let answer = self.answer(&directory, request);
            let has_failed = answer.is_err();
            let is_heard = self.reply(answer.unwrap_or_else(Reply::Failed));
            if has_failed || !is_heard {
                return;
            }
        }
    }

    /// False if nobody listens any more: what was asked before does not have to be answered.
    fn reply(&self, reply: Reply) -> bool {
        let is_heard = self.outbox.send(reply).is_ok();
        if is_heard {
            (self.wake)();
        }
        is_heard
    }

    fn answer(&self, directory: &Directory, request: Request) -> Result<Reply, StoreError> {
        let overtaken = |generation: u64| generation < self.newest.load(Ordering::Relaxed);
        Ok(match request {
            Request::Search { generation, .. } | Request::Rows { generation, .. }
                if overtaken(generation) =>
            {
                Reply::Overtaken
            }
            Request::Search { generation, query } => {
                Reply::Searched(Box::new(searched(directory, generation, &query)?))
            }
            Request::Rows {
                generation,
                query,
                page,
            } => {
                let hits = directory
                    .search(&Query {
                        offset: page * ROWS_PER_PAGE,
                        ..query
                    })?
                    .hits;
                Reply::Rows {
                    generation,
                    page,
                    hits,
                }
            }
            Request::Service { id, now } => Reply::Service(Box::new(directory.service(&id, now)?)),
            Request::Prepare => {
                self.referral.prepare(directory)?;
                Reply::Prepared
            }
            Request::Emergency(country) => Reply::Emergency(country, directory.emergency(country)?),
            Request::Plan(asked, now) => Reply::Plan(Box::new(self.referral.plan(directory, &asked, now)?)),
            Request::Check { text, country } => Reply::Checked {
                finding: Box::new(self.referral.check(directory, &text, country)?),
                text,
            },
            Request::Coverage => Reply::Coverage(directory.gaps(&[])?),
        })
    }
}

fn searched(directory: &Directory, generation: u64, query: &Query) -> Result<Searched, StoreError> {
    let page = directory.search(query)?;
    let emergency = in_question(directory, query)?
        .into_iter()
        .map(|country| Ok((country, directory.emergency(country)?)))
        .collect::<Result<_, StoreError>>()?;
    let loosened = if page.total == 0 {
        loosened(directory, query)?
    } else {
        Vec::new()
    };
    Ok(Searched {
        generation,
        page,
        emergency,
        loosened,
    })
}

/// The chosen countries, or the one whose name is typed.
fn in_question(directory: &Directory, query: &Query) -> Result<Vec<CountryCode>, StoreError> {
    let chosen = query.countries.iter().copied();
    let chosen: Vec<CountryCode> = chosen.filter(|country| !country.is_worldwide()).collect();
    if chosen.is_empty() && !query.words.is_empty() {
        Ok(directory.named_country(&query.words)?.into_iter().collect())
    } else {
        Ok(chosen)
    }
}

/// What would be found if less were asked; if no single step finds anything, without anything.
fn loosened(directory: &Directory, query: &Query) -> Result<Vec<Loosened>, StoreError> {
    let try_it = |loosening: Loosening| -> Result<Loosened, StoreError> {
        let mut less = Query {
            limit: 0,
            ..query.clone()
        };
        loosening.apply(&mut less);
        Ok(Loosened {
            loosening,
            count: directory.search(&less)?.total,
        })
    };
    let mut found: Vec<Loosened> = Vec::new();
    for loosening in Loosening::of(query) {
        let loosened = try_it(loosening)?;
        if loosened.count > 0 {
            found.push(loosened);
        }
    }
    if found.is_empty() {
        found.push(try_it(Loosening::Everything)?);
    }
    Ok(found)
}
