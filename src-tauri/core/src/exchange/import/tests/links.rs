//! The links of Rondo's own files in a vault that knows other firms.

use super::*;
use crate::id::PartyId;
use crate::party::LinkDraft;

/// A card of Rondo's own: somebody who belongs to a firm that the file names and does not hold.
fn card(firm: &str, is_primary: bool) -> String {
    let id = |last: u32| format!("rondo:01890a5d-ac96-774b-bcce-b302099a{last:04x}");
    let link = serde_json::json!({"to": id(2), "name": firm, "is_primary": is_primary});
    let own = serde_json::json!({"links": [link]}).to_string();
    format!(
        "BEGIN:VCARD\nVERSION:4.0\nUID:{}\nFN:Anna Beck\nN:Beck;Anna;;;\nX-RONDO-RECORD:{own}\nEND:VCARD\n",
        id(1)
    )
}

fn organisation(bench: &Bench, name: &str) -> PartyId {
    add(bench, serde_json::json!({"kind": "organisation", "name": name}))
}

#[test]
fn a_link_to_a_firm_whose_name_several_have_is_left_out_and_told() {
    let bench = Bench::open();
    organisation(&bench, "Kern KG");
    organisation(&bench, "Kern KG");
    let outcome = import(&bench, "a.vcf", &card("Kern KG", false));
    assert_eq!((counts(&outcome), outcome.firms), ([1, 0, 0, 0, 0], 0));
    assert_eq!((outcome.problems[0].line, &outcome.problems[0].reason), (1, &Reason::CustomerUnclear));
    assert!(one(&bench, "Anna Beck").organisations.is_empty());
    let outcome = import(&bench, "a.vcf", &card("Nord AG", false));
    assert_eq!((outcome.problems.len(), outcome.firms), (0, 1), "one that nobody has is made");
    assert_eq!(one(&bench, "Anna Beck").organisations.len(), 1);
}

#[test]
fn who_was_the_first_to_ask_in_former_times_does_not_keep_the_mark() {
    let bench = Bench::open();
    let (firm, former) = (organisation(&bench, "Kern KG"), organisation(&bench, "Otto Kern"));
    bench.write(|tx| {
        tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [former])?;
        let link =
            serde_json::json!({"partyId": former, "otherId": firm, "isPrimary": true, "to": "2020-12-31"});
        party::link(tx, &serde_json::from_value::<LinkDraft>(link).unwrap())
    });
    import(&bench, "a.vcf", &card("Kern KG", true));
    assert!(one(&bench, "Anna Beck").organisations[0].is_primary);
}
