//! Columns that say where a customer stands. They follow from everything else, so the import leaves them out.

use rusqlite::Connection;

use super::super::csv::{self, DERIVED, Options};
use super::super::number::{self, DecimalSign};
use crate::error::Result;
use crate::id::PartyId;
use crate::standing::{Brief, Briefing, models};
use crate::text::Texts;
use crate::text::format::minor_digits;
use crate::time::Timestamp;

/// The columns, ready to be filled.
pub(super) struct Standing {
    briefing: Briefing,
    texts: Texts,
    options: Options,
}

impl Standing {
    pub(super) fn of(conn: &Connection, texts: Texts, options: Options, now: Timestamp) -> Result<Self> {
        Ok(Self { briefing: Briefing::of(conn, texts, now)?, texts, options })
    }

    /// The header with these columns at its end.
    pub(super) fn header(&self, header: &str) -> String {
        let since = |model: &String| {
            let name = self.texts.get(&format!("lifecycle-column-{model}"));
            [name.clone(), self.texts.format("export-since", &[("model", name.into())])]
        };
        let models: Vec<String> = models().iter().flat_map(since).collect();
        let others = ["export-because", "export-risk", "export-signs", "export-value", "export-currency"];
        let names = models.into_iter().chain(others.map(|name| self.texts.get(name)));
        self.joined(header, &names.map(|name| format!("{DERIVED}{name}")).collect::<Vec<_>>())
    }

    /// The row of a customer with these cells at its end.
    pub(super) fn row(&self, conn: &Connection, id: PartyId, row: &str) -> Result<String> {
        let cells = match self.briefing.tell(conn, id)? {
            Some(brief) => cells(brief),
            None => vec![String::new(); models().len() * 2 + 5],
        };
        Ok(self.joined(row, &cells))
    }

    fn joined(&self, line: &str, cells: &[String]) -> String {
        let line = line.trim_end_matches("\r\n");
        format!("{line}{}{}", self.options.delimiter, csv::line_with_numbers(cells, self.options))
    }
}

fn cells(brief: Brief) -> Vec<String> {
    let phases = brief.phases.into_iter().flat_map(|(phase, since)| [phase, since.to_string()]);
    let amount = brief
        .value
        .as_ref()
        .map(|value| number::text_of(value.amount, DecimalSign::Comma, minor_digits(&value.currency)));
    let currency = brief.value.map(|value| value.currency);
    let others = [Some(brief.because), brief.level, Some(brief.signs), amount, currency]
        .map(Option::unwrap_or_default);
    phases.chain(others).collect()
}
