//! The ready-made playbooks: three for each model, and one for early warnings. They are offered, not stored, so that a new vault and an old one begin
//! with an empty list and nothing starts by itself; taken over, one is the firm's own in the language in which it was taken.

use super::DayRule::{self, Exact, Forward, Working};
use super::{ALERT, Occasion, Playbook, PlaybookStep, StepAssignee};
use crate::error::{Error, Result};
use crate::task::TaskKind::{self, Call, Mail, Meeting, Offer, Todo, Visit};
use crate::text::Texts;

/// Kind of task, days after the start, how they are counted.
type StepOf = (TaskKind, u16, DayRule);

/// What a ready-made playbook consists of beside its words: the catalogue has `playbook-ready-<code>`.
struct Ready {
    code: &'static str,
    track: &'static str,
    phase: &'static str,
    ends_with_phase: bool,
    steps: &'static [StepOf],
}

const READY: &[Ready] = &[
    Ready {
        code: "six-trust",
        track: "six",
        phase: "trust",
        ends_with_phase: true,
        steps: &[(Call, 1, Working), (Mail, 3, Working), (Call, 10, Forward), (Visit, 21, Forward)],
    },
    Ready {
        code: "six-aftercare",
        track: "six",
        phase: "aftercare",
        ends_with_phase: false,
        steps: &[(Call, 3, Working), (Mail, 10, Forward), (Call, 30, Forward)],
    },
    Ready {
        code: "six-win-back",
        track: "six",
        phase: "winBack",
        ends_with_phase: true,
        steps: &[
            (Todo, 0, Forward),
            (Call, 2, Working),
            (Mail, 7, Forward),
            (Offer, 21, Forward),
            (Call, 60, Forward),
        ],
    },
    Ready {
        code: "four-inquiry",
        track: "four",
        phase: "inquiry",
        ends_with_phase: true,
        steps: &[(Call, 0, Working), (Mail, 1, Working), (Call, 7, Forward)],
    },
    Ready {
        code: "four-winning",
        track: "four",
        phase: "winning",
        ends_with_phase: true,
        steps: &[(Call, 3, Working), (Meeting, 10, Forward), (Call, 21, Forward)],
    },
    Ready {
        code: "four-keeping",
        track: "four",
        phase: "keeping",
        ends_with_phase: true,
        steps: &[(Call, 90, Forward), (Visit, 180, Forward), (Meeting, 360, Forward)],
    },
    Ready {
        code: "five-acquisition",
        track: "five",
        phase: "acquisition",
        ends_with_phase: true,
        steps: &[(Todo, 0, Working), (Call, 2, Working), (Meeting, 14, Forward)],
    },
    Ready {
        code: "five-conversion",
        track: "five",
        phase: "conversion",
        ends_with_phase: false,
        steps: &[(Todo, 0, Working), (Call, 1, Working), (Call, 14, Forward)],
    },
    Ready {
        code: "five-loyalty",
        track: "five",
        phase: "loyalty",
        ends_with_phase: true,
        steps: &[(Mail, 2, Working), (Call, 14, Forward), (Todo, 30, Forward)],
    },
    Ready {
        code: "buyer-first",
        track: "buyer",
        phase: "firstBuyer",
        ends_with_phase: true,
        steps: &[(Call, 14, Forward), (Mail, 30, Forward), (Offer, 45, Forward), (Call, 60, Forward)],
    },
    Ready {
        code: "buyer-core",
        track: "buyer",
        phase: "core",
        ends_with_phase: true,
        steps: &[(Todo, 2, Working), (Visit, 14, Forward), (Meeting, 90, Forward), (Todo, 180, Forward)],
    },
    Ready {
        code: "buyer-defector",
        track: "buyer",
        phase: "coreDefector",
        ends_with_phase: true,
        steps: &[(Todo, 0, Working), (Visit, 3, Working), (Offer, 10, Forward), (Call, 30, Forward)],
    },
    Ready {
        code: "segment-new",
        track: "segment",
        phase: "new",
        ends_with_phase: false,
        steps: &[(Mail, 1, Working), (Call, 7, Forward), (Call, 21, Forward), (Todo, 30, Forward)],
    },
    Ready {
        code: "segment-inactive",
        track: "segment",
        phase: "inactive",
        ends_with_phase: true,
        steps: &[(Call, 1, Working), (Mail, 7, Forward), (Call, 45, Forward)],
    },
    Ready {
        code: "segment-reactivated",
        track: "segment",
        phase: "reactivated",
        ends_with_phase: false,
        steps: &[(Call, 2, Working), (Todo, 3, Working), (Call, 30, Forward)],
    },
    Ready {
        code: "activity-due",
        track: "activity",
        phase: "due",
        ends_with_phase: true,
        steps: &[(Call, 1, Working), (Mail, 7, Forward)],
    },
    Ready {
        code: "activity-at-risk",
        track: "activity",
        phase: "atRisk",
        ends_with_phase: true,
        steps: &[(Todo, 0, Working), (Call, 1, Working), (Visit, 7, Forward), (Offer, 14, Forward)],
    },
    Ready {
        code: "activity-lost",
        track: "activity",
        phase: "lost",
        ends_with_phase: true,
        steps: &[(Mail, 2, Working), (Todo, 3, Working), (Call, 180, Exact)],
    },
    Ready {
        code: "alert-raised",
        track: ALERT,
        phase: ALERT,
        ends_with_phase: false,
        steps: &[(Todo, 0, Working), (Call, 1, Working), (Visit, 7, Forward), (Call, 30, Forward)],
    },
];

/// All ready-made playbooks, by model. None starts by itself.
pub fn templates(texts: &Texts) -> Vec<Playbook> {
    READY.iter().map(|ready| ready.playbook(texts)).collect()
}

/// The ready-made playbook of this code.
pub fn template(code: &str, texts: &Texts) -> Result<Playbook> {
    let found = READY.iter().find(|ready| ready.code == code);
    found.map(|ready| ready.playbook(texts)).ok_or(Error::NotFound("template"))
}

impl Ready {
    fn playbook(&self, texts: &Texts) -> Playbook {
        let key = format!("playbook-ready-{}", self.code);
        Playbook {
            id: None,
            name: texts.get(&key),
            purpose: Some(texts.get(&format!("{key}-for"))),
            occasion: Some(Occasion { track: self.track.to_owned(), phase: self.phase.to_owned() }),
            automatic: false,
            ends_with_phase: self.ends_with_phase,
            active: true,
            template: Some(self.code.to_owned()),
            steps: self
                .steps
                .iter()
                .zip(1..)
                .map(|(step, n)| step_of(step, texts, &format!("{key}-{n}")))
                .collect(),
        }
    }
}

/// Some steps also say how.
fn step_of((kind, offset_days, day_rule): &StepOf, texts: &Texts, key: &str) -> PlaybookStep {
    let note = format!("{key}-note");
    PlaybookStep {
        id: None,
        kind: *kind,
        title: texts.get(key),
        note: texts.has(&note).then(|| texts.get(&note)),
        offset_days: *offset_days,
        day_rule: *day_rule,
        assignee: StepAssignee::Owner,
        person_id: None,
    }
}
