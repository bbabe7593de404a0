//! The list over a store.

use rusqlite::params;

use super::*;
use crate::agenda::{DetailRequest, detail, due_count};
use crate::error::Error;
use crate::id::PersonId;

#[test]
fn reasons_of_every_kind_stand_in_their_order() {
    let bench = Bench::open();
    let [late, noticed, planned, soon, of_case] =
        ["Spät", "Vertrag", "Termin", "Bald", "Fall"].map(|n| bench.party(n));
    step(&bench, Some(late), -2, None);
    contract(&bench, noticed, 33);
    step(&bench, Some(planned), 0, Some("09:30"));
    step(&bench, Some(soon), 3, None);
    case(&bench, of_case, -5);
    silent(&bench, "Still");
    let once = bench.party("Einmal");
    buys(&bench, once, &[50]);
    let gone = bench.party("Weg");
    buys(&bench, gone, &[300, 270, 240, 210, 180, 150]);
    let lines = all(&bench);
    assert_eq!(
        told(&lines),
        expected(&[
            ("Fall", ReasonKind::Case),
            ("Spät", ReasonKind::Step),
            ("Vertrag", ReasonKind::Deadline),
            ("Termin", ReasonKind::Step),
            ("Still", ReasonKind::Silence),
            ("Einmal", ReasonKind::Second),
            ("Weg", ReasonKind::WinBack),
            ("Bald", ReasonKind::Step),
        ])
    );
    let because: Vec<&str> = lines.iter().map(|line| line.because.as_str()).collect();
    assert_eq!(because[0], "Reklamation „Pumpe undicht“ seit 5 Tagen über Frist");
    assert!(because[2].starts_with("„Wartung“: kündbar bis "), "{}", because[2]);
    assert_eq!(because[4], "Still geworden: letzter Kauf vor 100 Tagen, üblich alle 38 Tage");
    assert!(because[5].starts_with("Zweiter Kauf: der erste war vor 50 Tagen"), "{}", because[5]);
    assert!(because[6].starts_with("Rückgewinnung: letzter Kauf vor 150 Tagen"), "{}", because[6]);
    assert_eq!((lines[4].phase.as_deref(), lines[4].on.is_some()), (Some("bond"), true));
    assert_eq!(bench.read(|conn| due_count(conn, day(0))), 7);
}

#[test]
fn the_parts_count_lines_and_show_their_own_reason() {
    let bench = Bench::open();
    let quiet = silent(&bench, "Still");
    step(&bench, Some(quiet), -1, None);
    case(&bench, quiet, -3);
    let other = bench.party("Andere");
    contract(&bench, other, 70);
    let view = page(&bench, &AgendaRequest::default());
    let counts = view.counts;
    assert_eq!(told(&view.lines), expected(&[("Still", ReasonKind::Case), ("Andere", ReasonKind::Deadline)]));
    assert_eq!((counts.all, counts.late, counts.silent, counts.cases, counts.deadlines), (2, 1, 1, 1, 1));
    assert_eq!((counts.due, counts.more, view.lines[0].others), (1, false, 2));
    assert_eq!(told(&of_part(&bench, Part::Silent)), expected(&[("Still", ReasonKind::Silence)]));
    assert_eq!(told(&of_part(&bench, Part::Deadlines)), expected(&[("Andere", ReasonKind::Deadline)]));
    assert_eq!(told(&of_part(&bench, Part::Late)), expected(&[("Still", ReasonKind::Case)]));
}

#[test]
fn nothing_in_the_trash_and_nobody_put_away_is_on_the_list() {
    let bench = Bench::open();
    let [quiet, busy, away] = ["Still", "Schritt", "Abgelegt"].map(|name| silent(&bench, name));
    step(&bench, Some(busy), -1, None);
    case(&bench, busy, -1);
    contract(&bench, busy, 40);
    step(&bench, None, 0, None);
    assert_eq!(all(&bench).len(), 4);
    for party in [quiet, busy] {
        bench.trash_party(party);
    }
    let archive = serde_json::from_value(
        serde_json::json!({"partyId": away, "kind": "archived", "happenedOn": day(-1)}),
    )
    .unwrap();
    bench.write(|tx| crate::milestone::add_milestone(tx, &archive));
    let lines = all(&bench);
    assert_eq!(told(&lines), expected(&[("Schritt 0", ReasonKind::Step)]));
    assert_eq!((lines[0].party_id, lines[0].phase.as_deref()), (None, None));
}

