//! `export`: contacts as a table or as vCards, all of them or those a search finds.

use serde_json::json;

use crate::arguments::{Export, Format};
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, number};

pub(super) fn export(terminal: &mut Terminal, export: Export) -> Result<(), Failure> {
    let (format, extension) = match export.format {
        Format::Csv => ("csv", "csv"),
        Format::Vcard => ("vcard", "vcf"),
    };
    let target = terminal.write_to(&export.output.output, extension, export.output.force)?;
    terminal.unlock()?;
    let request = json!({
        "format": format,
        "filter": { "search": export.search },
        "job": JOB,
        "language": terminal.texts.lang(),
    });
    let place = target.display().to_string();
    let report = terminal.call("export.run", request).map_err(|failure| failure.at(place.clone()))?;
    if terminal.is_json {
        return terminal.json(&report);
    }
    terminal.say("cli-exported", &[("count", number(&report["count"])), ("file", place.into())])
}
