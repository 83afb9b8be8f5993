//! What the program knows and does: its state, the commands that change it, and the worker that searches.
//!
//! Nothing here draws, and nothing here waits: a command changes the state or asks the worker; the answer changes the
//! state when it comes.

mod answers;
mod cards;
mod command;
mod contact_check;
mod context;
mod doors;
mod filter;
mod handle;
mod keeper;
mod keeping;
mod leaving;
mod link;
mod loosening;
mod plan_door;
mod referral_desk;
mod results;
mod state;
mod worker;

pub use cards::{CARDS, Cards};
pub use command::Command;
pub use contact_check::ContactCheck;
pub use context::ViewContext;
pub use filter::{FilterName, FilterValue};
pub use handle::{App, Start, day};
pub use keeping::{KeepCommand, KeepNews, Keeping, kept_language};
pub use leaving::{Afterwards, CLIPBOARD, LeaveCommand, Leaving, Left};
pub use link::{Link, LinkCommand, NO_TRACES};
pub use loosening::{Loosened, Loosening};
pub use plan_door::{PlanCommand, PlanDoor, PlanPage};
pub use results::{ROWS_PER_PAGE, Results};
pub use state::{Asking, Door, Failure, LargeNumber, Look, Page, State, TEXT_SIZES};
pub use worker::{Open, Wake};
