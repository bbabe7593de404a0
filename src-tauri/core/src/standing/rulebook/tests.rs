//! Rules set, tried, taken back, and what was learnt beside them.

use rondo_lifecycle::phase::{Phase, Track};

use super::{RuleDraft, RulesView, apply_rules, rehearse_rules, rules};
use crate::error::Error;
use crate::id::PartyId;
use crate::standing::tests::{all_kept, buy, days_ago, kept};
use crate::standing::{alert_rules, catch_up, derive_all, learn};
use crate::store::{Label, Op};
use crate::testing::Bench;
use crate::time::DAY_MS;

fn draft(values: &[(&str, f64)]) -> RuleDraft {
    RuleDraft { values: values.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect() }
}

fn apply(bench: &Bench, values: &[(&str, f64)]) -> Result<u32, Error> {
    Ok(bench.store.write(&Label::of(Op::RulesChange), |tx| apply_rules(tx, &draft(values)))?.value)
}

fn catch(bench: &Bench) {
    catch_up(&bench.store, &mut |_, _| true).unwrap();
}

fn view(bench: &Bench) -> RulesView {
    bench.read(|conn| rules(conn, bench.store.env().now()))
}

fn value(view: &RulesView, key: &str) -> (f64, f64) {
    let field = view.fields.iter().find(|field| field.key == key).unwrap();
    (field.value, field.default)
}

/// Customers who bought every 30 days; the last purchase of the n-th was 10·n days ago.
fn monthly(bench: &Bench, customers: i64) -> Vec<PartyId> {
    let parties = (0..customers).map(|n| {
        let party = bench.party(&format!("Kunde {n:02}"));
        for order in 0..6 {
            buy(bench, party, days_ago(10 * n + 30 * order));
        }
        party
    });
    let parties = parties.collect();
    catch(bench);
    parties
}

#[test]
fn every_value_has_a_default_in_its_range_and_rules_that_say_nothing_are_refused() {
    let bench = Bench::open();
    let view = view(&bench);
    assert_eq!(view.fields.len(), super::fields::FIELDS.len());
    for field in &view.fields {
        let range = field.range.least..=field.range.most;
        assert!(range.contains(&field.default) && range.contains(&field.value), "{}", field.key);
        assert!(field.default != 0.0, "{} is not found in the rules", field.key);
    }
    let refused = |values: &[(&str, f64)]| match apply(&bench, values) {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(&[]), ("values", "unchanged"));
    assert_eq!(refused(&[("multiples.lapsed", 2.8)]), ("values", "unchanged"), "as it was");
    assert_eq!(refused(&[("nobody.knows", 1.0)]), ("values", "unknown"));
    assert_eq!(refused(&[("floors.due", 0.0)]), ("floors.due", "out-of-range"));
    assert_eq!(refused(&[("care.longest", f64::NAN)]), ("care.longest", "out-of-range"));
    assert_eq!(refused(&[("core.purchases", 2.5)]), ("core.purchases", "not-whole"));
    assert_eq!(refused(&[("multiples.lapsed", 2.0)]), ("multiples", "contradicts"), "below at risk");
    assert_eq!(refused(&[("alert.clearBelow", 0.6)]), ("alert", "contradicts"));
    assert_eq!(
        bench.store.read(|conn| rules(conn, bench.store.env().now())).unwrap(),
        view,
        "nothing is half done"
    );
}

#[test]
fn new_rules_hold_from_today_and_are_taken_back_whole() {
    let bench = Bench::open();
    let parties = monthly(&bench, 16);
    let before = (all_kept(&bench), view(&bench));
    let lapsed = |bench: &Bench| {
        let of = |party: &&PartyId| kept(bench, **party).unwrap().phase(Track::Six) == Phase::WinBack;
        parties.iter().filter(of).count()
    };
    let at_first = lapsed(&bench);
    bench.clock.advance_ms(DAY_MS);
    derive_all(&bench.store, &mut |_, _| true).unwrap();
    let (next_day, history) = (all_kept(&bench), kept(&bench, parties[15]).unwrap().history);
    assert_eq!(apply(&bench, &[("multiples.lapsed", 5.0)]).unwrap(), 2);
    catch(&bench);
    assert!(lapsed(&bench) < at_first, "{} of {at_first} are still gone", lapsed(&bench));
    let told = kept(&bench, parties[15]).unwrap().history;
    assert_eq!(told[..history.len()], history, "what was told before stays");
    let shown = view(&bench);
    assert_eq!(value(&shown, "multiples.lapsed").0, 5.0);
    assert_eq!(
        value(&shown, "multiples.lapsed").1,
        value(&before.1, "multiples.lapsed").1,
        "the default stays"
    );
    let newest = &shown.versions[0];
    assert_eq!((newest.version, newest.valid_from, newest.is_learnt), (2, Some(days_ago(-1)), false));
    assert_eq!(
        newest.changes.iter().map(|change| change.key.as_str()).collect::<Vec<_>>(),
        ["multiples.lapsed"]
    );
    bench.store.undo().unwrap();
    catch(&bench);
    assert_eq!(all_kept(&bench), next_day);
    assert_eq!(view(&bench), before.1);
    bench.store.redo().unwrap();
    catch(&bench);
    assert_eq!(view(&bench), shown);
}

