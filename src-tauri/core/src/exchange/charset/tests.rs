use super::*;

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn utf32(text: &str, big: bool) -> Vec<u8> {
    text.chars().map(u32::from).flat_map(|c| if big { c.to_be_bytes() } else { c.to_le_bytes() }).collect()
}

fn check(bytes: &[u8], name: &str, expected: &str) {
    let (charset, mark) = detect(bytes);
    assert_eq!(charset.name(), name);
    let mut text = String::new();
    Decoded::new(&bytes[mark..], charset).read_to_string(&mut text).unwrap();
    assert_eq!(text, expected);
}

#[test]
fn every_usual_charset_is_found_and_decoded() {
    let text = "Name;Straße\r\nMüller;Königsallee 3 €\r\n";
    check(text.as_bytes(), "UTF-8", text);
    check(&[b"\xEF\xBB\xBF", text.as_bytes()].concat(), "UTF-8", text);
    for (mark, big, name) in
        [("", false, "UTF-16LE"), ("\u{feff}", false, "UTF-16LE"), ("\u{feff}", true, "UTF-16BE")]
    {
        check(&[utf16(mark, big), utf16(text, big)].concat(), name, text);
    }
    for (big, name) in [(false, "UTF-32LE"), (true, "UTF-32BE")] {
        check(&[utf32("\u{feff}", big), utf32(text, big)].concat(), name, text);
    }
    check(&WINDOWS_1252.encode(text).0, "windows-1252", text);
}

#[test]
fn a_wrong_mark_does_not_hide_utf_32() {
    let text = "column1,column2\nrow1,row2\n";
    check(&[vec![0xFE, 0xFF], utf32(text, false)].concat(), "UTF-32LE", text);
    check(&[vec![0xFE, 0xFF], utf32(text, true)].concat(), "UTF-32BE", text);
}

#[test]
fn a_letter_cut_at_the_end_of_the_sample_is_still_utf_8() {
    let bytes = "Straße".as_bytes();
    assert_eq!(detect(&bytes[..5]).0, Charset::UTF_8);
}

#[test]
fn names_of_charsets_survive_being_stored() {
    for name in ["UTF-8", "windows-1252", "UTF-32BE", "UTF-16LE", "macintosh"] {
        let charset = Charset::by_name(name).unwrap();
        assert_eq!(
            serde_json::from_str::<Charset>(&serde_json::to_string(&charset).unwrap()).unwrap(),
            charset
        );
    }
}
