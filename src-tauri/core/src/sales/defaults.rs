//! The pipelines a new vault starts with: one for new customers, one for those who buy again.

use super::StageKind::{Lost, Open, Won};
use super::{Pipeline, Stage, StageKind, save_pipeline};
use crate::error::Result;
use crate::store::Tx;
use crate::text::Texts;

/// Key of the name, kind, per cent, usual days.
type StageOf = (&'static str, StageKind, u8, Option<u32>);

const NEW: &[StageOf] = &[
    ("sales-stage-need", Open, 20, Some(21)),
    ("sales-stage-qualified", Open, 35, Some(21)),
    ("sales-stage-offer", Open, 60, Some(14)),
    ("sales-stage-negotiation", Open, 75, Some(14)),
    ("sales-stage-order", Open, 90, Some(7)),
    ("sales-stage-won", Won, 100, None),
    ("sales-stage-lost", Lost, 0, None),
];

const EXISTING: &[StageOf] = &[
    ("sales-stage-occasion", Open, 40, Some(14)),
    ("sales-stage-talk", Open, 55, Some(14)),
    ("sales-stage-offer", Open, 75, Some(10)),
    ("sales-stage-order", Open, 90, Some(7)),
    ("sales-stage-won", Won, 100, None),
    ("sales-stage-lost", Lost, 0, None),
];

/// Makes the two pipelines with names in the user's language.
pub fn create_default_pipelines(tx: &Tx<'_>, texts: &Texts, currency: &str) -> Result<()> {
    for (name, stages) in [("sales-pipeline-new", NEW), ("sales-pipeline-existing", EXISTING)] {
        let stages = stages.iter().map(|(name, kind, probability, target_days)| Stage {
            id: None,
            name: texts.get(name),
            kind: *kind,
            probability: *probability,
            target_days: *target_days,
            retired: false,
            checklist: Vec::new(),
        });
        let pipeline = Pipeline {
            id: None,
            name: texts.get(name),
            currency: currency.to_owned(),
            stages: stages.collect(),
            archived: false,
        };
        save_pipeline(tx, &pipeline)?;
    }
    Ok(())
}
