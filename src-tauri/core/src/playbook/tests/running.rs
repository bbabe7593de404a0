//! Started and ended by hand.

use rusqlite::params;

use super::super::due::{Whom, left_sql};
use super::super::table::{RUN, RUNNING};
use super::*;

fn start_one(bench: &Bench, party: PartyId, id: PlaybookId) -> RunId {
    bench.write(|tx| start(tx, party, id))
}

#[test]
fn steps_become_tasks_with_days_and_people() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let [owner, deputy, named, gone, writer] = ["O", "D", "N", "G", "W"].map(|name| bench.person(name));
    bench.store.set_actor(Some(writer));
    bench.write(|tx| {
        tx.execute("UPDATE person_of_firm SET archived_at = 1 WHERE id = ?1", [gone])?;
        let values = params![party, owner, deputy];
        Ok(tx.execute("UPDATE party SET owner_id = ?2, deputy_id = ?3 WHERE id = ?1", values)?)
    });
    let by_name = |title, person| PlaybookStep {
        assignee: StepAssignee::Person,
        person_id: Some(person),
        ..step(title, 3)
    };
    let deputies =
        PlaybookStep { assignee: StepAssignee::Deputy, note: Some("leise".into()), ..step("Zwei", 2) };
    let steps = vec![step("Eins", 1), deputies, by_name("Drei", named), by_name("Vier", gone)];
    let id = made(&bench, &Playbook { steps, ..playbook("Plan", "six", "attention") });
    let run_id = start_one(&bench, party, id);
    let tasks = open_tasks(&bench, party);
    let told: Vec<_> = tasks.iter().map(|t| (t.title.as_str(), t.due_on, t.assignee_id)).collect();
    let on = |ahead| Some(day(&bench, ahead));
    assert_eq!(
        told,
        [
            ("Eins", on(1), Some(owner)),
            ("Zwei", on(2), Some(deputy)),
            ("Drei", on(3), Some(named)),
            ("Vier", on(3), Some(owner)),
        ]
    );
    assert_eq!(tasks[1].note.as_deref(), Some("leise"));
    let found = running(&bench, party).remove(0);
    assert_eq!((found.run.id, found.run.open, found.run.done), (run_id, 4, 0));
    assert_eq!((found.run.occasion, found.run.entered_on), (occasion("six", "attention"), None));
    assert_eq!(bench.read(list)[0].running, 1);
}

#[test]
fn without_owner_and_deputy_whoever_starts_it_does_it() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let writer = bench.person("W");
    bench.store.set_actor(Some(writer));
    let steps = vec![PlaybookStep { assignee: StepAssignee::Deputy, ..step("Eins", 0) }];
    let id = made(&bench, &Playbook { steps, ..playbook("Plan", "six", "trust") });
    start_one(&bench, party, id);
    assert_eq!(open_tasks(&bench, party)[0].assignee_id, Some(writer));
    assert_eq!(running(&bench, party)[0].run.occasion, None, "the customer does not stand there");
}

#[test]
fn stopping_removes_what_is_open_alone_and_undo_gives_it_back() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let id = made(&bench, &playbook("Plan", "six", "attention"));
    let empty = bench.dump();
    let run_id = start_one(&bench, party, id);
    let started = bench.dump();
    let first = open_tasks(&bench, party)[0].id;
    bench.write(|tx| task::done(tx, first, Some("gedankt")));
    let before = bench.dump();
    bench.write(|tx| stop(tx, run_id));
    assert!(open_tasks(&bench, party).is_empty() && running(&bench, party).is_empty());
    assert!(bench.read(|conn| task::get(conn, first)).done_at.is_some(), "what was done stays done");
    let ended = bench.read(|conn| run(conn, run_id));
    assert_eq!((ended.ended_because, ended.ended_on), (Some(RunEnd::Stopped), Some(day(&bench, 0))));
    assert_eq!(refusal(bench.try_write(|tx| stop(tx, run_id))), ("not found", "run"));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), started);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), empty);
    bench.store.redo().unwrap();
    assert_eq!(bench.dump(), started);
}

#[test]
fn one_runs_once_at_a_customer_and_again_when_it_is_through() {
    let bench = Bench::open();
    let (party, gone) = (bench.party("Klinikum"), bench.party("Weg"));
    let id = made(&bench, &playbook("Plan", "six", "attention"));
    start_one(&bench, party, id);
    let before = bench.dump();
    assert_eq!(refusal(bench.try_write(|tx| start(tx, party, id))), ("playbookId", "running"));
    bench.trash_party(gone);
    assert_eq!(refusal(bench.try_write(|tx| start(tx, gone, id))), ("not found", "party"));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    for task in open_tasks(&bench, party) {
        bench.write(|tx| task::done(tx, task.id, None));
    }
    assert!(running(&bench, party).is_empty());
    start_one(&bench, party, id);
    assert_eq!(names(&bench, party), ["Plan"]);
    let stored = bench.read(|conn| get(conn, id));
    bench.write(|tx| save(tx, &Playbook { active: false, ..stored }));
    let other = bench.party("Andere");
    assert_eq!(refusal(bench.try_write(|tx| start(tx, other, id))), ("playbookId", "switched-off"));
    assert_eq!(names(&bench, party), ["Plan"], "what runs goes on");
    bench.write(|tx| delete(tx, id));
    assert_eq!(names(&bench, party), ["Plan"]);
}

#[test]
fn what_fits_the_phase_is_proposed_first_and_ready_made_ones_until_they_are_taken() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let texts = Texts::new(Lang::De);
    let choices = || bench.read(|conn| of_party(conn, party, &texts, NOW)).choices;
    let ready = templates(&texts).len();
    assert_eq!(choices().len(), ready);
    made(&bench, &playbook("Anderes", "six", "bond"));
    let fitting = made(&bench, &playbook("Passt", "six", "attention"));
    let found = choices();
    assert_eq!((found.len(), found[0].playbook.id, found[0].fits), (ready + 2, Some(fitting), true));
    assert_eq!(found[0].due_on, [day(&bench, 1), day(&bench, 14)]);
    start_one(&bench, party, fitting);
    assert!(choices().iter().all(|choice| choice.playbook.id != Some(fitting)), "it runs");
    bench.write(|tx| start_template(tx, party, "four-inquiry", &texts));
    assert_eq!(choices().len(), ready - 1 + 1);
    assert_eq!(bench.read(list).len(), 3);
    bench.store.undo().unwrap();
    assert_eq!(bench.read(list).len(), 2, "undo takes the start and the playbook");
    let unknown = bench.try_write(|tx| start_template(tx, party, "nonsense", &texts));
    assert_eq!(refusal(unknown), ("not found", "template"));
}

#[test]
fn every_list_of_runs_is_read_from_its_index() {
    let bench = Bench::open();
    bench.assert_indexed(&format!("{RUN} WHERE r.party_id = :party ORDER BY r.started_on DESC, r.id DESC"));
    let everybody = left_sql(Whom::Everybody);
    for sql in [RUNNING, &everybody] {
        let plan = bench.plan(sql);
        let is_of_open = |line: &String| line.starts_with("SEARCH t ") && line.contains("task_open_by_run");
        assert!(plan.iter().any(is_of_open), "{plan:#?}");
        assert!(!plan.iter().any(|line| line.starts_with("SCAN")), "{plan:#?}");
    }
}