#[test]
fn stored_rules_that_contradict_themselves_are_an_error_and_not_silently_the_defaults() {
    let bench = Bench::open();
    let today = days_ago(0);
    assert!(bench.store.read(|conn| alert_rules(conn, today)).is_ok());
    apply(&bench, &[("multiples.lapsed", 5.0)]).unwrap();
    let mut found = None;
    let _ = bench.try_write(|tx| {
        tx.execute("UPDATE lifecycle_rules SET rules = json_set(rules, '$.multiples.lapsed', 0.5)", [])?;
        found = Some(alert_rules(tx, today));
        Ok(())
    });
    assert!(
        matches!(found, Some(Err(Error::Invalid { field: "values", reason: "contradicts" }))),
        "{found:?}"
    );
}

#[test]
fn a_day_has_one_version_however_often_rules_are_applied_on_it() {
    let bench = Bench::open();
    monthly(&bench, 3);
    assert_eq!(apply(&bench, &[("multiples.lapsed", 5.0)]).unwrap(), 2);
    assert_eq!(apply(&bench, &[("multiples.due", 1.5)]).unwrap(), 2);
    let shown = view(&bench);
    assert_eq!((value(&shown, "multiples.lapsed").0, value(&shown, "multiples.due").0), (5.0, 1.5));
    assert_eq!(shown.versions.len(), 2);
    bench.store.undo().unwrap();
    assert_eq!(value(&view(&bench), "multiples.due").0, value(&shown, "multiples.due").1);
    assert_eq!(value(&view(&bench), "multiples.lapsed").0, 5.0);
}

#[test]
fn who_would_move_is_who_moves() {
    let bench = Bench::open();
    let parties = monthly(&bench, 16);
    let values = [("multiples.lapsed", 5.0), ("alert.raiseFrom", 0.8), ("alert.clearBelow", 0.7)];
    let mut told = Vec::new();
    let rehearsal = rehearse_rules(&bench.store, &draft(&values), &mut |done, total| {
        told.push((done, total));
        true
    })
    .unwrap();
    assert_eq!(told.last(), Some(&(16, 16)));
    let place = |party: &PartyId| {
        let kept = kept(&bench, *party).unwrap();
        Track::ALL.map(|track| kept.phase(track))
    };
    let warned = || -> u32 {
        bench.read(|conn| {
            let sql = "SELECT count(*) FROM standing WHERE alert_since IS NOT NULL";
            Ok(conn.query_row(sql, [], |row| row.get(0))?)
        })
    };
    let before: Vec<_> = parties.iter().map(place).collect();
    assert_eq!(rehearsal.warned, warned());
    assert_eq!(view(&bench).versions.len(), 1, "trying writes nothing");
    apply(&bench, &values).unwrap();
    catch(&bench);
    let after: Vec<_> = parties.iter().map(place).collect();
    let moved = before.iter().zip(&after).filter(|(before, after)| before != after).count();
    assert!(moved > 0);
    assert_eq!(rehearsal.moved as usize, moved);
    let tracks: u32 = rehearsal.flows.iter().map(|flow| flow.count).sum();
    assert_eq!(tracks as usize, rehearsal.customers.len());
    assert!(rehearsal.customers.iter().all(|moved| moved.silence.is_some_and(|silence| silence > 2.0)));
    assert_eq!(rehearsal.would_warn, warned());
    assert!(rehearsal.would_warn < rehearsal.warned, "{rehearsal:?}");
}

