//! Damage and tampering: accidental damage is found before unlocking and mended from the copy, tampering after it.

use std::fs;
use std::path::Path;

use base64ct::{Base64, Encoding as _};
use proptest::prelude::*;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::super::header::{Header, SealedHeader};
use super::super::{Probe, VaultError, probe, unlock_with_passphrase, unlock_with_recovery};
use super::{Fixture, PASSPHRASE, hashes, parties};

/// Every value of the header that is no list and no object, as JSON pointers.
fn leaves(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| leaves(value, format!("{at}/{name}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, value)| leaves(value, format!("{at}/{i}"), found));
        }
        _ => found.push(at),
    }
}

/// Another value of the same type: a number with bits turned over, a text with one character replaced.
fn alter(value: &mut Value, position: usize, mask: i64) {
    match value {
        Value::Number(number) => *value = (number.as_i64().unwrap() ^ mask).into(),
        Value::String(text) => {
            let mut chars: Vec<char> = text.chars().collect();
            let at = position % chars.len();
            chars[at] = if chars[at] == '7' { '8' } else { '7' };
            *text = chars.into_iter().collect();
        }
        other => panic!("no such value in a header: {other}"),
    }
}

/// Writes the altered header to both files, with a checksum that fits whenever the header can be read at all.
fn forge(dir: &Path, file: &mut Value) {
    if let Ok(header) = serde_json::from_value::<Header>(file["header"].clone()) {
        let mac = Base64::decode_vec(file["mac"].as_str().unwrap()).unwrap();
        let checksum =
            Sha256::new_with_prefix(serde_json::to_vec(&header).unwrap()).chain_update(mac).finalize();
        file["checksum"] = Base64::encode_string(&checksum).into();
    }
    let bytes = serde_json::to_vec(file).unwrap();
    fs::write(dir.join("vault.json"), &bytes).unwrap();
    fs::write(dir.join("vault.json.bak"), &bytes).unwrap();
}

fn header_of(fixture: &Fixture) -> Value {
    serde_json::from_slice(&fs::read(fixture.path().join("vault.json")).unwrap()).unwrap()
}

#[test]
fn a_forged_checksum_alone_changes_nothing() {
    let fixture = Fixture::new();
    let mut file = header_of(&fixture);
    forge(fixture.path(), &mut file);
    assert!(unlock_with_recovery(fixture.path(), &fixture.recovery).is_ok(), "the forging itself is sound");
}

#[test]
fn tampering_with_any_field_is_detected_and_nothing_is_written() {
    let fixture = Fixture::new();
    let original = header_of(&fixture);
    let mut pointers = Vec::new();
    leaves(&original["header"], String::new(), &mut pointers);
    assert_eq!(pointers.len(), 21, "{pointers:?}");
    let strategy = (0..pointers.len(), any::<usize>(), 1_i64..=0x7FFF);
    proptest!(ProptestConfig::with_cases(400), |((leaf, position, mask) in strategy)| {
        let mut file = original.clone();
        alter(file["header"].pointer_mut(&pointers[leaf]).unwrap(), position, mask);
        forge(fixture.path(), &mut file);
        let before = hashes(fixture.path());
        let error = unlock_with_recovery(fixture.path(), &fixture.recovery)
            .expect_err(&pointers[leaf]);
        prop_assert!(
            matches!(
                error,
                VaultError::HeaderTampered
                    | VaultError::HeaderDamaged
                    | VaultError::WrongRecoveryKey
                    | VaultError::NewerVersion { .. }
            ),
            "{error:?}"
        );
        prop_assert_eq!(hashes(fixture.path()), before);
    });
}

#[test]
fn adding_removing_and_reordering_slots_is_detected() {
    let fixture = Fixture::new();
    let original = header_of(&fixture);
    let slots = original["header"]["slots"].as_array().unwrap().clone();
    for forged in [
        vec![slots[1].clone()],
        vec![slots[1].clone(), slots[0].clone()],
        vec![slots[0].clone(), slots[1].clone(), slots[1].clone()],
    ] {
        let mut file = original.clone();
        file["header"]["slots"] = forged.into();
        forge(fixture.path(), &mut file);
        assert_eq!(
            unlock_with_recovery(fixture.path(), &fixture.recovery).unwrap_err(),
            VaultError::HeaderTampered
        );
    }
}

