//! The open deals by the day on which they are expected to close, and the filter that all views share.

use super::*;

/// NOW is 23 November 2026.
fn deals(bench: &Bench, party: PartyId) -> Vec<DealId> {
    let one = |title: &str, amount, currency, on: Option<&str>| {
        let money = Some(Money::new(amount, currency));
        let draft = DealDraft { title: title.into(), money, expected_on: on.map(day), ..draft(party, None) };
        bench.write(|tx| create_deal(tx, &draft))
    };
    vec![
        one("Alt", 100, "EUR", Some("2026-10-31")),
        one("Jetzt", 250, "EUR", Some("2026-11-01")),
        one("Jetzt Franken", 300, "CHF", Some("2026-11-30")),
        one("Dezember Größe", 500, "EUR", Some("2026-12-24")),
        one("Später", 700, "EUR", Some("2027-05-01")),
        one("Ohne", 900, "EUR", None),
    ]
}

fn foresee(bench: &Bench, filter: DealFilter, limit: u32) -> Forecast {
    let request = ForecastRequest { pipeline_id: None, filter, limit };
    bench.read(|conn| forecast(conn, &request, bench.clock.now()))
}

#[test]
fn months_stand_side_by_side_with_sums_per_currency() {
    let (bench, party, _) = bench();
    let ids = deals(&bench, party);
    let seen = foresee(&bench, DealFilter::default(), 0);
    let counts: Vec<u32> = seen.columns.iter().map(|column| column.count).collect();
    assert_eq!(counts, [1, 2, 1, 0, 0, 0, 0, 1, 1]);
    let november = &seen.columns[1];
    assert_eq!(november.sums, [Money::new(300, "CHF"), Money::new(250, "EUR")]);
    assert_eq!(november.weighted, [Money::new(60, "CHF"), Money::new(50, "EUR")]);
    assert_eq!(november.cards.iter().map(|card| card.id).collect::<Vec<_>>(), ids[1..3]);
    assert_eq!((seen.columns[8].span, seen.columns[8].cards[0].id), (ExpectedSpan::default(), ids[5]));
    assert_eq!((seen.count, &seen.sums), (6, &vec![Money::new(300, "CHF"), Money::new(2450, "EUR")]));
    assert_eq!((seen.weighted, seen.count), {
        let board = show(&bench, DealFilter::default(), 0);
        (board.weighted, board.count)
    });
    let (gone, before) = (bench.write(|tx| delete_deal(tx, ids[0])), bench.dump());
    assert_eq!(
        (gone, foresee(&bench, DealFilter::default(), 0).columns.len()),
        ((), 8),
        "nothing is overdue"
    );
    bench.write(|tx| expect_deal(tx, ids[1], Some(day("2027-01-15"))));
    assert_eq!(foresee(&bench, DealFilter::default(), 0).columns[2].count, 1);
    bench.write(|tx| expect_deal(tx, ids[1], None));
    assert_eq!(view(&bench, ids[1]).expected_on, None);
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    assert_eq!(refusal(bench.try_write(|tx| expect_deal(tx, ids[0], None))), ("not found", "deal"));
}

#[test]
fn pages_by_day_leave_nothing_out() {
    let (bench, party, all) = bench();
    let mut ids = deals(&bench, party);
    ids.extend(deals(&bench, party));
    bench.write(|tx| move_deal(tx, &step(ids[0], stage(&all[0], "Gewonnen"))));
    let walk = |span| {
        let (mut found, mut cursor) = (vec![], None);
        loop {
            let request =
                ExpectedRequest { pipeline_id: None, filter: DealFilter::default(), span, cursor, limit: 2 };
            let page = bench.read(|conn| expected(conn, &request, bench.clock.now()));
            found.extend(page.cards);
            cursor = page.next;
            if cursor.is_none() {
                return found;
            }
        }
    };
    let all_days = walk(ExpectedSpan { from: Some(day("2000-01-01")), until: None });
    assert_eq!(all_days.len(), 9, "the won one is closed and two have no day");
    assert!(all_days.is_sorted_by_key(|card| (card.expected_on, card.id)));
    assert_eq!(walk(ExpectedSpan::default()).len(), 2);
    assert_eq!(walk(ExpectedSpan { from: Some(day("2026-11-01")), until: Some(day("2026-11-30")) }).len(), 4);
    let bad = ExpectedRequest {
        pipeline_id: None,
        filter: DealFilter::default(),
        span: ExpectedSpan::default(),
        cursor: Some("[1,2]".into()),
        limit: 2,
    };
    assert_eq!(
        refusal(bench.store.read(|conn| expected(conn, &bad, bench.clock.now()))),
        ("cursor", "unreadable")
    );
}

#[test]
fn every_view_is_under_the_same_filter() {
    let (bench, party, _) = bench();
    deals(&bench, party);
    let check = |filter: DealFilter, count| {
        let board = show(&bench, filter.clone(), 0);
        let cards: usize = board.columns.iter().map(|column| column.cards.len()).sum();
        let seen = foresee(&bench, filter.clone(), 0);
        let months: usize = seen.columns.iter().map(|column| column.cards.len()).sum();
        assert_eq!((board.count as usize, cards), (count, count), "{filter:?}");
        assert_eq!((seen.count as usize, months, seen.sums), (count, count, board.sums), "{filter:?}");
    };
    let all = DealFilter::default;
    check(all(), 6);
    check(DealFilter { text: Some("größe".into()), ..all() }, 1);
    check(DealFilter { text: Some("GROESSE".into()), ..all() }, 1);
    check(DealFilter { text: Some("klinikum".into()), ..all() }, 6);
    check(DealFilter { text: Some("niemand".into()), ..all() }, 0);
    check(DealFilter { amount_from: Some(300), ..all() }, 4);
    check(DealFilter { amount_from: Some(250), amount_until: Some(300), ..all() }, 2);
    check(DealFilter { expected_from: Some(day("2026-12-01")), ..all() }, 2);
    check(
        DealFilter {
            expected_from: Some(day("2026-11-01")),
            expected_until: Some(day("2026-12-31")),
            ..all()
        },
        3,
    );
    check(DealFilter { without_step: true, ..all() }, 6);
    check(DealFilter { overdue: true, ..all() }, 0);
    bench.clock.advance_ms(22 * crate::time::DAY_MS);
    check(DealFilter { overdue: true, ..all() }, 6);
    let tag = bench.write(|tx| {
        let id = crate::id::TagId(tx.new_id());
        tx.execute("INSERT INTO tag (id, name, folded) VALUES (?1, 'VIP', 'vip')", [id])?;
        Ok(id)
    });
    check(DealFilter { tag_id: Some(tag), ..all() }, 0);
    bench.write(|tx| {
        tx.execute(
            "INSERT INTO party_tag (id, party_id, tag_id) VALUES (?1, ?2, ?3)",
            rusqlite::params![tx.new_id(), party, tag],
        )?;
        Ok(())
    });
    check(DealFilter { tag_id: Some(tag), ..all() }, 6);
}

#[test]
fn the_queries_by_day_read_their_index() {
    let bench = Bench::open();
    bench.assert_indexed(&super::super::expected::WITH_DAY);
    bench.assert_indexed(&super::super::expected::WITHOUT_DAY);
    let plan = bench.plan(&super::super::expected::HEADS);
    assert!(
        plan.iter().any(|line| line.contains("INDEX deal_open_by_expected (pipeline_id=?)")),
        "{plan:#?}"
    );
    assert!(!plan.iter().any(|line| ["SCAN d", "SCAN s", "SCAN t"].contains(&line.as_str())), "{plan:#?}");
}
