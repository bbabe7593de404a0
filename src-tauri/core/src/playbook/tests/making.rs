//! Made, changed, ordered, trashed, taken from what is ready-made.

use super::*;
use crate::standing::words;

#[test]
fn the_words_in_the_file_are_those_of_the_json() {
    for rule in DayRule::ALL {
        assert_eq!(serde_json::to_value(rule).unwrap(), rule.word());
    }
    for assignee in StepAssignee::ALL {
        assert_eq!(serde_json::to_value(assignee).unwrap(), assignee.word());
    }
    for end in RunEnd::ALL {
        assert_eq!(serde_json::to_value(end).unwrap(), end.word());
    }
}

#[test]
fn a_playbook_is_read_back_as_it_was_saved_and_undo_gives_its_former_steps() {
    let bench = Bench::open();
    let person = bench.person("Thea");
    let mut draft = playbook(" Willkommen ", "segment", "new");
    draft.purpose = Some("Die ersten dreißig Tage".into());
    draft.steps[1].assignee = StepAssignee::Person;
    draft.steps[1].person_id = Some(person);
    let id = made(&bench, &draft);
    let stored = bench.read(|conn| get(conn, id));
    assert_eq!((stored.name.as_str(), stored.steps.len()), ("Willkommen", 2));
    assert_eq!(
        (stored.steps[1].person_id, stored.occasion.clone()),
        (Some(person), occasion("segment", "new"))
    );
    let before = bench.dump();
    let mut changed = stored.clone();
    changed.steps.remove(0);
    changed.steps.insert(0, step("Neu", 0));
    changed.steps[1].offset_days = 21;
    changed.steps.rotate_left(1);
    bench.write(|tx| save(tx, &changed));
    let read = bench.read(|conn| get(conn, id));
    let titles: Vec<_> = read.steps.iter().map(|step| (step.title.as_str(), step.offset_days)).collect();
    assert_eq!(titles, [("Nachfragen", 21), ("Neu", 0)]);
    assert_eq!(read.steps[0].id, stored.steps[1].id, "a step stays the same while it moves");
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    bench.write(|tx| delete(tx, id));
    assert_eq!(refusal(bench.store.read(|conn| get(conn, id))), ("not found", "playbook"));
    assert_eq!(refusal(bench.try_write(|tx| save(tx, &changed))), ("not found", "playbook"));
    bench.store.undo().unwrap();
    assert_eq!(bench.read(|conn| get(conn, id)), stored);
}

#[test]
fn the_same_again_writes_nothing() {
    let bench = Bench::open();
    let id = made(&bench, &playbook("A", "six", "trust"));
    let stored = bench.read(|conn| get(conn, id));
    assert!(bench.try_write(|tx| save(tx, &stored)).unwrap().changed.is_none());
}

#[test]
fn what_a_playbook_cannot_be_is_refused_at_its_field() {
    let bench = Bench::open();
    let person = bench.person("Thea");
    let before = bench.dump();
    let check = |change: &dyn Fn(&mut Playbook), field, reason| {
        let mut bad = automatic("A", "six", "trust");
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| save(tx, &bad))), (field, reason));
        assert_eq!(bench.dump(), before);
    };
    check(&|p| p.name = " ".into(), "name", "missing");
    check(&|p| p.name = "x".repeat(501), "name", "too-long");
    check(&|p| p.occasion = None, "occasion", "missing");
    check(&|p| p.occasion = occasion("seven", "trust"), "track", "unknown");
    check(&|p| p.occasion = occasion("six", "loyalty"), "phase", "unknown");
    check(&|p| p.occasion = occasion("six", "outside"), "phase", "unknown");
    check(&|p| p.steps.clear(), "steps", "missing");
    check(&|p| p.steps = vec![step("S", 0); 51], "steps", "too-many");
    check(&|p| p.steps[1].title = String::new(), "stepTitle", "missing");
    check(&|p| p.steps[1].offset_days = 731, "offsetDays", "out-of-range");
    check(&|p| p.steps[1].assignee = StepAssignee::Person, "personId", "missing");
    check(&|p| p.steps[1].person_id = Some(person), "personId", "not-here");
    check(&|p| p.steps[1].id = Some(crate::id::PlaybookStepId(uuid::Uuid::nil())), "not found", "step");
}

#[test]
fn playbooks_stand_in_the_order_in_which_somebody_put_them() {
    let bench = Bench::open();
    let ids = ["A", "B", "C"].map(|name| made(&bench, &playbook(name, "six", "trust")));
    let listed = || -> Vec<String> { bench.read(list).into_iter().map(|view| view.playbook.name).collect() };
    assert_eq!(listed(), ["A", "B", "C"]);
    bench.write(|tx| order(tx, &[ids[2], ids[0], ids[1]]));
    assert_eq!(listed(), ["C", "A", "B"]);
    let nobody = PlaybookId(uuid::Uuid::nil());
    assert_eq!(refusal(bench.try_write(|tx| order(tx, &[ids[0], nobody]))), ("not found", "playbook"));
    bench.store.undo().unwrap();
    assert_eq!(listed(), ["A", "B", "C"]);
}

#[test]
fn there_are_three_ready_made_ones_for_each_model_and_all_can_be_taken_in_every_language() {
    for lang in Lang::ALL {
        let bench = Bench::open();
        let ready = templates(&Texts::new(lang));
        for (track, phases) in words::stages() {
            let of: Vec<_> =
                ready.iter().filter_map(|p| p.occasion.as_ref().filter(|o| o.track == track)).collect();
            assert_eq!(of.len(), 3, "{track}");
            assert!(of.iter().all(|occasion| phases.contains(&occasion.phase)), "{track}");
        }
        assert!(
            ready.iter().any(|p| p.occasion.as_ref().is_some_and(Occasion::is_warning)),
            "and one for warnings"
        );
        let count = ready.len();
        for playbook in ready {
            assert!(!playbook.automatic, "no ready-made playbook starts by itself");
            let id = made(&bench, &playbook);
            let stored = bench.read(|conn| get(conn, id));
            assert_eq!((&stored.name, &stored.template), (&playbook.name, &playbook.template));
            assert!((2..=5).contains(&stored.steps.len()));
        }
        assert_eq!(bench.read(list).len(), count);
    }
}
