//! Tasks as a calendar file.

use chrono::NaiveDate;
use rondo_core::exchange::calendar::{self, Which};
use rondo_core::file::Unfinished;
use rondo_core::id::{PartyId, PersonId, TaskId};
use serde::Deserialize;
use ts_rs::TS;

use super::ExportReport;
use crate::rondo::{file_error, file_name};
use crate::{ApiResult, Rondo, SaveKind};

/// Writes open tasks that have a day to a calendar file that the user chooses; all of them when nothing is said.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CalendarExport {
    /// Only this customer's.
    #[serde(default)]
    pub party_id: Option<PartyId>,
    /// Only this one.
    #[serde(default)]
    pub task_id: Option<TaskId>,
    /// Only from this day on, together with `until`.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day, at most 41 days after the first.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Of these days only those of this person.
    #[serde(default)]
    pub person_id: Option<PersonId>,
}

pub(crate) fn export_calendar(rondo: &Rondo, request: CalendarExport) -> ApiResult<Option<ExportReport>> {
    let session = rondo.session()?;
    let which = match request {
        CalendarExport { task_id: Some(task), .. } => Which::One(task),
        CalendarExport { party_id: Some(party), .. } => Which::Of(party),
        CalendarExport { from: Some(from), until: Some(until), person_id, .. } => {
            Which::Range { from, until, person: person_id }
        }
        _ => Which::All,
    };
    let entries = session.store.read(|conn| calendar::entries(conn, which))?;
    let now = rondo.env.now();
    let suggested = format!("{} {}.ics", rondo.texts().get("correspondence-calendar-file"), now.local_date());
    let Some(target) = rondo.host.pick_save(&suggested, SaveKind::Calendar) else { return Ok(None) };
    let write = || -> std::io::Result<()> {
        let mut file = Unfinished::beside(&target)?;
        calendar::write(&entries, now, &mut file)?;
        file.finish()
    };
    write().map_err(|error| file_error(&error))?;
    let file_name = file_name(&target);
    Ok(Some(ExportReport { count: u32::try_from(entries.len()).unwrap_or(u32::MAX), file_name }))
}
