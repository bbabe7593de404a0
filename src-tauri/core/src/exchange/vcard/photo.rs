//! Pictures inside cards: base64 of any version and `data:` links; sizes are checked before decoding, and the picture itself is never unpacked.

use super::super::base64;
use super::super::contact::{Photo, Reason};
use super::PICTURE;
use super::property::Property;
use crate::picture;

/// The picture of a property, or why there is none.
pub(super) fn read(property: &Property) -> Result<Photo, Reason> {
    let value = property.value.trim();
    let (said, coded) = match data_link(value) {
        Some(parts) => parts,
        None if property.is_base64()
            || property.param("VALUE").is_none_or(|v| v.eq_ignore_ascii_case("binary")) =>
        {
            if is_link(value) {
                return Err(Reason::PhotoIsLink);
            }
            (property.types().next().map(|word| mime_of_type(&word)), value)
        }
        None => return Err(Reason::PhotoIsLink),
    };
    if coded.len() / 4 * 3 > PICTURE {
        return Err(Reason::PhotoTooLarge { limit: PICTURE as u64 });
    }
    let bytes =
        base64::decode(coded.as_bytes()).filter(|bytes| !bytes.is_empty()).ok_or(Reason::PhotoUnreadable)?;
    if picture::pixels(&bytes).is_some_and(|pixels| pixels > picture::MOST_PIXELS) {
        return Err(Reason::PhotoTooManyPixels { limit: picture::MOST_PIXELS });
    }
    let mime = mime_of_bytes(&bytes).map(str::to_owned).or(said).ok_or(Reason::PhotoUnreadable)?;
    Ok(Photo { mime, bytes })
}

/// The type of a picture by its first bytes.
#[must_use]
fn mime_of_bytes(bytes: &[u8]) -> Option<&'static str> {
    Some(match bytes {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        [b'B', b'M', ..] => "image/bmp",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        _ => return None,
    })
}

fn mime_of_type(word: &str) -> String {
    let word = if word == "jpg" { "jpeg" } else { word };
    if word.contains('/') { word.to_owned() } else { format!("image/{word}") }
}

/// Type and base64 text of `data:image/png;base64,…`, also with the comma escaped.
fn data_link(value: &str) -> Option<(Option<String>, &str)> {
    let rest = value.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("data:")).and(value.get(5..))?;
    let (kind, coded) = rest.split_once(',')?;
    let kind = kind.trim_end_matches('\\').replace('\\', "");
    let mime = kind.split(';').next().filter(|mime| mime.starts_with("image/")).map(str::to_lowercase);
    kind.to_ascii_lowercase().ends_with("base64").then_some((mime, coded))
}

fn is_link(value: &str) -> bool {
    let scheme = value.split(':').next().unwrap_or_default();
    scheme.len() < value.len()
        && scheme.len() < 16
        && scheme.chars().all(|letter| letter.is_ascii_alphabetic())
}
