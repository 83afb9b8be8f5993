//! What the program knows and does: its state, the commands that change it, and the worker that searches.
//!
//! Nothing here draws, and nothing here waits: a command changes the state or asks the worker; the answer changes the
//! state when it comes.

mod cards;
mod command;
mod context;
mod filter;
mod handle;
mod loosening;
mod results;
mod state;
mod worker;

pub use cards::{CARDS, Cards};
pub use command::Command;
pub use context::ViewContext;
pub use filter::{FilterName, FilterValue};
pub use handle::{App, Start};
pub use loosening::{Loosened, Loosening};
pub use results::{ROWS_PER_PAGE, Results};
pub use state::{Asking, Failure, LargeNumber, Look, Page, State, TEXT_SIZES};
pub use worker::{Open, Wake};
