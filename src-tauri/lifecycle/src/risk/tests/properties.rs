use proptest::prelude::*;

use super::*;
use crate::math::sum::{logistic, logit};

prop_compose! {
    fn any_facts()(
        alive in 0.0f64..=1.0,
        interval in 1.0f64..700.0,
        gaps in prop::collection::vec(1u32..900, 0..8),
        values in prop::collection::vec(prop::num::f64::ANY, 0..8),
        complaints in prop::collection::vec((0u32..300, any::<bool>(), prop::option::of(0u32..90)), 0..6),
        survey in prop::option::of((any::<u8>(), 0u32..300, prop::option::of(any::<u8>()))),
        contact_days in prop::option::of(any::<u32>()),
        others in any::<(bool, u32)>(),
        contract in prop::sample::select(vec![ContractState::None, ContractState::Running, ContractState::NoticeReceived]),
    ) -> Facts {
        Facts {
            alive, days_since: 50, interval, gaps, values,
            complaints: complaints
                .into_iter()
                .map(|(age_days, solved, severe_overdue_days)| Complaint { age_days, solved, severe_overdue_days })
                .collect(),
            survey: survey.map(|(score, age_days, before)| Survey { last: Answer { score, age_days }, before }),
            contact_days,
            main_contact_left: others.0,
            invoice_overdue_days: others.1,
            contract,
        }
    }
}

proptest! {
    #[test]
    fn the_parts_always_add_up_to_the_risk(facts in any_facts()) {
        let risk = of(&facts);
        prop_assert!((0.0..=1.0).contains(&risk.risk));
        let odds: f64 = risk.contributions.iter().map(Contribution::amount).sum();
        prop_assert!((logistic(odds) - risk.risk).abs() < 1e-12);
        let signals: f64 = Signal::ALL
            .into_iter()
            .zip(risk.strengths)
            .map(|(signal, strength)| Weights::default().of(signal) * strength)
            .sum();
        if facts.contract != ContractState::NoticeReceived {
            prop_assert!((logit(risk.by_silence) + signals - logit(risk.risk)).abs() < 1e-9);
        }
        prop_assert!(risk.top(3).windows(2).all(|pair| pair[0].amount() >= pair[1].amount() || pair[0].reason == Reason::NoticeReceived));
    }

    #[test]
    fn the_order_of_complaints_changes_no_bit_and_one_more_never_lowers_the_risk(facts in any_facts(), age_days in 0u32..300) {
        let before = of(&facts);
        let mut moved = facts.clone();
        moved.complaints.reverse();
        prop_assert_eq!(&of(&moved), &before);
        moved.complaints.push(Complaint { age_days, solved: true, severe_overdue_days: None });
        prop_assert!(of(&moved).risk >= before.risk);
    }

    #[test]
    fn a_smaller_chance_to_be_alive_never_lowers_the_risk(facts in any_facts(), less in 0.0f64..=1.0) {
        let weaker = Facts { alive: facts.alive * less, ..facts.clone() };
        prop_assert!(of(&weaker).risk >= of(&facts).risk - 1e-12);
    }

    #[test]
    fn no_two_alerts_come_within_the_pause_and_between_the_thresholds_nothing_changes(
        risks in prop::collection::vec(0.0f64..=1.0, 1..300),
    ) {
        let rules = AlertRules::default();
        let (mut alert, mut raised) = (Alert::default(), Vec::new());
        for (day, risk) in (0..).zip(risks) {
            let (next, change) = alert.after(risk, Day(day), &rules);
            if (0.45..0.60).contains(&risk) {
                prop_assert_eq!(change, AlertChange::Stays);
            }
            if change == AlertChange::Raised {
                raised.push(day);
            }
            alert = next;
        }
        prop_assert!(raised.windows(2).all(|pair| pair[1] - pair[0] >= 30));
    }
}
