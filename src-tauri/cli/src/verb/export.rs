//! `export`: contacts as a table or as vCards, all of them or those a search finds; or all records of a kind as a table.

use serde_json::json;

use crate::arguments::{Export, Format};
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, number};

pub(super) fn export(terminal: &mut Terminal, export: Export) -> Result<(), Failure> {
    let (op, asked, extension) = match export.format {
        Format::Csv => ("export.run", "csv", "csv"),
        Format::Vcard => ("export.run", "vcard", "vcf"),
        Format::Archive => ("archive.export", "archive", "rondo.zip"),
        Format::Workbook => ("archive.export", "workbook", "xlsx"),
        Format::Purchases => ("export.records", "purchases", "csv"),
        Format::Contracts => ("export.records", "contracts", "csv"),
        Format::Cases => ("export.records", "cases", "csv"),
        Format::Answers => ("export.records", "answers", "csv"),
        Format::Referrals => ("export.records", "referrals", "csv"),
    };
    let target = terminal.write_to(&export.output.output, extension, export.output.force)?;
    terminal.unlock()?;
    let (job, language) = (JOB, terminal.texts.lang());
    let request = if op == "export.run" {
        json!({ "format": asked, "filter": { "search": export.search }, "job": job, "language": language })
    } else if op == "archive.export" {
        json!({ "form": asked, "job": job, "language": language })
    } else {
        json!({ "kind": asked, "job": job, "language": language })
    };
    let place = target.display().to_string();
    let report = terminal.call(op, request).map_err(|failure| failure.at(place.clone()))?;
    if terminal.is_json {
        return terminal.json(&report);
    }
    terminal.say("cli-exported", &[("count", number(&report["count"])), ("file", place.into())])
}
