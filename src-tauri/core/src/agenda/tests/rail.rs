//! The column: phases with their trend, expected money, what changes by itself.

use rusqlite::params;

use super::*;
use crate::agenda::{Rail, RailRequest, rail};
use crate::error::Error;
use crate::sales::CashSpan;
use crate::time::DAY_MS;

fn column(bench: &Bench) -> Rail {
    let request = RailRequest { track: "six".into() };
    bench.read(|conn| rail(conn, &request, bench.store.env().now()))
}

fn awaited(bench: &Bench, party: PartyId, days_ago: i64, money: Money) {
    let draft = PurchaseDraft { awaits_delivery: true, ..PurchaseDraft::new(party, day(-days_ago), money) };
    bench.write(|tx| sales::add_purchase(tx, &draft));
}

/// An open deal worth 100 euros and 1 cent in a stage of 50 per cent, to be won so many days from now.
fn deal(bench: &Bench, party: PartyId, expected: i64) {
    bench.write(|tx| {
        let (pipeline, stage) = (tx.new_id(), tx.new_id());
        tx.execute("INSERT INTO pipeline VALUES (?1, 'Geräte', 'EUR', 0, NULL)", [pipeline])?;
        tx.execute("INSERT INTO stage (id, pipeline_id, name, kind, probability, target_days, position) VALUES (?1, ?2, 'Angebot', 'open', 50, 14, 0)", params![stage, pipeline])?;
        Ok(tx.execute(
            "INSERT INTO deal (id, party_id, pipeline_id, stage_id, title, amount, currency, expected_on, rank,
                               stage_since, created_at)
             VALUES (?1, ?2, ?3, ?4, 'Pumpen', 10001, 'EUR', ?5, 0, 0, 0)",
            params![tx.new_id(), party, pipeline, stage, day(expected)],
        )?)
    });
}

#[test]
fn phases_are_counted_now_and_at_the_ends_of_the_weeks() {
    let bench = Bench::open();
    bench.party("Neu");
    let gone = bench.party("Weg");
    buys(&bench, gone, &[300, 270, 240, 210, 180, 150]);
    let phases = column(&bench).phases;
    let of = |phase: &str| &phases.iter().find(|trend| trend.phase == phase).unwrap().counts;
    assert_eq!(phases.len(), 6);
    assert!(phases.iter().all(|trend| trend.counts.len() == 14));
    assert_eq!((of("winBack").last(), of("attention").last()), (Some(&1), Some(&1)));
    // Ninety days ago the customer who is silent today still bought, and the new one was not known.
    assert_eq!((of("winBack")[0], of("bond")[0], of("attention")[0]), (0, 1, 0));
    let refused = bench.store.read(|conn| rail(conn, &RailRequest { track: "seven".into() }, NOW));
    assert!(matches!(refused, Err(Error::Invalid { field: "track", .. })));
}

#[test]
fn a_phase_set_by_hand_is_taken_back_with_the_day_on_which_it_was_set_and_ended() {
    let bench = Bench::open();
    let party = bench.party("A");
    let draft: crate::milestone::PhaseDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "phase": "trust", "reason": "Messe", "expiresOn": day(9),
    }))
    .unwrap();
    bench.clock.advance_ms(7 * DAY_MS);
    bench.write(|tx| crate::milestone::set_phase(tx, &draft));
    let ends = |phase: &str| {
        let phases = column(&bench).phases;
        let counts = phases.iter().find(|trend| trend.phase == phase).unwrap().counts.clone();
        counts[counts.len() - 3..].to_vec()
    };
    assert_eq!(
        (ends("attention"), ends("trust")),
        (vec![0, 1, 0], vec![0, 0, 1]),
        "known a week ago, set today"
    );
    bench.clock.advance_ms(7 * DAY_MS);
    crate::standing::pass_time(&bench.store).unwrap();
    assert_eq!(
        (ends("attention"), ends("trust")),
        (vec![1, 0, 1], vec![0, 1, 0]),
        "it has ended by itself since"
    );
}