#[test]
fn somebody_sees_the_own_steps_and_cases_and_the_customers_he_or_she_owns() {
    let bench = Bench::open();
    let me = bench.person("Ich");
    let [mine, theirs, deputised] = ["Meiner", "Anderer", "Vertreten"].map(|name| silent(&bench, name));
    bench.write(|tx| {
        tx.execute("UPDATE party SET owner_id = ?1 WHERE id = ?2", params![me, mine])?;
        Ok(tx.execute("UPDATE party SET deputy_id = ?1 WHERE id = ?2", params![me, deputised])?)
    });
    let id = step(&bench, Some(theirs), -1, None);
    case(&bench, theirs, -1);
    let of_me = || {
        let request = AgendaRequest { person_id: Some(me), ..AgendaRequest::default() };
        let mut names: Vec<_> = told(&page(&bench, &request).lines);
        names.sort();
        names
    };
    assert_eq!(of_me(), expected(&[("Meiner", ReasonKind::Silence), ("Vertreten", ReasonKind::Silence)]));
    bench.write(|tx| Ok(tx.execute("UPDATE task SET assignee_id = ?1 WHERE id = ?2", params![me, id])?));
    assert_eq!(of_me()[0], ("Anderer".to_owned(), ReasonKind::Step));
    bench.write(|tx| Ok(tx.execute("UPDATE case_file SET owner_id = ?1", [me])?));
    let nobody = PersonId(uuid::Uuid::nil());
    let request = AgendaRequest { person_id: Some(nobody), ..AgendaRequest::default() };
    assert!(page(&bench, &request).lines.is_empty());
}

#[test]
fn pages_of_any_size_give_the_whole_list() {
    let bench = Bench::open();
    for at in 0..7 {
        let party = bench.party(&format!("P{at}"));
        step(&bench, Some(party), at % 3 - 1, (at % 2 == 0).then_some("10:00"));
    }
    for name in ["S1", "S2", "S3"] {
        silent(&bench, name);
    }
    let whole: Vec<String> = all(&bench).into_iter().map(|line| line.key).collect();
    assert_eq!(whole.len(), 10);
    for limit in [1, 2, 3, 9, 10] {
        let mut request = AgendaRequest { limit, ..AgendaRequest::default() };
        let mut keys = Vec::new();
        loop {
            let view = page(&bench, &request);
            keys.extend(view.lines.into_iter().map(|line| line.key));
            request.cursor = view.next;
            if request.cursor.is_none() {
                break;
            }
        }
        assert_eq!(keys, whole, "pages of {limit}");
    }
}

#[test]
fn an_unreadable_cursor_and_an_unknown_model_are_refused() {
    let bench = Bench::open();
    for bad in ["x", "[]", "[1,2,3,4,5,6]", "[0,\"\",\"\",0,\"\",\"x\"]", "[900,\"\",\"\",0,\"\",\"x\"]"] {
        let request = AgendaRequest { cursor: Some(bad.into()), ..AgendaRequest::default() };
        let result = bench.store.read(|conn| super::super::page(conn, &request, &de(), NOW));
        assert!(matches!(result, Err(Error::Invalid { field: "cursor", reason: "unreadable" })), "{bad}");
    }
    let request = AgendaRequest { track: Some("seven; DROP".into()), ..AgendaRequest::default() };
    let result = bench.store.read(|conn| super::super::page(conn, &request, &de(), NOW));
    assert!(matches!(result, Err(Error::Invalid { field: "track", .. })));
}

fn told_in_full(bench: &Bench, party_id: PartyId, lead: ReasonKind) -> crate::agenda::AgendaDetail {
    let request = DetailRequest { party_id, lead, track: None };
    bench.read(|conn| detail(conn, &request, &de(), bench.store.env().now()))
}

