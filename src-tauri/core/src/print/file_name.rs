//! Names of saved sheets: kind, name and ISO date, safe on Windows, macOS and Linux.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

/// The longest name without its extension, in characters.
const LONGEST: usize = 120;

/// `Kundenblatt Reha-Zentrum Eiderstedt GmbH 2026-11-23.pdf`. Where the name is too long, it is the
/// middle that gives way: kind and date always stay. Whether the file exists is the caller's matter.
pub fn file_name(kind: &str, name: &str, date: Option<NaiveDate>) -> String {
    let kind = clean_file_name(kind);
    let date = date.map(|date| date.format("%Y-%m-%d").to_string());
    let taken = kind.chars().count() + date.as_ref().map_or(0, |date| date.len() + 1) + 1;
    let name: String = clean_file_name(name).chars().take(LONGEST.saturating_sub(taken)).collect();
    let parts = [Some(kind.as_str()), Some(name.trim_end()), date.as_deref()];
    let stem = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    format!("{}.pdf", stem.trim_end_matches(['.', ' ']))
}

/// Without characters that file systems refuse or that hide what a name says; spaces run together.
pub fn clean_file_name(text: &str) -> String {
    let kept: String = text
        .nfc()
        .filter(|c| !matches!(c, '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|'))
        .filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
