//! Pipelines: what a new vault has, and how stages come, go and are refused.

use super::*;
use crate::id::PipelineId;

#[test]
fn the_words_in_the_file_are_those_of_the_json() {
    for kind in StageKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
}

#[test]
fn a_new_vault_has_two_pipelines_in_each_language() {
    let (_bench, _, all) = bench();
    let names: Vec<&str> = all[0].stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(
        names,
        ["Bedarf", "Qualifiziert", "Angebot", "Verhandlung", "Auftrag", "Gewonnen", "Verloren"]
    );
    let chances: Vec<u8> = all[0].stages.iter().map(|stage| stage.probability).collect();
    assert_eq!(chances, [20, 35, 60, 75, 90, 100, 0]);
    assert_eq!((all.len(), all[1].name.as_str()), (2, "Bestandskunden"));
    for lang in Lang::ALL {
        let bench = Bench::open();
        bench.write(|tx| create_default_pipelines(tx, &Texts::new(lang), "CHF"));
        assert!(bench.read(pipelines).iter().all(|p| p.currency == "CHF" && !p.archived));
    }
}

#[test]
fn stages_are_added_renamed_reordered_and_removed_when_empty() {
    let (bench, party, all) = bench();
    let mut pipeline = all[0].clone();
    bench.write(|tx| create_deal(tx, &draft(party, None)));
    pipeline.stages.swap(0, 1);
    pipeline.stages[1].name = " Neuer Name ".into();
    pipeline.stages.remove(3);
    let extra = Stage {
        id: None,
        name: "Muster".into(),
        kind: StageKind::Open,
        probability: 50,
        target_days: None,
        retired: false,
        checklist: vec![],
    };
    pipeline.stages.insert(2, extra);
    let before = bench.dump();
    bench.write(|tx| save_pipeline(tx, &pipeline));
    let names: Vec<String> = bench.read(pipelines)[0].stages.iter().map(|s| s.name.clone()).collect();
    assert_eq!(names, ["Qualifiziert", "Neuer Name", "Muster", "Angebot", "Auftrag", "Gewonnen", "Verloren"]);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_stage_that_holds_deals_is_neither_removed_nor_closed() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let mut without = all[0].clone();
    without.stages.remove(0);
    assert_eq!(refusal(bench.try_write(|tx| save_pipeline(tx, &without))), ("stages", "in-use"));
    let mut closed = all[0].clone();
    closed.stages[0].kind = StageKind::Won;
    closed.stages[5].kind = StageKind::Open;
    assert_eq!(refusal(bench.try_write(|tx| save_pipeline(tx, &closed))), ("stages", "in-use"));
    // Once the deal has gone on, the log still names the stage, and the stage goes into the trash.
    bench.write(|tx| move_deal(tx, &step(id, stage(&all[0], "Angebot"))));
    bench.write(|tx| save_pipeline(tx, &without));
    assert_eq!(view(&bench, id).stages[0].stage, "Bedarf");
    assert_eq!(
        refusal(bench.try_write(|tx| move_deal(tx, &step(id, all[0].stages[0].id.unwrap())))),
        ("not found", "stage")
    );
}

#[test]
fn a_pipeline_that_cannot_be_is_refused() {
    let (bench, _, all) = bench();
    let check = |change: &dyn Fn(&mut Pipeline), expected| {
        let mut bad = all[0].clone();
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| save_pipeline(tx, &bad))), expected);
    };
    check(&|p| p.name = "".into(), ("name", "missing"));
    check(&|p| p.currency = "eur".into(), ("currency", "not-a-currency"));
    check(&|p| drop(p.stages.pop()), ("stages", "missing"));
    check(&|p| p.stages.retain(|s| s.kind != StageKind::Open), ("stages", "missing"));
    check(&|p| p.stages[0].kind = StageKind::Won, ("stages", "out-of-range"));
    check(&|p| p.stages[0].name = "x".repeat(501), ("stageName", "too-long"));
    check(&|p| p.stages[0].probability = 101, ("probability", "out-of-range"));
    check(&|p| p.stages[0].target_days = Some(40_000), ("targetDays", "out-of-range"));
    check(&|p| p.stages[0].id = all[1].stages[0].id, ("not found", "stage"));
    check(&|p| p.id = Some(PipelineId(uuid::Uuid::nil())), ("not found", "pipeline"));
}
