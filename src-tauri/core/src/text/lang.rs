//! The languages Rondo speaks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// A language of the catalogues. On the wire and in settings: `de`, `nl`, `en`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    De,
    Nl,
    En,
}

/// The text names no language of Rondo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the language is none of de, nl, en")]
pub struct UnknownLang;

impl Lang {
    pub const ALL: [Lang; 3] = [Lang::De, Lang::Nl, Lang::En];

    /// The two letters of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Lang::De => "de",
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().expect("the codes of Rondo's languages are language identifiers")
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads a code alone or with a region, in any case: `nl`, `de-AT`, `en_GB.UTF-8`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let primary = text.split(['-', '_', '.']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary)).ok_or(UnknownLang)
    }
}
