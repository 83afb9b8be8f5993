//! The window. egui lives only here (and its fonts in `text`); one page or part a file; colours only in [`theme`].
//!
//! Everything is drawn from a [`ViewContext`](crate::app::ViewContext) and says what it wants by commands, so tests
//! draw the same [`Window`] without a screen.

mod cards_page;
mod check_page;
mod chips;
mod clipboard;
mod columns;
mod coverage_page;
mod emergency_bar;
mod empty_result;
mod failure_page;
mod filter_group;
mod filter_pane;
mod icon;
mod keeping_section;
mod keyboard;
mod labels;
mod language_page;
mod large_number;
mod leave;
mod link_page;
mod need_filter;
mod plan;
mod result_list;
mod result_row;
mod safety_page;
mod service_facts;
mod service_pane;
mod service_reach;
mod service_sources;
mod shell;
mod start_page;
pub mod theme;
mod top_bar;
mod widgets;
mod window;

pub use icon::{Icon, character};
pub use shell::{Opening, Shell, options};
pub use window::Window;
