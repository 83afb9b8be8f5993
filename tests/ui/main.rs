//! The window as a person meets it: widgets are found by role and label, and nothing needs a screen.

#[path = "../support/cpu_renderer.rs"]
mod cpu_renderer;
#[path = "../support/screen.rs"]
mod screen;

mod cards;
mod contact_check;
mod contacts;
mod failure;
mod filters;
mod keyboard;
mod languages;
mod leaving;
mod longer_words;
mod narrow;
mod own_computer;
mod pictures;
mod plan_door;
mod search;
