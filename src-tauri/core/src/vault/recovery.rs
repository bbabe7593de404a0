//! The recovery key: 160 random bits on paper, a second way in beside the passphrase.
//!
//! Written as 9 groups of 4 characters of Crockford's base 32 (crockford.com/base32.html): 32 of data, 4 of check.
//! The check is the 160-bit number modulo a prime, which catches every single wrong character and every swap of two.

use std::fmt;

use uuid::Uuid;
use zeroize::Zeroizing;

use super::VaultError;
use super::keys::{self, Key};

/// Crockford's alphabet leaves out I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA_CHARS: usize = 32;
const CHECK_CHARS: usize = 4;
/// The largest prime below 2^20, the most that four characters hold. No power of 32 up to the 35th is 1 or -1
/// modulo it, which is why a swap of two different characters never goes unseen.
pub(super) const CHECK_PRIME: u32 = 1_048_573;
/// Stands before the key in the QR code, so that a scanned text says what it is.
const QR_PREFIX: &str = "RONDO:";

/// A recovery key. It is shown once, printed, and never stored.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Zeroizing<[u8; 20]>);

impl RecoveryKey {
    pub(super) fn generate() -> Result<Self, VaultError> {
        let mut bytes = Zeroizing::new([0; 20]);
        keys::fill(bytes.as_mut())?;
        Ok(Self(bytes))
    }

    /// Reads a key as a person types it: in any case, with spaces and hyphens anywhere, O for 0, I or L for 1.
    /// The text of the QR code is understood too.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let text = text.trim();
        let body = match text.get(..QR_PREFIX.len()) {
            Some(prefix) if prefix.eq_ignore_ascii_case(QR_PREFIX) => &text[QR_PREFIX.len()..],
            _ => text,
        };
        let mut symbols = Zeroizing::new(Vec::with_capacity(body.len()));
        for char in body.chars().filter(|c| !c.is_whitespace() && !is_hyphen(*c)) {
            symbols.push(symbol(char).ok_or(VaultError::RecoveryKeyMistyped)?);
        }
        if symbols.len() != DATA_CHARS + CHECK_CHARS {
            return Err(VaultError::RecoveryKeyMistyped);
        }
        let (data, check) = symbols.split_at(DATA_CHARS);
        if check != check_symbols(data) {
            return Err(VaultError::RecoveryKeyMistyped);
        }
        Ok(Self(pack(data)))
    }

    /// The key as printed: 9 groups of 4 characters.
    #[must_use]
    pub fn groups(&self) -> [String; 9] {
        let symbols = self.symbols();
        std::array::from_fn(|group| {
            symbols[group * 4..][..4].iter().map(|&s| char::from(ALPHABET[usize::from(s)])).collect()
        })
    }

    /// The text for a QR code; [`RecoveryKey::parse`] reads it. Capitals and digits only, so that the code stays small.
    #[must_use]
    pub fn qr_text(&self) -> String {
        format!("{QR_PREFIX}{}", self.groups().join("-"))
    }

    /// The key that wraps the vault key. 160 random bits need no slow hash.
    pub(super) fn wrapping_key(&self, vault_id: Uuid) -> Key {
        keys::derive(self.0.as_ref(), vault_id, "rondo/recovery/v1")
    }

    fn symbols(&self) -> Zeroizing<Vec<u8>> {
        let mut symbols = Zeroizing::new(Vec::with_capacity(DATA_CHARS + CHECK_CHARS));
        // Five bytes are eight symbols of five bits.
        for chunk in self.0.chunks_exact(5) {
            let bits = chunk.iter().fold(0_u64, |bits, &byte| bits << 8 | u64::from(byte));
            symbols.extend((0..8).rev().map(|i| (bits >> (5 * i)) as u8 & 31));
        }
        let check = check_symbols(&symbols);
        symbols.extend(check);
        symbols
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(..)")
    }
}

/// Whether what was typed back is this group, read as tolerantly as the whole key.
#[must_use]
pub fn same_group(group: &str, typed: &str) -> bool {
    let read = |text: &str| -> Option<Vec<u8>> {
        text.chars().filter(|char| !char.is_whitespace() && !is_hyphen(*char)).map(symbol).collect()
    };
    read(group).is_some_and(|group| read(typed) == Some(group))
}

fn check_symbols(data: &[u8]) -> [u8; CHECK_CHARS] {
    let rest = data.iter().fold(0, |rest, &symbol| (rest * 32 + u32::from(symbol)) % CHECK_PRIME);
    std::array::from_fn(|i| (rest >> (5 * (CHECK_CHARS - 1 - i))) as u8 & 31)
}

fn pack(data: &[u8]) -> Zeroizing<[u8; 20]> {
    let mut bytes = Zeroizing::new([0; 20]);
    for (chunk, symbols) in bytes.chunks_exact_mut(5).zip(data.chunks_exact(8)) {
        let bits = symbols.iter().fold(0_u64, |bits, &symbol| bits << 5 | u64::from(symbol));
        chunk.copy_from_slice(&bits.to_be_bytes()[3..]);
    }
    bytes
}

fn symbol(char: char) -> Option<u8> {
    let char = match char.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        char => char,
    };
    ALPHABET.iter().position(|&c| char == char::from(c)).map(|at| at as u8)
}

/// The hyphen of the keyboard and those that word processors make of it.
fn is_hyphen(char: char) -> bool {
    matches!(char, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
