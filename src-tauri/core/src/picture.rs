//! How large a picture is once it is unpacked, by what its header says. Nothing is decoded here: a file of a few
//! kilobytes can name billions of pixels, and whoever shows it would make room for all of them.

/// The most pixels of a picture that is taken in or shown; cameras of telephones have fewer.
pub const MOST_PIXELS: u64 = 40_000_000;

/// Width times height of a PNG, GIF, JPEG or WebP; nothing for another format or a header that is cut short.
pub fn pixels(bytes: &[u8]) -> Option<u64> {
    let [width, height] = match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => {
            [number(bytes.get(16..20)?), number(bytes.get(20..24)?)]
        }
        [b'G', b'I', b'F', b'8', _, _, w0, w1, h0, h1, ..] => [number(&[*w1, *w0]), number(&[*h1, *h0])],
        [0xFF, 0xD8, segments @ ..] => of_jpeg(segments)?,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', rest @ ..] => of_webp(rest)?,
        _ => return None,
    };
    Some(width * height)
}

/// The first frame header among the segments: a marker, a length that counts itself, and the content.
fn of_jpeg(mut segments: &[u8]) -> Option<[u64; 2]> {
    loop {
        match segments {
            [0xFF, 0xFF, ..] => segments = &segments[1..],
            [0xFF, 0x01 | 0xD0..=0xD7, rest @ ..] => segments = rest,
            // Tables and extensions have numbers among those of the frames.
            [0xFF, marker @ 0xC0..=0xCF, _, _, _, rest @ ..] if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                return Some([number(rest.get(2..4)?), number(rest.get(..2)?)]);
            }
            [0xFF, _, high, low, ..] => {
                let length = usize::from(u16::from_be_bytes([*high, *low])).max(2);
                segments = segments.get(2 + length..)?;
            }
            _ => return None,
        }
    }
}

/// The canvas of the extended form, or the frame of one of the two simple ones.
fn of_webp(rest: &[u8]) -> Option<[u64; 2]> {
    let little = |bytes: &[u8]| bytes.iter().rev().fold(0, |number, byte| (number << 8) | u64::from(*byte));
    let data = rest.get(8..)?;
    match rest.get(..4)? {
        b"VP8X" => Some([little(data.get(4..7)?) + 1, little(data.get(7..10)?) + 1]),
        b"VP8 " if data.get(3..6)? == [0x9D, 0x01, 0x2A] => {
            Some([little(data.get(6..8)?) & 0x3FFF, little(data.get(8..10)?) & 0x3FFF])
        }
        b"VP8L" if *data.first()? == 0x2F => {
            let bits = little(data.get(1..5)?);
            Some([(bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1])
        }
        _ => None,
    }
}

/// Bytes with the largest first; at most four come here.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\xFF\xFF\0\0\xFF\xFE\x08\x06\0\0\0";
    const GIF: &[u8] = b"GIF89a\x02\x01\x03\0\xF7";
    /// A comment, a Huffman table and a fill byte before the frame.
    const JPEG: &[u8] = b"\xFF\xD8\xFF\xFE\0\x04hi\xFF\xC4\0\x03x\xFF\xFF\xC2\0\x11\x08\x01\0\x02\0\x03";

    #[test]
    fn pixels_are_read_from_the_header() {
        assert_eq!(pixels(PNG), Some(0xFFFF * 0xFFFE));
        assert_eq!(pixels(GIF), Some(0x0102 * 3));
        assert_eq!(pixels(JPEG), Some(0x0200 * 0x0100));
        assert_eq!(pixels(b"RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\xFF\x01\0\x1F\0\0"), Some(0x200 * 0x20));
        assert_eq!(pixels(b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\x01\x2A\x10\0\x20\0"), Some(0x10 * 0x20));
        assert_eq!(pixels(b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F\x0F\xC0\x07\0"), Some(0x10 * 0x20));
    }

    #[test]
    fn a_header_that_is_cut_short_says_nothing() {
        for whole in [&PNG[..24], &GIF[..10], &JPEG[..JPEG.len() - 1]] {
            assert!(pixels(whole).is_some());
            for length in 0..whole.len() {
                assert_eq!(pixels(&whole[..length]), None, "{length} bytes");
            }
        }
        assert_eq!(pixels(b"BM whatever"), None);
    }

    proptest! {
        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = pixels(&[&[0xFF, 0xD8], &bytes[..]].concat());
            let _ = pixels(&[&b"RIFF\0\0\0\0WEBP"[..], &bytes[..]].concat());
            let _ = pixels(&bytes);
        }
    }
}