#[test]
fn a_cheaper_slot_is_refused_before_a_passphrase_is_tried() {
    let fixture = Fixture::new();
    for (field, value) in [("memory_kib", 65_535), ("passes", 2), ("passes", 51), ("lanes", 1)] {
        let mut file = header_of(&fixture);
        file["header"]["slots"][0]["lock"]["cost"][field] = value.into();
        let dir = tempfile::tempdir().unwrap();
        forge(dir.path(), &mut file);
        assert_eq!(
            unlock_with_passphrase(dir.path(), PASSPHRASE).unwrap_err(),
            VaultError::HeaderDamaged,
            "{field} = {value}"
        );
    }
}

#[test]
fn every_single_bit_flip_in_the_header_is_found_or_harmless() {
    let fixture = Fixture::new();
    let bytes = fs::read(fixture.path().join("vault.json")).unwrap();
    let genuine = SealedHeader::parse(&bytes).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        match SealedHeader::parse(&flipped) {
            Ok(read) => {
                assert_eq!(read, genuine, "bit {bit} changed the header unseen");
                let (was, is) = (bytes[bit / 8], flipped[bit / 8]);
                // White space may become another, and an id's hexadecimal digits may be capitals.
                assert!(was.is_ascii_whitespace() || was.eq_ignore_ascii_case(&is), "bit {bit}");
            }
            Err(VaultError::HeaderDamaged | VaultError::NewerVersion { .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
}

#[test]
fn a_damaged_or_lost_header_is_mended_from_its_copy() {
    let fixture = Fixture::new();
    let good = hashes(fixture.path());
    let file = fixture.path().join("vault.json");
    let torn = fs::read(&file).unwrap()[..200].to_vec();
    for damage in [None, Some(&b""[..]), Some(b"{}"), Some(&torn), Some(&[b' '; 100_000])] {
        match damage {
            None => fs::remove_file(&file).unwrap(),
            Some(bytes) => fs::write(&file, bytes).unwrap(),
        }
        let Probe::Vault(sealed) = probe(fixture.path()).unwrap() else { panic!("the copy is usable") };
        assert!(sealed.header_damaged);
        assert_eq!(
            unlock_with_recovery(fixture.path(), &Fixture::new().recovery).unwrap_err(),
            VaultError::WrongRecoveryKey
        );
        assert!(hashes(fixture.path()) != good, "nothing is mended before unlocking");

        let vault = unlock_with_recovery(fixture.path(), &fixture.recovery).unwrap();
        assert!(vault.header_was_damaged());
        assert_eq!(parties(&vault.connect().unwrap()), 2000);
        assert_eq!(hashes(fixture.path()), good);
    }
}

#[test]
fn with_both_headers_gone_the_vault_says_so_and_stays_as_it_is() {
    let fixture = Fixture::new();
    fs::remove_file(fixture.path().join("vault.json")).unwrap();
    fs::write(fixture.path().join("vault.json.bak"), b"not a header").unwrap();
    let before = hashes(fixture.path());
    assert_eq!(probe(fixture.path()).unwrap(), Probe::HeaderDamaged);
    assert_eq!(unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap_err(), VaultError::HeaderDamaged);
    assert_eq!(hashes(fixture.path()), before);
}

#[test]
fn a_newer_vault_is_refused_and_not_replaced_by_its_older_copy() {
    let fixture = Fixture::new();
    let newer =
        br#"{"kind":"rondo-vault","header":{"format":3,"min_writer_version":2,"strange":[]},"also":1}"#;
    fs::write(fixture.path().join("vault.json"), newer).unwrap();
    let before = hashes(fixture.path());
    assert_eq!(probe(fixture.path()).unwrap(), Probe::NewerVersion { needs: 3 });
    assert_eq!(
        unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap_err(),
        VaultError::NewerVersion { needs: 3 }
    );
    assert_eq!(hashes(fixture.path()), before);
}
