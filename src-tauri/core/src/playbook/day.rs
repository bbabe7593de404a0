//! The day on which a step falls due.

use chrono::{Days, NaiveDate};

use super::{DayRule, PlaybookStep};
use crate::time::workday;

/// The due day of a step of a playbook that starts on `start`.
pub(super) fn due_day(step: &PlaybookStep, start: NaiveDate) -> NaiveDate {
    let offset = u64::from(step.offset_days);
    match step.day_rule {
        DayRule::Exact => start + Days::new(offset),
        DayRule::Forward => workday(start + Days::new(offset)),
        DayRule::Working => {
            // Five working days are a week from wherever one begins to count; the rest is walked.
            let begin = workday(start) + Days::new(offset / 5 * 7);
            (0..offset % 5).fold(begin, |day, _| workday(day + Days::new(1)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::StepAssignee;
    use crate::task::TaskKind;

    fn due(offset_days: u16, day_rule: DayRule, start: &str) -> String {
        let step = PlaybookStep {
            id: None,
            kind: TaskKind::Call,
            title: "T".to_owned(),
            note: None,
            offset_days,
            day_rule,
            assignee: StepAssignee::Owner,
            person_id: None,
        };
        due_day(&step, start.parse().unwrap()).to_string()
    }

    #[test]
    fn the_very_day_may_be_a_sunday() {
        // 23 November 2026 is a Monday.
        assert_eq!(due(0, DayRule::Exact, "2026-11-23"), "2026-11-23");
        assert_eq!(due(6, DayRule::Exact, "2026-11-23"), "2026-11-29");
    }

    #[test]
    fn a_weekend_gives_way_to_monday() {
        assert_eq!(due(4, DayRule::Forward, "2026-11-23"), "2026-11-27");
        assert_eq!(due(5, DayRule::Forward, "2026-11-23"), "2026-11-30");
        assert_eq!(due(6, DayRule::Forward, "2026-11-23"), "2026-11-30");
        assert_eq!(due(0, DayRule::Forward, "2026-11-28"), "2026-11-30");
    }

    #[test]
    fn working_days_are_counted_one_by_one() {
        for start in ["2026-11-23", "2026-11-26", "2026-11-28", "2026-11-29"] {
            let mut expected = workday(start.parse().unwrap());
            for offset in 0..23 {
                assert_eq!(
                    due(offset, DayRule::Working, start),
                    expected.to_string(),
                    "{offset} after {start}"
                );
                expected = workday(expected + Days::new(1));
            }
        }
    }
}
