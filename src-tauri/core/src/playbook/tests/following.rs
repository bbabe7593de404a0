//! Starting and ending by themselves: once, lately, inside the write, with time, and never with an undo.

use super::super::due::{FRESH_DAYS, Whom, due_sql, left_sql, warned_sql};
use super::super::follow::IS_ANY;
use super::*;
use crate::milestone::{self, MilestoneDraft, MilestoneKind};
use crate::party::{self, Normaliser, PartyDraft};
use crate::standing;
use crate::store::{Label, Op};

#[test]
fn a_first_purchase_starts_what_is_for_it_and_ctrl_z_takes_back_both() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    made(&bench, &automatic("Willkommen", "segment", "new"));
    let before = bench.dump();
    buy(&bench, party, 2);
    assert_eq!(names(&bench, party), ["Willkommen"]);
    let run = running(&bench, party).remove(0).run;
    assert_eq!((run.entered_on, run.started_on), (Some(day(&bench, -2)), day(&bench, 0)));
    let due: Vec<_> = open_tasks(&bench, party).iter().map(|task| task.due_on).collect();
    assert_eq!(due, [Some(day(&bench, 1)), Some(day(&bench, 14))], "days are counted from the start");
    let after = bench.dump();
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before, "the purchase and its tasks went together");
    assert!(
        bench.store.undo().unwrap().0.label.op.starts_with("touch"),
        "nothing else was to be undone first"
    );
    bench.store.redo().unwrap();
    bench.store.redo().unwrap();
    assert_eq!(bench.dump(), after);
    assert_eq!(next_due(&bench, party), Some(day(&bench, 1)), "what is derived knows the tasks");
}

#[test]
fn a_phase_set_by_hand_starts_what_is_for_it_and_undo_takes_back_both() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    made(&bench, &automatic("Angebot", "six", "trust"));
    let before = bench.dump();
    let by_hand: milestone::PhaseDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "phase": "trust", "reason": "Messe", "expiresOn": day(&bench, 5),
    }))
    .unwrap();
    bench.write(|tx| milestone::set_phase(tx, &by_hand));
    assert_eq!(names(&bench, party), ["Angebot"]);
    assert_eq!(running(&bench, party)[0].run.entered_on, Some(day(&bench, 0)));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    bench.store.redo().unwrap();
    // It ends with its last day, and what runs for the phase ends with it.
    bench.clock.advance_ms(6 * DAY_MS);
    standing::pass_time(&bench.store).unwrap();
    catch_up(&bench.store).unwrap();
    assert!(names(&bench, party).is_empty());
}

fn next_due(bench: &Bench, party: PartyId) -> Option<NaiveDate> {
    bench.read(|conn| {
        let sql = "SELECT n.next_due_on FROM party_now n JOIN party p ON p.seq = n.seq WHERE p.id = ?1";
        Ok(conn.query_row(sql, [party], |row| row.get(0))?)
    })
}

#[test]
fn an_early_warning_starts_what_is_for_it_when_it_is_fresh_and_ends_it_when_it_is_cleared() {
    let bench = Bench::open();
    made(&bench, &automatic("Rettung", "alert", "alert"));
    let warned_since = |party: PartyId| -> Option<NaiveDate> {
        bench.read(|conn| {
            let sql = "SELECT s.alert_since FROM standing s JOIN party p ON p.seq = s.seq WHERE p.id = ?1";
            Ok(conn.query_row(sql, [party], |row| row.get(0))?)
        })
    };
    let parties: Vec<PartyId> = (0..12)
        .map(|n| {
            let party = bench.party(&format!("Praxis {n}"));
            // Earlier purchases first, so that nobody seems to have gone while the later ones are still missing.
            for k in (0..6).rev() {
                buy(&bench, party, 50 + 6 * n + 30 * k);
            }
            party
        })
        .collect();
    catch_up(&bench.store).unwrap();
    let fresh = day(&bench, -(FRESH_DAYS as i64));
    let is_fresh = |party: &&PartyId| warned_since(**party).is_some_and(|since| since >= fresh);
    let (new, others): (Vec<_>, Vec<_>) = parties.iter().partition(is_fresh);
    assert!(
        !new.is_empty() && others.iter().any(|party: &&PartyId| warned_since(**party).is_some()),
        "both are there"
    );
    assert!(new.iter().all(|party| names(&bench, **party) == ["Rettung"]));
    let party = *new[0];
    buy(&bench, party, 0);
    assert_eq!((warned_since(party), names(&bench, party).len()), (None, 0));
    bench.store.undo().unwrap();
    assert_eq!(names(&bench, party), ["Rettung"]);
}