#[test]
fn money_is_told_in_three_certainties_and_currencies_apart() {
    let bench = Bench::open();
    let (party, gone) = (bench.party("A"), bench.party("Weg"));
    awaited(&bench, party, 10, Money::new(70_000, "EUR"));
    awaited(&bench, party, 90, Money::new(500, "EUR"));
    awaited(&bench, party, 10, Money::new(900, "CHF"));
    awaited(&bench, gone, 10, Money::new(1, "EUR"));
    deal(&bench, party, 8);
    deal(&bench, gone, 8);
    deal(&bench, party, 90);
    bench.trash_party(gone);
    let cash = column(&bench).cash;
    assert_eq!((cash.parts.len(), cash.parts[0].from), (13, day(0)));
    assert_eq!(cash.sure, Money::new(70_500, "EUR"));
    assert_eq!((cash.parts[2].sure, cash.parts[0].sure), (70_000, 500), "30 days after the order, or now");
    assert_eq!((cash.possible, cash.parts[1].possible), (Money::new(5001, "EUR"), 5001));
    assert_eq!(cash.others, [Money::new(900, "CHF")]);
    assert_eq!(cash.likely, None, "nothing is estimated behind a red light");
    assert!(cash.parts.iter().all(|week| week.likely.is_none()));
}

#[test]
fn the_window_and_the_weekly_report_tell_the_same_sums() {
    let bench = Bench::open();
    crate::sample::sample_firm(&bench.store, &crate::text::Texts::new(crate::text::Lang::De), &mut |_, _| {
        true
    })
    .unwrap();
    crate::standing::catch_up(&bench.store, &mut |_, _| true).unwrap();
    let window = column(&bench).cash;
    let paper = bench.read(|conn| sales::expected_cash(conn, CashSpan::Month, bench.store.env().now()));
    assert_eq!((&window.sure, &window.likely), (&paper.sure, &paper.likely));
    assert_eq!((&window.possible, &window.others), (&paper.possible, &paper.others));
    let likely = window.likely.as_ref().unwrap().amount;
    assert!(window.sure.amount > 0 && likely > 0 && window.possible.amount > 0, "{window:?}");
    for cash in [&window, &paper] {
        let sum = |of: &dyn Fn(&sales::CashPart) -> i64| cash.parts.iter().map(of).sum::<i64>();
        assert_eq!(sum(&|part| part.sure), cash.sure.amount);
        assert_eq!(sum(&|part| part.likely.unwrap()), likely);
        assert_eq!(sum(&|part| part.possible), cash.possible.amount);
        let (first, last) = (cash.parts.first().unwrap().from, cash.parts.last().unwrap().until);
        assert_eq!((last - first).num_days() + 1, 90);
    }
}

#[test]
fn a_contract_is_paid_with_each_term_and_is_sure_once_notice_is_late() {
    let bench = Bench::open();
    let party = bench.party("A");
    // The term ends in 20 days and its notice of 30 days is over: bound. The other ends in 60 days.
    contract(&bench, party, 20);
    contract(&bench, party, 60);
    let cash = column(&bench).cash;
    assert_eq!((cash.sure.amount, cash.parts[3].sure), (120_000, 120_000));
    let open = serde_json::from_value(serde_json::json!({
        "partyId": party, "title": "Offen", "startedOn": day(-360), "money": {"amount": 7, "currency": "EUR"},
    }))
    .unwrap();
    bench.write(|tx| sales::add_contract(tx, &open));
    assert_eq!(column(&bench).cash.sure.amount, 120_007, "a year after its start");
}

#[test]
fn the_month_and_deals_without_a_step_are_told() {
    let bench = Bench::open();
    let party = bench.party("A");
    deal(&bench, party, 0);
    let before = column(&bench);
    assert_eq!(before.deals_without_step, 1);
    assert_eq!(before.expected_this_month, [Money::new(5001, "EUR")]);
    assert!(before.won_this_month.is_empty());
    bench.write(|tx| {
        tx.execute("UPDATE stage SET kind = 'won'", [])?;
        Ok(tx.execute("UPDATE deal SET closed_on = ?1", [day(0)])?)
    });
    let after = column(&bench);
    assert_eq!((after.won_this_month, after.deals_without_step), (vec![Money::new(10_001, "EUR")], 0));
}

#[test]
fn who_goes_to_win_back_by_time_alone_is_counted_a_week_before() {
    let bench = Bench::open();
    let party = bench.party("A");
    buys(&bench, party, &[220, 190, 160, 130, 100, 70, 40]);
    let day_of = || -> Option<NaiveDate> {
        bench.read(|conn| Ok(conn.query_row("SELECT gone_on FROM standing", [], |row| row.get(0))?))
    };
    let mut seen = 0;
    for _ in 0..120 {
        if let Some(on) = day_of() {
            let today = bench.store.env().now().local_date();
            let within = (on - today).num_days() <= 6;
            assert_eq!(column(&bench).leaving_soon, u32::from(within));
            seen += u32::from(within);
        }
        bench.clock.advance_ms(DAY_MS);
        crate::standing::pass_time(&bench.store).unwrap();
    }
    assert!(seen > 0, "the day came near");
    assert_eq!(column(&bench).leaving_soon, 0, "it has passed");
}
