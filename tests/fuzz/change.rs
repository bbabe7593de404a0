//! One file out of those there are, changed in a few places.

use rondo_tests::Chance;

/// Bytes of a changed file.
const LARGEST: usize = 256 * 1024;

/// A changed copy of one of them.
pub(crate) fn change(corpus: &[Vec<u8>], words: &[&str], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = chance.one_of(corpus).clone();
    for _ in 0..=chance.below(6) {
        one(&mut bytes, corpus, words, chance);
        bytes.truncate(LARGEST);
    }
    bytes
}

fn one(bytes: &mut Vec<u8>, corpus: &[Vec<u8>], words: &[&str], chance: &mut Chance) {
    let (from, to) = range(bytes.len(), chance);
    match chance.below(10) {
        0 => flip(bytes, chance),
        1 => drop(bytes.drain(from..to)),
        // The same again and again is what counts and stacks are made for.
        2 => {
            let part = bytes[from..to].repeat(1 + chance.below(64) as usize);
            insert(bytes, from, &part);
        }
        3 => {
            let other = chance.one_of(corpus);
            let (from_other, to_other) = range(other.len(), chance);
            let part = other[from_other..to_other].to_vec();
            insert(bytes, from, &part);
        }
        4..=6 => {
            let word = *chance.one_of(words);
            insert(bytes, from, word.as_bytes());
        }
        7 => bytes.truncate(to),
        8 => {
            let number =
                chance.one_of(&["0", "-1", "99999999999999999999", "2147483648", "NaN", "٣"]).as_bytes();
            bytes.splice(from..to, number.iter().copied());
        }
        _ => {
            let byte = *chance.one_of(&[0_u8, 9, 10, 13, 32, 34, 58, 59, 61, 0x7F, 0x80, 0xC3, 0xE2, 0xFF]);
            let count = 1 + chance.below(40) as usize;
            insert(bytes, from, &vec![byte; count]);
        }
    }
}

fn flip(bytes: &mut [u8], chance: &mut Chance) {
    if !bytes.is_empty() {
        let at = chance.below(bytes.len() as u64) as usize;
        bytes[at] ^= 1 << chance.below(8);
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, part: &[u8]) {
    bytes.splice(at..at, part.iter().copied().take(LARGEST));
}

/// A part, mostly a short one.
fn range(length: usize, chance: &mut Chance) -> (usize, usize) {
    let from = chance.below(length as u64 + 1) as usize;
    let most = if chance.below(4) == 0 { length } else { 32 };
    (from, (from + chance.below(most as u64 + 1) as usize).min(length))
}
