//! Invented customers for the sheets: an ordinary one, one with everything too long, lists of any length.

use chrono::{NaiveDate, NaiveDateTime};
use zeroize::Zeroizing;

use crate::print::*;
use crate::text::Lang;

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(super) fn now() -> NaiveDateTime {
    day(2026, 11, 23).and_hms_opt(9, 14, 0).unwrap()
}

pub(super) fn firm() -> Firm {
    Firm {
        name: "Hansen & Petersen".into(),
        line: Some("Medizintechnik".into()),
        logo_png: Some(logo(64, 64)),
    }
}

/// A white cross on black, made here so that no picture has to be kept.
pub(super) fn logo(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let inside = |at: u32, of: u32, from: u32, to: u32| at * 24 >= of * from && at * 24 < of * to;
    let pixels: Vec<u8> = (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .flat_map(|(x, y)| {
            let upright = inside(x, width, 10, 14) && inside(y, height, 4, 20);
            let across = inside(y, height, 10, 14) && inside(x, width, 4, 20);
            if upright || across { [255, 255, 255, 255] } else { [0, 0, 0, 255] }
        })
        .collect();
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

pub(super) fn making(lang: Lang) -> Making {
    Making {
        lang,
        printed_at: now(),
        as_of: day(2026, 11, 23).and_hms_opt(9, 12, 0).unwrap(),
        printed_by: "Martin Krause".into(),
        confidential: true,
    }
}

fn person(name: &str, role: &str, phone: Option<&str>, email: &str) -> Person {
    Person { name: name.into(), role: role.into(), phone: phone.map(Into::into), email: Some(email.into()) }
}

fn step(due: NaiveDate, text: &str, owner: &str) -> Step {
    Step {
        due: Some(due),
        kind: "Besuch".into(),
        text: text.into(),
        owner: owner.into(),
        late: due < now().date(),
    }
}

fn touch(on: NaiveDate, kind: &str, who: Option<&str>, text: &str) -> Touch {
    Touch { on, kind: kind.into(), who: who.map(Into::into), text: text.into() }
}

fn deal(title: &str, minor: i64, stage: &str, since: NaiveDate, chance: u8) -> OpenDeal {
    OpenDeal {
        title: title.into(),
        amount: Some(Money { minor, currency: "EUR".into() }),
        stage: stage.into(),
        since: Some(since),
        chance: Some(chance),
        expected: None,
    }
}

fn purchases(months: [i64; 12]) -> Purchases {
    Purchases {
        currency: "EUR".into(),
        first_month: day(2025, 12, 1),
        months,
        count: 8,
        last: Some(LastPurchase { on: day(2026, 8, 27), what: "Elektroden und Gel".into() }),
        before: 3_682_040,
    }
}

/// Fits on one page with room for notes.
pub(super) fn customer(lang: Lang) -> CustomerSheet {
    let months = [420_000, 0, 380_000, 460_000, 310_000, 520_000, 440_000, 390_000, 481_260, 0, 0, 0];
    CustomerSheet {
        firm: firm(),
        making: making(lang),
        name: "Reha-Zentrum Eiderstedt GmbH".into(),
        number: "10482".into(),
        since: Some(day(2021, 5, 14)),
        addresses: vec![vec!["Deichstraße 14".into(), "25813 Husum".into()]],
        channels: vec![
            Channel { kind: ChannelKind::Phone, value: "04841 7712-0".into() },
            Channel { kind: ChannelKind::Email, value: "einkauf@reha-eiderstedt.example".into() },
        ],
        consent: Some("Einwilligung: Telefon und E-Mail seit 14.05.2021. Brief nicht gefragt.".into()),
        owner: Some("Martin Krause".into()),
        deputy: Some("Sabine Lorenz".into()),
        tags: vec!["Rehabilitation".into(), "Rahmenvertrag".into(), "Tour Nordsee".into()],
        own: vec![("Zulassung".into(), "bis 31.12.2027".into())],
        phase: Some(band()),
        people: people(),
        steps: steps(),
        touches: touches(),
        last_talk: Some(LastTalk { on: day(2026, 8, 12), what: "Anruf von Dr. Harms, 6 Min.".into() }),
        purchases: Some(purchases(months)),
        deals: vec![
            OpenDeal {
                expected: Some(day(2026, 12, 31)),
                ..deal("Elektroden Staffel 300", 648_000, "Angebot", day(2026, 11, 12), 60)
            },
            deal("Wartungsvertrag 2027", 420_000, "Qualifiziert", day(2026, 11, 5), 35),
        ],
    }
}

fn band() -> PhaseBand {
    PhaseBand {
        name: "Bindung".into(),
        ink: Ink::Phase5,
        place: (4, 6),
        why: "seit Do 12.11.2026, 2 Reklamationen in 90 Tagen; seit 88 Tagen kein Kauf.".into(),
        by_hand: None,
        change: Some("Wechselt am Sa 28.11.2026 nach „Rückgewinnung“, wenn kein Kauf kommt.".into()),
        is_loss: true,
        risk: Some("hoch".into()),
        at_risk: Some(Money { minor: 1_141_000, currency: "EUR".into() }),
        signs: "seit 88 Tagen kein Kauf, üblich sind 33; 2 Reklamationen in 90 Tagen".into(),
    }
}

fn people() -> Vec<Person> {
    vec![
        person(
            "Dr. Anke Harms",
            "Verwaltungsleitung, entscheidet",
            Some("04841 7712-30"),
            "a.harms@reha-eiderstedt.example",
        ),
        person("Jan Petersen", "Technik, prüft", Some("04841 7712-44"), "j.petersen@reha-eiderstedt.example"),
        person("Wiebke Ohlsen", "Technik, ab 01.01.2027", None, "w.ohlsen@reha-eiderstedt.example"),
    ]
}

fn steps() -> Vec<Step> {
    vec![
        step(day(2026, 11, 20), "Anrufen, Ersatzgeräte und Elektroden", "Krause"),
        step(day(2026, 11, 23), "Zugesagt: Prüfprotokolle beider Geräte", "Lorenz"),
        step(day(2026, 11, 24), "Anrufen, Elektroden Staffel 300", "Krause"),
        step(day(2026, 11, 30), "Angebot 2026-0341 nachfassen", "Krause"),
        step(day(2026, 11, 30), "Zugesagt vom Kunden: Bedarf 2027 nennen", "Dr. Harms"),
        step(day(2026, 12, 4), "Besuch, Wartungsvertrag 2027", "Krause"),
    ]
}

fn touches() -> Vec<Touch> {
    vec![
        touch(
            day(2026, 11, 20),
            "E-Mail",
            Some("Dr. Harms"),
            "an Krause: „… die Netzteile sind getauscht. Bitte schicken Sie uns trotzdem die Prüfprotokolle \
             für beide Geräte.“",
        ),
        touch(
            day(2026, 11, 12),
            "Service",
            None,
            "Reklamation R-0388 gelöst von Lorenz. Beide Netzteile ersetzt, 9 Tage statt zugesagter 10.",
        ),
        touch(
            day(2026, 11, 12),
            "Angebot",
            None,
            "2026-0341 gesendet, 6.480,00\u{a0}€. Elektroden, Staffel ab 300 Stück.",
        ),
        touch(
            day(2026, 11, 3),
            "Anruf",
            Some("Krause"),
            "an Petersen: nicht erreicht. Nachricht auf Band: Die Austauschgeräte sind unterwegs.",
        ),
        touch(day(2026, 10, 21), "Umfrage", None, "7 von 10. „Lieferung gut, Reklamation dauerte zu lange.“"),
    ]
}

/// Runs over: long names, more of everything than page one holds, letters from all over Europe.
pub(super) fn long_customer(lang: Lang) -> CustomerSheet {
    let mut sheet = customer(lang);
    sheet.name =
        "Klinikum Lüttenhoff gemeinnützige Gesellschaft mbH, Fachbereich Anästhesie und Intensivmedizin"
            .into();
    sheet.number = "10031".into();
    sheet.addresses.push(vec!["Rechnungen: Postfach 11 40, 26954 Nordenham".into()]);
    sheet.channels[1].value = "zentraleinkauf.medizintechnik@klinikum-luettenhoff.example".into();
    sheet.deputy = Some("Friederike van der Velden-Oosterhuis".into());
    let domain = "klinikum-luettenhoff.example";
    sheet.people = [
        ("Prof. Dr. Henrike Aldenhoven-Brüggemann", "Chefärztin, entscheidet", "h.aldenhoven-brueggemann"),
        ("Torben Sieverts", "Einkauf, verhandelt", "t.sieverts"),
        ("Maike Dirks", "Medizintechnik, prüft", "m.dirks"),
        ("Dr. Okko Frerichs", "Oberarzt, nutzt", "o.frerichs"),
        ("Aylin Yıldırım", "Pflegeleitung, nutzt", "a.yildirim"),
        ("Gesche Wübbena", "Buchhaltung, zahlt", "g.wuebbena"),
        ("Dr. Jan-Pieter van ’t Hoff", "Hygiene, prüft", "j.vanthoff"),
    ]
    .map(|(name, role, email)| person(name, role, Some("04731 88-2100"), &format!("{email}@{domain}")))
    .to_vec();
    sheet.steps.insert(0, step(day(2026, 11, 20), "Reklamation „Infusionspumpe 0417“ beantworten", "Lorenz"));
    sheet.steps.push(step(day(2026, 12, 14), "Jahresgespräch vorbereiten", "Krause"));
    for month in 1..=3 {
        let title = format!("Spritzenpumpen Intensiv, Abruf {month}");
        sheet.deals.push(deal(&title, 990_000, "Bedarf", day(2026, month, 19), 20));
    }
    sheet
}

pub(super) fn list(lang: Lang, count: usize) -> CustomerList {
    const NAMES: [&str; 6] = [
        "Geriatrie Elbmarsch gGmbH",
        "Dialysezentrum Wesermünde",
        "Kurklinik Sankt Peter-Ording Betriebsgesellschaft mbH & Co. KG",
        "Fysiotherapie Noorderplein",
        "Zorggroep De Linde",
        "Łódzkie Centrum Žďár",
    ];
    const TOWNS: [&str; 6] = [
        "Glückstadt, DE",
        "Bremerhaven, DE",
        "St. Peter-Ording, DE",
        "Leeuwarden, NL",
        "Groningen, NL",
        "Łódź, PL",
    ];
    let rows = (0..count)
        .map(|index| CustomerRow {
            name: NAMES[index % 6].into(),
            town: TOWNS[index % 6].into(),
            owner: ["TB", "SL", "MK", "FV"][index % 4].into(),
            next_step: (index % 7 != 3).then(|| NextStep {
                due: Some(day(2026, 11, 20) + chrono::Days::new(index as u64 % 20)),
                text: "Anrufen".into(),
                late: index % 20 < 3,
            }),
            last_purchase: (index % 5 != 4).then(|| day(2026, 10, 4)),
            last_touch: Some(day(2026, 11, 2)),
            twelve_months: Some(Money { minor: 6_148_000 - 11_311 * index as i64, currency: "EUR".into() }),
            others: Vec::new(),
            heading: None,
        })
        .collect();
    CustomerList {
        firm: firm(),
        making: making(lang),
        title: "Still geworden".into(),
        filter: Some("Phase ist Bindung oder Rückgewinnung. Land ist DE oder NL.".into()),
        order: Some("12 Monate, absteigend.".into()),
        sorted_by: Some(SortedBy { column: 5, descending: true }),
        view_changed: true,
        of_all: 1_312,
        columns: crate::print::ListColumn::usual(),
        rows,
        owners: [("FV", "van der Velden"), ("MK", "Krause"), ("SL", "Lorenz"), ("TB", "Bruns")]
            .map(|(initials, name)| (initials.into(), name.into()))
            .to_vec(),
    }
}

pub(super) fn recovery(lang: Lang) -> RecoverySheet {
    let groups = ["7K3Q", "X9DM", "2VRT", "8WHN", "5CPZ", "4JGY", "A6FS", "E1B0", "NKXT"];
    RecoverySheet {
        lang,
        firm: firm(),
        vault_name: "Hansen & Petersen Medizintechnik".into(),
        groups: groups.map(|group| Zeroizing::new(group.to_owned())),
        slot: 2,
        slot_id: "7F3A".into(),
        backups_from: day(2026, 11, 23),
        made_at: now(),
    }
}