#[test]
fn it_starts_once_and_not_again_for_another_look() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    made(&bench, &Playbook { ends_with_phase: false, ..automatic("Willkommen", "segment", "new") });
    let bought = buy(&bench, party, 2);
    let run = running(&bench, party).remove(0).run.id;
    bench.write(|tx| stop(tx, run));
    let touch: crate::timeline::TouchDraft =
        serde_json::from_value(serde_json::json!({"partyId": party, "kind": "call"})).unwrap();
    bench.write(|tx| crate::timeline::log(tx, &touch));
    // The day of the purchase is corrected: the change of phase has another day, but nothing new happened.
    let corrected = PurchaseDraft::new(party, day(&bench, -1), Money::new(120_000, "EUR"));
    bench.write(|tx| sales::update_purchase(tx, bought, &corrected));
    assert!(catch_up(&bench.store).unwrap().is_none());
    assert!(running(&bench, party).is_empty());
    for _ in 0..20 {
        bench.clock.advance_ms(DAY_MS);
        standing::pass_time(&bench.store).unwrap();
        assert!(catch_up(&bench.store).unwrap().is_none());
    }
}

#[test]
fn older_history_starts_nothing() {
    let bench = Bench::open();
    let (old, edge) = (bench.party("Alt"), bench.party("Grenze"));
    made(&bench, &automatic("Willkommen", "segment", "new"));
    buy(&bench, old, FRESH_DAYS as i64 + 1);
    buy(&bench, edge, FRESH_DAYS as i64);
    assert!(running(&bench, old).is_empty() && catch_up(&bench.store).unwrap().is_none());
    assert_eq!(names(&bench, edge), ["Willkommen"]);
}

#[test]
fn who_merely_becomes_known_counts_only_when_entered_by_hand() {
    let bench = Bench::open();
    made(&bench, &automatic("Erster Anruf", "six", "attention"));
    let imported = bench
        .store
        .write(&Label::of(Op::Import), |tx| party::create(tx, firm("Importiert"), Normaliser::new("DE")));
    let by_hand = bench
        .store
        .write(&Label::of(Op::PartyCreate), |tx| party::create(tx, firm("Getippt"), Normaliser::new("DE")));
    let (imported, by_hand) = (imported.unwrap().value, by_hand.unwrap().value);
    assert_eq!(names(&bench, by_hand), ["Erster Anruf"]);
    bench.write(|tx| Ok(tx.execute("UPDATE party SET note = 'x' WHERE id = ?1", [imported])?));
    assert!(running(&bench, imported).is_empty() && catch_up(&bench.store).unwrap().is_none());
}

fn firm(name: &str) -> PartyDraft {
    serde_json::from_value(serde_json::json!({"kind": "organisation", "name": name})).unwrap()
}

#[test]
fn leaving_the_phase_ends_it_in_the_same_set() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    made(&bench, &automatic("Zweiter Kauf", "buyer", "firstBuyer"));
    made(&bench, &Playbook { ends_with_phase: false, ..automatic("Willkommen", "segment", "new") });
    buy(&bench, party, 5);
    assert_eq!(names(&bench, party).len(), 2);
    let done = running(&bench, party)[1].steps[0].task_id;
    bench.write(|tx| task::done(tx, done, None));
    let before = bench.dump();
    buy(&bench, party, 0);
    assert_eq!(names(&bench, party), ["Willkommen"], "the other one does not end with its phase");
    let after = bench.dump();
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    bench.store.redo().unwrap();
    assert_eq!(bench.dump(), after);
}

#[test]
fn time_starts_and_ends_them_in_a_set_that_ctrl_z_passes_over() {
    let bench = Bench::open();
    let party = bench.party("Wöchentlich");
    for week in 1..12 {
        buy(&bench, party, week * 7);
    }
    made(&bench, &automatic("Rettung", "activity", "atRisk"));
    let other = bench.party("Andere");
    let renamed = "UPDATE party SET note = 'x' WHERE id = ?1";
    bench.store.write(&Label::of(Op::PartyEdit), |tx| Ok::<_, Error>(tx.execute(renamed, [other])?)).unwrap();
    let mut waited = 0;
    while running(&bench, party).is_empty() {
        waited += 1;
        assert!(waited < 60, "a weekly customer who is silent is at risk within two months");
        bench.clock.advance_ms(DAY_MS);
        standing::pass_time(&bench.store).unwrap();
        if let Some(changed) = catch_up(&bench.store).unwrap() {
            assert_eq!((changed.label, changed.undoable), (Label::counted(Op::PlaybookTime, 1), false));
        }
    }
    let (undone, _) = bench.store.undo().unwrap();
    assert_eq!(undone.label, Label::of(Op::PartyEdit), "what was done last at the keyboard");
    assert_eq!(names(&bench, party), ["Rettung"], "an undo ends nothing by itself");
    bench.store.redo().unwrap();
    buy(&bench, party, 0);
    assert!(running(&bench, party).is_empty() && open_tasks(&bench, party).is_empty(), "they bought again");
    bench.store.undo().unwrap();
    assert_eq!(names(&bench, party), ["Rettung"]);
    bench.write(|tx| stop(tx, running(&bench, party)[0].run.id));
    assert!(catch_up(&bench.store).unwrap().is_none(), "ended by hand it stays ended");
}

