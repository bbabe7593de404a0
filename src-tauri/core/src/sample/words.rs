//! The firm's own texts in the language in which it is looked at. The data files are German; what customers abroad said
//! and what was written for them stays in their language.

use std::collections::HashMap;

use super::data::lines;
use crate::text::Lang;

/// Texts by their German wording.
pub(super) struct Words {
    lang: Lang,
    other: HashMap<&'static str, &'static str>,
}

impl Words {
    pub(super) fn new(lang: Lang) -> Self {
        let place = match lang {
            Lang::De => return Self { lang, other: HashMap::new() },
            Lang::Nl => 1,
            Lang::En => 2,
        };
        let entry = |line: &'static str| {
            let mut wordings = line.split(" | ");
            let german = wordings.next()?;
            Some((german.trim(), wordings.nth(place - 1)?.trim()))
        };
        Self { lang, other: lines(include_str!("data/words.txt")).filter_map(entry).collect() }
    }

    /// The language of notes about a customer: German customers are written about in the language of the firm.
    pub(super) fn of_notes(&self, customers: &'static str) -> &'static str {
        match (customers, self.lang) {
            ("de", Lang::Nl) => "nl",
            ("de", Lang::En) => "en",
            (customers, _) => customers,
        }
    }

    /// A text of a data file: as a whole, else part by part between commas; unknown parts stay.
    pub(super) fn say(&self, text: &str) -> String {
        if let Some(other) = self.other.get(text) {
            return (*other).to_owned();
        }
        text.split(", ").map(|part| self.part(part)).collect::<Vec<_>>().join(", ")
    }

    /// The same for a text that may be missing.
    pub(super) fn say_if_any(&self, text: Option<String>) -> Option<String> {
        text.map(|text| self.say(&text))
    }

    fn part(&self, part: &str) -> String {
        if let Some(other) = self.other.get(part) {
            return (*other).to_owned();
        }
        let pieces = match self.lang {
            Lang::De => return part.to_owned(),
            Lang::Nl => "stuks",
            Lang::En => "pcs",
        };
        match part.split_once(" Stück") {
            Some((count, "")) => format!("{count} {pieces}"),
            _ => part.to_owned(),
        }
    }

    /// Whether the data file has a wording for it.
    #[cfg(test)]
    pub(super) fn knows(&self, text: &str) -> bool {
        self.other.contains_key(text)
    }
}
