//! The rows that an import left out, kept until they are saved as a table: line, reason, and the row as it stands.

use std::collections::VecDeque;
use std::io::{BufReader, Write};
use std::sync::Mutex;

use rondo_core::exchange::Severity;
use rondo_core::exchange::charset::Decoded;
use rondo_core::exchange::csv::{self, Chosen, Options};
use rondo_core::exchange::import::{Format, Outcome, Source};
use rondo_core::exchange::lines::Lines;
use rondo_core::file::Unfinished;
use rondo_core::text::{Arg, Texts};

use super::{DialectChoice, TokenRequest, open_as, text};
use crate::rondo::{file_error, lock};
use crate::{ApiError, ApiResult, ErrorCode, Rondo, SaveKind};

/// Imports whose rows are kept.
const KEPT: usize = 4;
/// Bytes of a row that are shown.
const CONTENT: usize = 64 * 1024;

/// What the latest imports left out, by the token of their file.
#[derive(Default)]
pub(crate) struct Reports(Mutex<VecDeque<Report>>);

/// Lines and reasons.
type Rows = Vec<(u64, String)>;

/// What one import left out.
struct Report {
    token: String,
    /// The sheet of a workbook.
    sheet: Option<String>,
    outcome: Outcome,
}

impl Reports {
    pub(super) fn keep(&self, token: String, sheet: Option<&str>, outcome: Outcome) {
        let mut reports = lock(&self.0);
        reports.retain(|known| known.token != token);
        reports.push_front(Report { token, sheet: sheet.map(str::to_owned), outcome });
        reports.truncate(KEPT);
    }

    /// Forgets everything: the vault is being locked.
    pub(crate) fn forget(&self) {
        lock(&self.0).clear();
    }

    /// Lines and reasons in the order of the file, and the sheet they stand on.
    fn left_out(&self, token: &str, texts: Texts) -> Option<(Rows, Option<String>)> {
        let reports = lock(&self.0);
        let Report { sheet, outcome, .. } = reports.iter().find(|known| known.token == token)?;
        let refused = outcome.problems.iter().filter(|problem| problem.severity == Severity::Refused);
        let unclear = outcome.unclear_rows.iter().map(|row| {
            let names: Vec<&str> = row.candidates.iter().map(|candidate| candidate.name.as_str()).collect();
            let names = Arg::Text(names.join(", "));
            (row.line, texts.format("import-several", &[("names", names)]))
        });
        let mut rows: Rows =
            refused.map(|problem| (problem.line, text(texts, &problem.reason))).chain(unclear).collect();
        rows.sort();
        Some((rows, sheet.clone()))
    }
}

pub(crate) fn save_refused(rondo: &Rondo, request: TokenRequest) -> ApiResult<bool> {
    rondo.session()?;
    let texts = rondo.texts();
    let Some((rows, sheet)) = rondo.reports.left_out(&request.token, texts) else {
        return Err(ApiError::new(ErrorCode::NotFound, "nothing is known of an import of this file"));
    };
    let suggested = format!("{}.csv", texts.get("import-left-out-file"));
    let Some(target) = rondo.host.pick_save(&suggested, SaveKind::Csv) else { return Ok(false) };
    // Without its file the report is still worth having.
    let choice = DialectChoice { sheet, ..DialectChoice::default() };
    let source = open_as(rondo, &request.token, &choice).ok();
    let content = source.and_then(|source| content(&source, &rows)).unwrap_or_default();
    let write = || -> std::io::Result<()> {
        let mut file = Unfinished::beside(&target)?;
        let head = ["import-left-out-line", "import-left-out-reason", "import-left-out-content"];
        let line = |cells: &[String]| csv::line(cells, Options::default());
        write!(file, "\u{feff}{}", line(&head.map(|key| texts.get(key))))?;
        for (at, (number, reason)) in rows.iter().enumerate() {
            let content = content.get(at).cloned().unwrap_or_default();
            file.write_all(line(&[number.to_string(), reason.clone(), content]).as_bytes())?;
        }
        file.finish()
    };
    write().map_err(|error| file_error(&error))?;
    Ok(true)
}

/// The physical lines of a table on which these rows begin.
fn content(source: &Source, rows: &[(u64, String)]) -> Option<Vec<String>> {
    if source.format() == Format::Vcard {
        return None;
    }
    let chosen = Chosen { of_sheet: source.sheet().is_some(), ..Chosen::default() };
    let sniffed = csv::sniff_as(BufReader::new(source.reader().ok()?), &chosen).ok()?;
    let reader = BufReader::new(Decoded::new(source.reader().ok()?, sniffed.dialect.charset));
    let mut lines = Lines::new(reader, CONTENT);
    let mut found = Vec::new();
    let mut wanted = rows.iter().map(|(line, _)| *line).peekable();
    while wanted.peek().is_some()
        && let Some(line) = lines.next_line().ok()?
    {
        while wanted.next_if(|wanted| *wanted <= line.number).is_some() {
            found.push(String::from_utf8_lossy(&line.bytes).into_owned());
        }
    }
    Some(found)
}
