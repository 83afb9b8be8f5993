//! data/ → the directory bundled in the program.

fn main() {}
