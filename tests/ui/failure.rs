//! What is shown if the directory inside the program cannot be used.

use egui::Role;
use lodestar::store::{Directory, StoreError};

use crate::screen::{Screen, Setup};

fn screen_with(error: impl Fn() -> Result<Directory, StoreError> + Send + Sync + 'static) -> Screen {
    Screen::open(Setup {
        open: Box::new(error),
        ..Setup::default()
    })
}

#[test]
fn damaged_bytes_are_never_shown() {
    static BYTES: &[u8] = b"SQLite format 3\0 and then something else";
    let screen = screen_with(|| Directory::open(BYTES, &[7; 32]));
    assert!(
        screen
            .names(Role::Heading)
            .contains(&"The directory cannot be opened".to_owned())
    );
    assert!(screen.has_text("This copy of the program is damaged."));
    assert!(screen.rows().is_empty() && screen.names(Role::TextInput).is_empty());
}

#[test]
fn foreign_bytes_are_refused_with_a_reason() {
    for bytes in [
        Vec::new(),
        vec![0; 5_000],
        b"SQLite format 3\0".to_vec(),
        [b"SQLite format 3\0".to_vec(), vec![9; 8_192]].concat(),
    ] {
        let screen = screen_with(move || Directory::open_vec(&bytes));
        assert!(screen.has_text("The directory inside the program cannot be read."));
        assert!(screen.has_text("For whoever mends it: "));
    }
}
