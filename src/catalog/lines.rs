use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml_edit::{Document, Item, Value};

/// On which line every key of a TOML file stands. Keys are paths such as `service.2.phone.0.number`.
#[derive(Debug, Clone, Default)]
pub struct LineIndex(BTreeMap<String, usize>);

impl LineIndex {
    /// Reads the file once more for its positions; empty where it cannot be read as TOML.
    pub fn new(text: &str) -> Self {
        let mut index = Self::default();
        if let Ok(document) = Document::parse(text) {
            index.item(&Lines::new(text), "", document.as_item());
        }
        index
    }

    /// The line of a key, from 1; else that of the nearest key around it, else 1.
    pub fn line(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            if let Some(line) = self.0.get(path) {
                return *line;
            }
            match path.rfind('.') {
                Some(dot) => path = path.get(..dot).unwrap_or_default(),
                None => return 1,
            }
        }
    }

    fn item(&mut self, lines: &Lines, path: &str, item: &Item) {
        if let Some(tables) = item.as_array_of_tables() {
            for (number, table) in tables.iter().enumerate() {
                let path = join(path, &number.to_string());
                self.note(lines, &path, table.span().map(|span| span.start));
                self.keys(lines, &path, table);
            }
        } else if let Some(table) = item.as_table() {
            self.keys(lines, path, table);
        } else if let Some(value) = item.as_value() {
            self.value(lines, path, value);
        }
    }

    fn keys(&mut self, lines: &Lines, path: &str, table: &toml_edit::Table) {
        for (name, item) in table {
            let path = join(path, name);
            let key = table.key(name).and_then(toml_edit::Key::span);
            self.note(lines, &path, key.or_else(|| item.span()).map(|span| span.start));
            self.item(lines, &path, item);
        }
    }

    fn value(&mut self, lines: &Lines, path: &str, value: &Value) {
        if let Some(array) = value.as_array() {
            for (number, value) in array.iter().enumerate() {
                let path = join(path, &number.to_string());
                self.note(lines, &path, value.span().map(|span| span.start));
                self.value(lines, &path, value);
            }
        } else if let Some(table) = value.as_inline_table() {
            for (name, value) in table {
                let path = join(path, name);
                self.note(lines, &path, value.span().map(|span| span.start));
                self.value(lines, &path, value);
            }
        }
    }

    fn note(&mut self, lines: &Lines, path: &str, offset: Option<usize>) {
        if let Some(offset) = offset {
            self.0.entry(path.to_owned()).or_insert_with(|| lines.at(offset));
        }
    }
}

/// Where the lines of a text end.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(offset, _)| offset).collect())
    }

    /// The line, from 1, of a byte offset.
    pub(super) fn at(&self, offset: usize) -> usize {
        1 + self.0.partition_point(|end| *end < offset)
    }
}

fn join(path: &str, step: &str) -> String {
    let mut joined = path.to_owned();
    if !joined.is_empty() {
        joined.push('.');
    }
    let _ = write!(joined, "{step}");
    joined
}
