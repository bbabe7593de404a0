//! Reading the data files: lines with fields between bars, lists under `[headings]`. They are part of the program, so
//! a mistake in them is found by the tests of this module and not at run time.

use std::collections::HashMap;

/// The lines that hold something.
pub(super) fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The fields of a line; a field that is not there is empty.
pub(super) struct Fields(Vec<&'static str>);

impl Fields {
    pub(super) fn of(line: &'static str) -> Self {
        Self(line.split('|').map(str::trim).collect())
    }

    pub(super) fn text(&self, place: usize) -> &'static str {
        self.0.get(place).copied().unwrap_or("")
    }

    pub(super) fn some(&self, place: usize) -> Option<String> {
        Some(self.text(place)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    pub(super) fn number(&self, place: usize) -> i64 {
        self.text(place).parse().unwrap_or(0)
    }
}

/// Lists under headings.
pub(super) struct Lists(HashMap<&'static str, Vec<&'static str>>);

impl Lists {
    pub(super) fn of(text: &'static str) -> Self {
        let mut lists: HashMap<_, Vec<_>> = HashMap::new();
        let mut heading = "";
        for line in lines(text) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(name) => heading = name,
                None => lists.entry(heading).or_default().push(line),
            }
        }
        Self(lists)
    }

    /// The list under a heading; empty when there is none.
    pub(super) fn list(&self, heading: &str) -> &[&'static str] {
        self.0.get(heading).map_or(&[], Vec::as_slice)
    }
}

/// A town with its postcode and country.
#[derive(Clone, Copy, Debug)]
pub(super) struct Town {
    pub(super) country: &'static str,
    pub(super) postcode: &'static str,
    pub(super) name: &'static str,
}

/// All towns.
pub(super) fn towns() -> Vec<Town> {
    let town = |line| {
        let fields = Fields::of(line);
        Town { country: fields.text(0), postcode: fields.text(1), name: fields.text(2) }
    };
    lines(include_str!("data/towns.txt")).map(town).collect()
}
