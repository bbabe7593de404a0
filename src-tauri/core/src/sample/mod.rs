//! The sample firm.
use crate::store::{Label, Op, Store};
use crate::text::Texts;
use crate::{Result, firm, party, sales};

/// Fills an empty store with the sample firm.
pub fn sample_firm(
    store: &Store,
    texts: &Texts,
    _on_progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<()> {
    store.write(&Label::of(Op::Sample), |tx| {
        firm::save_firm(
            tx,
            &firm::Firm {
                name: "Hansen & Petersen".into(),
                line: Some("Medizintechnik".into()),
                street: None,
                town: None,
                phone: None,
                email: None,
                country: "DE".into(),
                currency: "EUR".into(),
            },
        )?;
        sales::create_default_pipelines(tx, texts, "EUR")?;
        firm::save_person(
            tx,
            &firm::Person {
                id: None,
                name: "Martin Krause".into(),
                initials: None,
                email: None,
                archived: false,
            },
        )?;
        for name in ["Reha-Zentrum Eiderstedt GmbH", "Kurklinik Sankt Peter"] {
            let draft = serde_json::from_value(serde_json::json!({"kind": "organisation", "name": name}))?;
            party::create(tx, draft, party::Normaliser::new("DE"))?;
        }
        Ok::<(), crate::Error>(())
    })?;
    Ok(())
}
