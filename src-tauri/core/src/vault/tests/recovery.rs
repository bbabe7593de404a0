//! The recovery key as people type it, and the passphrase's cost.

use std::time::Duration;

use proptest::prelude::*;

use super::super::recovery::CHECK_PRIME;
use super::super::{KdfCost, RecoveryKey, VaultError};

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn key_of(data: u128) -> RecoveryKey {
    // The check is computed here once more, so that a key can be made from chosen data.
    let mut symbols: Vec<u32> = (0..32).map(|i| ((data.rotate_left(i * 5)) & 31) as u32).collect();
    let rest = symbols.iter().fold(0, |rest, symbol| (rest * 32 + symbol) % CHECK_PRIME);
    symbols.extend([15, 10, 5, 0].map(|shift| rest >> shift & 31));
    let text: String = symbols.iter().map(|&s| ALPHABET.as_bytes()[s as usize] as char).collect();
    RecoveryKey::parse(&text).unwrap()
}

fn text_of(key: &RecoveryKey) -> Vec<char> {
    key.groups().concat().chars().collect()
}

fn parses(text: &[char]) -> bool {
    match RecoveryKey::parse(&text.iter().collect::<String>()) {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error, VaultError::RecoveryKeyMistyped);
            false
        }
    }
}

#[test]
fn fresh_keys_have_nine_groups_of_four_and_differ() {
    let (one, two) = (RecoveryKey::generate().unwrap(), RecoveryKey::generate().unwrap());
    assert!(one != two);
    for group in one.groups() {
        assert!(group.len() == 4 && group.chars().all(|c| ALPHABET.contains(c)), "{group}");
    }
    assert!(RecoveryKey::parse(&one.qr_text()).unwrap() == one);
    assert!(
        one.qr_text().bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b":-".contains(&b))
    );
}

#[test]
fn typing_is_forgiving() {
    // The number 2^155 + 1, so that both ends of the data are known: "1000…0001".
    let canonical = {
        let rest = {
            let power = (0..31).fold(1_u64, |power, _| power * 32 % u64::from(CHECK_PRIME));
            (power + 1) % u64::from(CHECK_PRIME)
        };
        let check: String =
            [15, 10, 5, 0].map(|s| ALPHABET.as_bytes()[(rest >> s & 31) as usize] as char).iter().collect();
        format!("1{}1{check}", "0".repeat(30))
    };
    let key = RecoveryKey::parse(&canonical).unwrap();
    let check = &canonical[32..];
    for typed in [
        canonical.to_lowercase(),
        format!("  i{}L{check}\n", "o".repeat(30)),
        format!("l{}I-{check}", "O".repeat(30)),
        format!("1000-0000 0000\u{2013}0000\t0000 0000 0000 0001 {check}"),
        format!("rondo:{canonical}"),
    ] {
        assert!(RecoveryKey::parse(&typed).unwrap() == key, "{typed}");
    }
    for refused in
        ["", "RONDO:", &canonical[1..], &format!("{canonical}0"), &canonical.replace('1', "U"), "ü"]
    {
        assert_eq!(RecoveryKey::parse(refused).unwrap_err(), VaultError::RecoveryKeyMistyped, "{refused}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_single_wrong_character_is_caught(data: u128) {
        let right = text_of(&key_of(data));
        for at in 0..right.len() {
            for other in ALPHABET.chars().filter(|&c| c != right[at]) {
                let mut wrong = right.clone();
                wrong[at] = other;
                prop_assert!(!parses(&wrong), "{other} for {} at {at}", right[at]);
            }
        }
    }

    #[test]
    fn every_swap_of_two_characters_is_caught(data: u128) {
        let right = text_of(&key_of(data));
        for at in 0..right.len() {
            for with in at + 1..right.len() {
                let mut wrong = right.clone();
                wrong.swap(at, with);
                prop_assert_eq!(parses(&wrong), right[at] == right[with], "{} and {}", at, with);
            }
        }
    }

    #[test]
    fn lost_and_doubled_characters_are_caught(data: u128, at in 0_usize..36) {
        let right = text_of(&key_of(data));
        let mut lost = right.clone();
        lost.remove(at);
        prop_assert!(!parses(&lost));
        let mut doubled = right.clone();
        doubled.insert(at, right[at]);
        prop_assert!(!parses(&doubled));
    }

    #[test]
    fn printing_and_reading_give_the_same_key(data: u128) {
        let key = key_of(data);
        prop_assert!(RecoveryKey::parse(&key.groups().join("-")).unwrap() == key);
    }
}

/// The property tests above sample; this proves the claim for all keys: no difference that one wrong character or one
/// swap makes is a multiple of the prime.
#[test]
fn the_check_cannot_miss_a_swap() {
    let prime = u64::from(CHECK_PRIME);
    assert!((2..).take_while(|n| n * n <= prime).all(|n| prime % n != 0), "it is a prime");
    let powers: Vec<u64> =
        std::iter::successors(Some(1), |power| Some(power * 32 % prime)).take(36).collect();
    for (n, power) in powers.iter().enumerate().skip(1) {
        assert_ne!(*power, 1, "a swap of data characters {n} apart would be missed");
    }
    // A swap between data and check moves the remainder by 32^i and the check by -32^j.
    for data in &powers[..32] {
        for check in &powers[..4] {
            assert_ne!((data + check) % prime, 0);
        }
    }
}

#[test]
fn calibration_reaches_the_target_and_stays_inside_the_limits() {
    // A guess takes time in proportion to memory and passes.
    let machine = |nanos_per_kib_pass: u64| {
        move |cost: KdfCost| {
            Duration::from_nanos(nanos_per_kib_pass * u64::from(cost.memory_kib) * u64::from(cost.passes))
        }
    };
    for (speed, seconds) in [(1500, 0.25..1.0), (500, 0.5..1.0), (200, 0.5..1.0), (100, 0.5..1.0)] {
        let cost = KdfCost::calibrate(machine(speed));
        let took = machine(speed)(cost).as_secs_f64();
        assert!(seconds.contains(&took), "{took} s with {cost:?}");
        assert!(cost.is_acceptable() && cost.memory_kib <= 1024 * 1024);
    }
    assert_eq!(
        KdfCost::calibrate(machine(20_000)),
        KdfCost::FLOOR,
        "a slow computer does not go below the floor"
    );
    assert!(
        KdfCost::calibrate(|_| Duration::ZERO).is_acceptable(),
        "nor does a clock that stands still exceed it"
    );
}