#[test]
fn days_closed_start_what_days_open_would_have_started() {
    let build = || {
        let bench = Bench::open();
        let party = bench.party("Wöchentlich");
        for week in 0..12 {
            buy(&bench, party, week * 7);
        }
        made(&bench, &automatic("Rettung", "activity", "atRisk"));
        (bench, party)
    };
    let ((daily, one), (closed, other)) = (build(), build());
    let days = (1..60).find(|_| {
        daily.clock.advance_ms(DAY_MS);
        standing::pass_time(&daily.store).unwrap();
        catch_up(&daily.store).unwrap().is_some()
    });
    for _ in 0..5 {
        daily.clock.advance_ms(DAY_MS);
        standing::pass_time(&daily.store).unwrap();
        assert!(catch_up(&daily.store).unwrap().is_none());
    }
    closed.clock.advance_ms((days.unwrap() + 5) * DAY_MS);
    standing::pass_time(&closed.store).unwrap();
    catch_up(&closed.store).unwrap();
    assert_eq!((names(&daily, one), names(&closed, other)), (vec!["Rettung".into()], vec!["Rettung".into()]));
}

#[test]
fn an_undo_takes_the_phase_away_and_the_next_look_ends_the_run() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    buy(&bench, party, 3);
    // Switched on by a set of its own, so that the purchase can be taken back alone.
    let id = made(&bench, &playbook("Zweiter Kauf", "buyer", "firstBuyer"));
    let stored = bench.read(|conn| get(conn, id));
    let set = bench.read(|conn| {
        Ok(conn.query_row("SELECT max(seq) - 1 FROM change_set WHERE undoes IS NULL", [], |row| row.get(0))?)
    });
    bench.write(|tx| save(tx, &Playbook { automatic: true, ends_with_phase: true, ..stored }));
    assert_eq!(names(&bench, party), ["Zweiter Kauf"]);
    bench.store.undo_set(set).unwrap();
    assert_eq!(names(&bench, party), ["Zweiter Kauf"], "an undo puts back rows and judges nothing");
    let changed = catch_up(&bench.store).unwrap().unwrap();
    assert_eq!(changed.label.count, Some(1));
    assert!(running(&bench, party).is_empty());
}

#[test]
fn switching_on_begins_with_those_who_came_lately_as_the_sentence_said() {
    let bench = Bench::open();
    let [fresh, old, other] = ["Frisch", "Alt", "Andere"].map(|name| bench.party(name));
    buy(&bench, fresh, 3);
    buy(&bench, old, 60);
    let id = made(&bench, &playbook("Willkommen", "segment", "new"));
    let first = occasion("segment", "new").unwrap();
    let would = || bench.read(|conn| would_start(conn, Some(id), &first, day(&bench, 0)));
    assert_eq!(would(), 1);
    let stored = bench.read(|conn| get(conn, id));
    let before = bench.dump();
    bench.write(|tx| save(tx, &Playbook { automatic: true, ..stored.clone() }));
    let all = || [fresh, old, other].map(|party| running(&bench, party).len());
    assert_eq!((all(), would()), ([1, 0, 0], 0));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before, "one Ctrl+Z for the switch and what it started");
    bench.write(|tx| save(tx, &Playbook { automatic: true, active: false, ..stored }));
    assert_eq!(all(), [0, 0, 0]);
    let bad = Occasion { track: "six".into(), phase: "nonsense".into() };
    let refused = bench.store.read(|conn| would_start(conn, None, &bad, day(&bench, 0)));
    assert_eq!(refusal(refused), ("phase", "unknown"));
}

#[test]
fn a_customer_in_the_trash_keeps_what_runs_and_starts_nothing() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    made(&bench, &automatic("Willkommen", "segment", "new"));
    buy(&bench, party, 1);
    bench.trash_party(party);
    assert!(catch_up(&bench.store).unwrap().is_none());
    bench.write(|tx| party::restore(tx, &[party]));
    assert_eq!(names(&bench, party), ["Willkommen"]);
    let away = MilestoneDraft {
        party_id: party,
        kind: MilestoneKind::Archived,
        happened_on: day(&bench, 0),
        until_on: None,
        reason: None,
        competitor: None,
        note: None,
    };
    bench.write(|tx| milestone::add_milestone(tx, &away));
    assert!(running(&bench, party).is_empty(), "who is put away has left the phase");
}

#[test]
fn looking_costs_no_walk_through_all_customers() {
    let bench = Bench::open();
    for sql in [
        due_sql("six", Whom::Everybody),
        due_sql("activity", Whom::These("[]")),
        warned_sql(Whom::These("[]")),
    ] {
        let plan = bench.plan(&sql);
        let scans: Vec<_> = plan.iter().filter(|line| line.starts_with("SCAN")).collect();
        assert!(scans.iter().all(|line| line.contains("VIRTUAL TABLE")), "{plan:#?}");
    }
    let plan = bench.plan(IS_ANY);
    assert!(plan.iter().any(|line| line.contains("task_open_by_run")), "{plan:#?}");
    assert!(plan.iter().all(|line| !line.starts_with("SCAN task")), "{plan:#?}");
    let plan = bench.plan(&left_sql(Whom::These("[]")));
    assert!(plan.iter().all(|line| !line.starts_with("SCAN") || line.contains("VIRTUAL TABLE")), "{plan:#?}");
}