#[test]
fn a_line_in_full_names_whom_to_call_and_why_and_what_to_say() {
    let bench = Bench::open();
    let firm = silent(&bench, "Klinikum");
    let (left, primary) = (bench.party("Frau Ehlers"), bench.party("Dr. Anke Harms"));
    bench.write(|tx| {
        for (person, role, until, first) in [(left, "Einkauf", Some(day(-1)), 1), (primary, "Leitung", None, 0)] {
            tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [person])?;
            tx.execute(
                "INSERT INTO party_link (id, party_id, other_id, role, to_on, is_primary) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![tx.new_id(), person, firm, role, until, first],
            )?;
        }
        tx.execute(
            "INSERT INTO channel (id, party_id, kind, value, normal) VALUES (?1, ?2, 'phone', '04841 1', '1')",
            params![tx.new_id(), firm],
        )?;
        tx.execute(
            "UPDATE party SET prefix = 'Dr.', given_name = 'Anke', family_name = 'Harms', salutation = 'ms' WHERE id = ?1",
            [primary],
        )?;
        Ok(tx.execute("UPDATE purchase SET product = 'Elektroden' WHERE party_id = ?1", [firm])?)
    });
    step(&bench, Some(firm), -1, None);
    let found = told_in_full(&bench, firm, ReasonKind::Silence);
    assert_eq!(found.contact_name.as_deref(), Some("Dr. Anke Harms"));
    assert_eq!((found.contact_role.as_deref(), found.phone.as_deref()), (Some("Leitung"), Some("04841 1")));
    assert_eq!(found.phase.as_deref(), Some("bond"));
    assert!(found.level.is_some());
    assert_eq!(found.value, None, "no derived figure behind a red light");
    assert_eq!(found.why[0], "Still geworden: letzter Kauf vor 100 Tagen, üblich alle 38 Tage");
    assert!(found.why[found.why.len() - 2].starts_with("„Schritt -1“ war am "), "{:?}", found.why);
    assert_eq!(found.why.last().unwrap(), "Noch kein Kontakt festgehalten");
    assert_eq!(
        found.say,
        "Guten Tag, Frau Dr. Harms. Im August 2026 haben Sie zuletzt „Elektroden“ bei uns gekauft. Sind Sie damit \
         zufrieden, und was steht als Nächstes an?"
    );
    let case = told_in_full(&bench, firm, ReasonKind::Step);
    assert!(case.why[0].starts_with("War gestern fällig"), "what leads the line comes first");
}

#[test]
fn an_open_case_is_what_is_said_first_and_a_settled_one_what_to_ask_after() {
    let bench = Bench::open();
    let party = silent(&bench, "Klinikum");
    let id = case(&bench, party, 5);
    let open = told_in_full(&bench, party, ReasonKind::Silence);
    assert!(open.say.starts_with("Guten Tag. „Pumpe undicht“ vom "), "{}", open.say);
    assert!(!open.then.unwrap_or_default().contains("Pumpe undicht"), "nothing is said twice");
    bench.write(|tx| {
        service::close_case(tx, &crate::service::CaseClose { id, on: Some(day(-2)), outcome: None })
    });
    let settled = told_in_full(&bench, party, ReasonKind::Silence);
    assert!(
        settled.say.contains("Im November 2026 haben wir „Pumpe undicht“ für Sie geklärt"),
        "{}",
        settled.say
    );
    for lang in [Lang::En, Lang::Nl] {
        let request =
            DetailRequest { party_id: party, lead: ReasonKind::Silence, track: Some("four".into()) };
        let other = bench.read(|conn| detail(conn, &request, &Texts::new(lang), NOW));
        assert!(other.say.contains("Pumpe undicht") && other.say != settled.say);
    }
}

#[test]
fn nobody_is_to_be_won_back_against_the_comparison_or_with_an_open_complaint() {
    let bench = Bench::open();
    let me = bench.person("Ich");
    let gone = bench.party("Weg");
    buys(&bench, gone, &[300, 270, 240, 210, 180, 150]);
    bench.write(|tx| Ok(tx.execute("UPDATE party SET owner_id = ?1 WHERE id = ?2", params![me, gone])?));
    let of_me = AgendaRequest { person_id: Some(me), ..AgendaRequest::default() };
    let ask = DetailRequest { party_id: gone, lead: ReasonKind::WinBack, track: None };
    let listed = || {
        let mine = told(&page(&bench, &of_me).lines);
        assert_eq!(told(&all(&bench)), mine);
        let why = bench.read(|conn| detail(conn, &ask, &de(), NOW)).why;
        assert_eq!(why.iter().any(|why| why.contains("üblich")), !mine.is_empty(), "{why:?}");
        mine
    };
    let there = expected(&[("Weg", ReasonKind::WinBack)]);
    assert_eq!(listed(), there);
    case(&bench, gone, 10);
    assert_eq!(listed(), []);
    bench.store.undo().unwrap();
    let leave_alone = |days_ago: i64| {
        bench.write(|tx| {
            Ok(tx.execute(
                "INSERT INTO win_back (id, party_id, kind, begun_on, created_at)
                 VALUES (?1, ?2, 'left-alone', ?3, ?4)",
                params![tx.new_id(), gone, day(-days_ago), NOW],
            )?)
        })
    };
    leave_alone(91);
    assert_eq!(listed(), there, "its time is over");
    leave_alone(90);
    assert_eq!(listed(), []);
}

