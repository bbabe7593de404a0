//! How a table is written: charset, delimiter, header, dates and decimals; found by `sniff`, changed by the user.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::charset::Charset;
use super::super::date::DateOrder;
use super::super::number::DecimalSign;
use super::row::{row_sizes, split_line};

/// The delimiters that are looked for, most German first.
pub(super) const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];

/// Everything that must be known to cut a file into cells and to read dates and amounts in them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Dialect {
    /// By its usual name, as in `windows-1252`.
    #[ts(type = "string")]
    pub charset: Charset,
    pub delimiter: char,
    /// Quotation marks enclose cells; else they are ordinary letters.
    pub quotes: bool,
    /// Lines before the header or the first row, as `sep=;` or a title.
    pub skip: u64,
    /// The first row after that holds the names of the columns.
    pub header: bool,
    /// The sign in amounts; `None` while unclear.
    pub decimal: Option<DecimalSign>,
    /// For each column the order of its dates; `None` while unclear or without dates.
    pub dates: Vec<Option<DateOrder>>,
    /// Cells with the word `NULL` are empty.
    pub null_word: bool,
}

impl Dialect {
    /// Plain cells in UTF-8 with a header and nothing unusual.
    #[must_use]
    pub fn new(delimiter: char) -> Self {
        Self {
            charset: Charset::UTF_8,
            delimiter,
            quotes: true,
            skip: 0,
            header: true,
            decimal: None,
            dates: Vec::new(),
            null_word: false,
        }
    }
}

/// Delimiter and lines to skip, from the first lines of a file and what somebody has chosen.
pub(super) fn delimiter(lines: &[String], chosen: Option<char>) -> (char, u64) {
    let first = lines.first().map(|line| line.trim().to_ascii_lowercase()).unwrap_or_default();
    if let Some(delimiter) = first.strip_prefix("sep=").and_then(|rest| rest.chars().next()) {
        return (chosen.unwrap_or(delimiter), 1);
    }
    let best = DELIMITERS.into_iter().map(|delimiter| (score(lines, delimiter), delimiter)).rev().max();
    let delimiter = best.filter(|((score, _), _)| *score > 0).map_or(',', |(_, delimiter)| delimiter);
    let delimiter = chosen.unwrap_or(delimiter);
    let columns = score(lines, delimiter).1;
    let title = |line: &&String| {
        let filled = split_line(line, delimiter).iter().filter(|cell| !cell.trim().is_empty()).count();
        columns > 2 && filled <= 1
    };
    let skipped = lines.iter().take_while(title).count();
    (delimiter, if skipped < lines.len() && skipped <= 10 { skipped as u64 } else { 0 })
}

/// How well a delimiter fits, and the usual number of columns: many rows with the same number, more than one.
fn score(lines: &[String], delimiter: char) -> (usize, usize) {
    let counts = row_sizes(lines, delimiter);
    let agreeing = |count: usize| {
        let rows = counts.iter().filter(|other| **other == count).count();
        // The first row is the header, as a rule, and is hardly ever cut wrongly.
        if counts.first() == Some(&count) { rows * 2 } else { rows }
    };
    let best = counts.iter().copied().filter(|count| *count > 1).map(|count| (agreeing(count), count)).max();
    best.map_or((0, 1), |(rows, count)| (rows * (10 + count.min(30)), count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_all_lines_agree_on() {
        for (text, expected) in [
            ("Name;Ort\nA, B;C\n", (';', 0)),
            ("Name,Ort\n\"A; B; C\",D\n", (',', 0)),
            ("Name\tOrt\tTel\nA\tB\t1,2\n", ('\t', 0)),
            ("a|b\n1|2\n", ('|', 0)),
            ("sep=;\nName;Ort\n", (';', 1)),
            ("Kundenliste 2024;;\n\nName;Ort;Tel\nA;B;1\n", (';', 2)),
            ("ID\n1\n2\n", (',', 0)),
            ("column1,column2!some,column3\n", (',', 0)),
        ] {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            assert_eq!(delimiter(&lines, None), expected, "{text}");
        }
    }
}