#[test]
fn the_past_is_judged_by_who_was_really_lost() {
    let bench = Bench::open();
    // One who was lost by silence, one who was silent and came back, one who is there.
    let lost = bench.party("Verloren");
    let back = bench.party("Kam wieder");
    for order in 0..5 {
        buy(&bench, lost, days_ago(500 + 30 * order));
        buy(&bench, back, days_ago(300 + 30 * order));
    }
    buy(&bench, back, days_ago(200));
    for order in 0..20 {
        buy(&bench, bench.party(&format!("Da {order}")), days_ago(3));
        buy(&bench, back, days_ago(5 * order));
    }
    catch(&bench);
    let tried = |at_risk: f64| {
        let values = [
            ("multiples.due", 0.5),
            ("multiples.atRisk", at_risk),
            ("floors.due", 1.0),
            ("floors.atRisk", 2.0),
        ];
        let tried = rehearse_rules(&bench.store, &draft(&values), &mut |_, _| true).unwrap();
        assert_eq!(tried.past_level, "atRisk");
        tried.draft
    };
    let (early, late) = (tried(1.2), tried(2.75));
    assert_eq!((early.lost, early.noticed, late.noticed), (1, 1, 1));
    assert!(early.days_earlier > late.days_earlier, "{early:?} {late:?}");
    assert!(
        early.false_alarms > late.false_alarms,
        "who warns earlier is wrong more often: {early:?} {late:?}"
    );
    let by_lapse =
        rehearse_rules(&bench.store, &draft(&[("multiples.lapsed", 2.4)]), &mut |_, _| true).unwrap();
    assert_eq!(by_lapse.past_level, "lapsed");
    assert!(by_lapse.draft.days_earlier > by_lapse.today.days_earlier, "{by_lapse:?}");
}

#[test]
fn a_rehearsal_can_be_ended() {
    let bench = Bench::open();
    monthly(&bench, 2);
    let ended = rehearse_rules(&bench.store, &draft(&[("multiples.lapsed", 5.0)]), &mut |done, _| done == 0);
    assert!(matches!(ended, Err(Error::Cancelled)));
}

#[test]
fn an_interrupted_derivation_by_new_rules_is_taken_up_again() {
    let (whole, cut) = (Bench::open(), Bench::open());
    for bench in [&whole, &cut] {
        monthly(bench, 12);
        apply(bench, &[("multiples.lapsed", 5.0)]).unwrap();
    }
    catch(&whole);
    catch_up(&cut.store, &mut |_, _| false).unwrap();
    catch(&cut);
    assert_eq!(all_kept(&whole), all_kept(&cut));
    let again = catch_up(&cut.store, &mut |_, _| panic!("everybody is derived already")).unwrap();
    assert!(!again);
}

#[test]
fn what_somebody_set_stays_when_the_firm_learns_anew() {
    let bench = Bench::open();
    monthly(&bench, 4);
    bench.clock.advance_ms(DAY_MS);
    apply(&bench, &[("multiples.lapsed", 5.0), ("care.longest", 60.0)]).unwrap();
    bench.clock.advance_ms(DAY_MS);
    // Forty customers who buy every week make another usual interval.
    for n in 0..40 {
        let party = bench.party(&format!("Wöchentlich {n}"));
        for week in 0..5 {
            buy(&bench, party, days_ago(7 * week - 1));
        }
    }
    let usual = view(&bench).usual_interval;
    assert!(learn(&bench.store).unwrap());
    let shown = view(&bench);
    assert!(shown.usual_interval < usual, "{} {usual}", shown.usual_interval);
    assert_eq!((value(&shown, "multiples.lapsed").0, value(&shown, "care.longest").0), (5.0, 60.0));
    assert!(shown.versions[0].is_learnt && !shown.versions[1].is_learnt);
}

#[test]
fn two_that_learn_at_once_make_one_version() {
    let bench = Bench::open();
    for n in 0..4 {
        let party = bench.party(&format!("Kunde {n}"));
        for order in 0..6 {
            buy(&bench, party, days_ago(30 * order));
        }
    }
    let learnt = std::thread::scope(|scope| {
        let both = [(); 2].map(|()| scope.spawn(|| learn(&bench.store)));
        both.map(|one| one.join().unwrap())
    });
    assert!(learnt.iter().all(Result::is_ok), "{learnt:?}");
    assert_eq!(view(&bench).versions.len(), 1);
}
