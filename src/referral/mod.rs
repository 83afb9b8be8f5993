//! What a good referral is: from "I am here, home is there, I need this" to whom to turn to, in which order, and how.
//!
//! [`Resources`] holds the facts, read once; [`Resources::plan`] answers an [`Inquirer`] with a [`Plan`] of eight steps.
//!
//! [`ContactIndex`] answers whether a number, link, address or handle that somebody was given is a listed one.
//!
//! All of it is pure: no file, no clock, no database. It says nothing in words: what a window says stands in
//! translation files under the keys of the lists here, such as [`Reason::key`] for `reason-…`.
//!
//! | file | what it answers |
//! |---|---|
//! | `inquirer` | who asks, as far as they say |
//! | `resources`, `about` | the facts, made ready once |
//! | `case`, `candidates` | what can be used from here, and what stands before what |
//! | `steps`, `gap`, `ladder`, `plan` | the plan |
//! | `fit`, `who_will_know`, `open_now` | about one contact |
//! | `dial`, `number`, `links` | how to reach it from here |
//! | `contact` | whether a contact is a listed one |

mod about;
mod candidates;
mod case;
pub mod contact;
mod dial;
mod fit;
mod gap;
mod inquirer;
mod ladder;
mod links;
mod number;
mod open_now;
mod plan;
mod resources;
mod steps;
mod who_will_know;

pub use case::step_of;
pub use contact::ContactIndex;
pub use dial::{Charge, Dialling, Means, Way, can_be_reached, phone_link, serves};
pub use fit::{Criterion, Fit, Verdict, fit};
pub use inquirer::{Inquirer, Nationality, Trait};
pub use open_now::OpenNow;
pub use plan::{
    Lack, Ladder, MOST_REFERRALS, Missing, NeedAnswer, Note, Plan, Reason, Referral, Rung, Step, Warning,
};
pub use resources::Resources;
pub use who_will_know::{WhoWillKnow, who_will_know};
