use proptest::prelude::*;

use super::*;
use crate::logistic::Case;

fn close(value: f64, expected: f64) {
    assert!((value - expected).abs() < 5e-4, "{value} is not {expected}");
}

#[test]
fn twenty_points_are_14_after_15_days_and_halve_every_30() {
    let rules = Rules::default();
    for (age, points) in [(0, 20.0), (15, 14.142), (30, 10.0), (60, 5.0), (90, 2.5)] {
        close(rules.of_action(Action::Meeting, age), points);
    }
}

fn fitting(engagements: &[(Action, u32)]) -> Lead {
    Lead {
        industry: Match::Yes,
        size: Match::Yes,
        region: Match::Yes,
        role: Match::Yes,
        engagements: engagements
            .iter()
            .map(|(action, age_days)| Engagement { action: *action, age_days: *age_days })
            .collect(),
        drawbacks: vec![],
    }
}

#[test]
fn grades_begin_at_75_60_and_40_points() {
    let grade = |engagements: &[(Action, u32)]| {
        let score = score(&fitting(engagements), &Rules::default());
        (score.total, score.grade, score.qualified)
    };
    use Action::*;
    assert_eq!(grade(&[(Meeting, 0), (Download, 0)]), (75.0, Grade::A, true));
    assert_eq!(grade(&[(Event, 0)]), (60.0, Grade::B, true));
    assert_eq!(grade(&[(Download, 0)]), (55.0, Grade::C, false));
    let stranger = Lead { region: Match::Yes, ..Lead::default() };
    assert_eq!(score(&stranger, &Rules::default()).grade, Grade::D);
}

#[test]
fn every_reason_is_listed_the_weightiest_first() {
    let lead = Lead {
        role: Match::Unknown,
        region: Match::No,
        drawbacks: vec![Drawback::Unsubscribed, Drawback::Unsubscribed],
        ..fitting(&[(Action::Call, 30)])
    };
    let score = score(&lead, &Rules::default());
    assert_eq!(
        score.reasons,
        [
            Reason::Speaks { against: Drawback::Unsubscribed, points: -20.0 },
            Reason::Fits { respect: Trait::Industry, points: 15.0 },
            Reason::Fits { respect: Trait::Size, points: 15.0 },
            Reason::Did { action: Action::Call, age_days: 30, points: 7.5 },
            Reason::FitsNot { respect: Trait::Region },
            Reason::FitUnknown { respect: Trait::Role, possible: 10.0 },
        ]
    );
    assert_eq!((score.fit, score.engagement, score.minus, score.total), (30.0, 7.5, 20.0, 17.5));
}

#[test]
fn engagement_is_worth_at_most_fifty() {
    let busy = fitting(&[(Action::Meeting, 0); 9]);
    assert_eq!(score(&busy, &Rules::default()).total, 100.0);
}

#[test]
fn a_competitor_is_never_a_lead() {
    let spy = Lead { drawbacks: vec![Drawback::Competitor], ..fitting(&[(Action::Meeting, 0); 9]) };
    assert_eq!(score(&spy, &Rules::default()).grade, Grade::D);
}

fn closed(won: usize, lost: usize) -> Vec<Case> {
    let case =
        |i: usize, yes: bool| Case { features: vec![(i % 17) as f64 + if yes { 6.0 } else { 0.0 }], yes };
    (0..won).map(|i| case(i, true)).chain((0..lost).map(|i| case(i, false))).collect()
}

#[test]
fn below_fifty_won_and_fifty_lost_the_points_stay() {
    let rules = LearnRules::default();
    assert_eq!(learn(&closed(49, 500), &rules), Learnt::TooFew { won: 49, lost: 500, needed: 50 });
    assert_eq!(learn(&closed(500, 49), &rules), Learnt::TooFew { won: 500, lost: 49, needed: 50 });
    let Learnt::Learnt { model } = learn(&closed(50, 50), &rules) else { panic!("enough leads") };
    assert!(model.quality.auc.expect("both outcomes") > 0.6);
    assert_eq!(model.quality.bins.iter().map(|bin| bin.observed.of).sum::<u64>(), 100);
}

fn any_match() -> impl Strategy<Value = Match> {
    prop::sample::select(vec![Match::Yes, Match::No, Match::Unknown])
}

prop_compose! {
    fn any_lead()(
        matched in prop::array::uniform4(any_match()),
        engagements in prop::collection::vec((0usize..9, 0u32..2_000), 0..12),
        drawbacks in prop::collection::vec(0usize..3, 0..4),
    ) -> Lead {
        use Action::*;
        let actions = [WebVisit, MailClick, Download, Reply, Event, Enquiry, Call, Meeting, QuoteRequest];
        let against = [Drawback::Bounce, Drawback::Unsubscribed, Drawback::Competitor];
        let [industry, size, region, role] = matched;
        Lead {
            industry, size, region, role,
            engagements: engagements
                .into_iter()
                .map(|(action, age_days)| Engagement { action: actions[action], age_days })
                .collect(),
            drawbacks: drawbacks.into_iter().map(|drawback| against[drawback]).collect(),
        }
    }
}

proptest! {
    #[test]
    fn points_stay_on_their_scale_and_the_order_of_facts_changes_no_bit(lead in any_lead()) {
        let rules = Rules::default();
        let plain = score(&lead, &rules);
        prop_assert!((0.0..=100.0).contains(&plain.total));
        let mut moved = lead.clone();
        moved.engagements.reverse();
        moved.drawbacks.reverse();
        prop_assert_eq!(score(&moved, &rules), plain);
    }

    #[test]
    fn another_action_never_costs_points_and_waiting_never_brings_any(lead in any_lead(), days in 0u32..400) {
        let rules = Rules::default();
        let before = score(&lead, &rules).total;
        let mut busier = lead.clone();
        busier.engagements.push(Engagement { action: Action::Call, age_days: 3 });
        prop_assert!(score(&busier, &rules).total >= before - 1e-12);
        let mut later = lead;
        later.engagements.iter_mut().for_each(|engagement| engagement.age_days += days);
        prop_assert!(score(&later, &rules).total <= before + 1e-12);
    }
}