#[test]
fn a_step_of_a_playbook_says_of_which_and_a_customer_to_win_back_why_they_left() {
    let bench = Bench::open();
    let party = bench.party("A");
    let ready = crate::playbook::template("six-aftercare", &de()).unwrap();
    let name = ready.name.clone();
    let id = bench.write(|tx| crate::playbook::save(tx, &ready));
    bench.write(|tx| crate::playbook::start(tx, party, id));
    bench.write(|tx| Ok(tx.execute("UPDATE task SET due_on = ?1 WHERE run_id IS NOT NULL", [day(0)])?));
    let line = all(&bench).remove(0);
    assert_eq!(line.task.unwrap().playbook, Some(name.clone()));
    let told = told_in_full(&bench, party, ReasonKind::Step);
    assert!(told.why.contains(&format!("Schritt des Ablaufs „{name}“")), "{:?}", told.why);

    let gone = bench.party("Weg");
    buys(&bench, gone, &[300, 270, 240, 210, 180, 150]);
    let because = || told_in_full(&bench, gone, ReasonKind::WinBack).left_because;
    assert_eq!(because(), None);
    bench.write(|tx| crate::winback::say_why(tx, gone, crate::milestone::LossReason::Price));
    assert_eq!(because(), Some(crate::milestone::LossReason::Price));
}

#[test]
fn what_was_promised_is_on_the_list_on_its_day_and_rests_until_it_has_another_or_is_kept() {
    use crate::promise::{self, PromiseDraft, PromiseKind, PromiseState};
    let bench = Bench::open();
    let [ours, theirs, later] = ["Wir", "Sie", "Später"].map(|name| bench.party(name));
    let eva = bench.person("Eva");
    let add = |party_id, kind, due: i64| {
        let draft = PromiseDraft {
            party_id,
            kind,
            title: "Ersatzgerät".into(),
            note: None,
            contact_id: None,
            person_id: (kind == PromiseKind::Ours).then_some(eva),
            made_on: day(-20),
            due_on: Some(day(due)),
        };
        bench.write(|tx| promise::add(tx, &draft))
    };
    let id = add(ours, PromiseKind::Ours, -2);
    add(theirs, PromiseKind::Theirs, 0);
    add(later, PromiseKind::Expectation, 3);
    let lines = all(&bench);
    assert_eq!(told(&lines), expected(&[("Wir", ReasonKind::Promise), ("Sie", ReasonKind::Promise)]));
    assert_eq!(lines[0].because, "Unsere Zusage „Ersatzgerät“ ist seit 2 Tagen fällig");
    assert_eq!(told(&of_part(&bench, Part::Late)), expected(&[("Wir", ReasonKind::Promise)]));
    let mine = AgendaRequest { person_id: Some(eva), ..AgendaRequest::default() };
    assert_eq!(told(&page(&bench, &mine).lines), expected(&[("Wir", ReasonKind::Promise)]));
    let detail = told_in_full(&bench, theirs, ReasonKind::Promise);
    assert_eq!(detail.why[0], "Bis heute zugesagt: „Ersatzgerät“");
    assert!(detail.say.contains("Wie weit sind Sie damit?"), "{}", detail.say);
    let line = crate::agenda::SetAside { party_id: Some(theirs), task_id: None, lead: ReasonKind::Promise };
    bench.write(|tx| crate::agenda::dismiss(tx, &line, "kommt nicht mehr"));
    bench.write(|tx| promise::settle(tx, id, PromiseState::Met, None));
    assert!(all(&bench).is_empty());
    bench.store.undo().unwrap();
    assert_eq!(all(&bench).len(), 1);
}
