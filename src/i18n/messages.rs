// Written by `src/build.rs` from what lies in `assets/i18n`, after it was checked.
include!(concat!(env!("OUT_DIR"), "/messages.rs"));
