//! How deals go through the stages of each pipeline: how many came in, went on, were lost, and how long they stayed.

use rondo_lifecycle::survival::{MedianStay, Stay, kaplan_meier};

use super::make::Making;
use super::passage::{Passage, passages};
use super::{Fate, Report, ReportCell, ReportQuestion, ReportRow, ReportValue};
use crate::error::Result;
use crate::id::{PipelineId, StageId};
use crate::sales::{StageKind, pipelines};

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let passages = passages(making.conn, making.moments(), making.ask.person, making.now)?;
    let columns = ["entered", "went-on", "conversion", "fell-out", "went-back", "still-there", "dwell"];
    for pipeline in pipelines(making.conn)? {
        let Some(id) = pipeline.id else { continue };
        let mut section = making.section("stages", "stage", &columns);
        section.key = format!("stages-{}", id.0);
        section.title = pipeline.name;
        section.bars = vec![0];
        for stage in pipeline.stages.iter().filter(|stage| stage.kind == StageKind::Open) {
            let Some(stage_id) = stage.id else { continue };
            let here: Vec<&Passage> = passages.iter().filter(|passage| passage.stage == stage_id).collect();
            section.rows.push(row(making, (id, stage_id), &stage.name, &here));
        }
        let is_empty = passages
            .iter()
            .all(|passage| pipeline.stages.iter().all(|stage| stage.id != Some(passage.stage)));
        if !is_empty {
            report.sections.push(section);
        }
    }
    report.notes.push(making.text("note-dwell"));
    Ok(())
}

fn row(
    making: &Making<'_>,
    (pipeline, stage): (PipelineId, StageId),
    name: &str,
    here: &[&Passage],
) -> ReportRow {
    let ask = |fate| ReportQuestion::Passed {
        pipeline,
        stage,
        from: making.ask.from,
        to: making.ask.to,
        fate,
        person: making.ask.person,
    };
    let of = |fate: Fate| here.iter().filter(|passage| passage.fate == fate).count() as i64;
    let counted = |fate: Fate| ReportCell::count(of(fate)).with(ask(Some(fate)));
    let stays: Vec<Stay<Fate>> = here
        .iter()
        .map(|passage| Stay {
            days: passage.days,
            exit: Some(passage.fate).filter(|fate| *fate != Fate::There),
        })
        .collect();
    let dwell = match kaplan_meier(&stays).median() {
        MedianStay::Unknown => ReportValue::None,
        MedianStay::Days { days } => ReportValue::Days { n: days.into() },
        MedianStay::LongerThan { days } => ReportValue::LongerThan { n: days.into() },
    };
    // A deal that is still there has had no chance yet to go on.
    let left = here.len() as i64 - of(Fate::There);
    ReportRow::new(
        name,
        vec![
            ReportCell::count(here.len() as i64).with(ask(None)),
            counted(Fate::On),
            ReportCell::share(of(Fate::On), left),
            counted(Fate::Lost),
            counted(Fate::Back),
            counted(Fate::There),
            ReportCell::of(dwell),
        ],
    )
}
