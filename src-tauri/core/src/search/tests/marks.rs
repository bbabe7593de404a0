//! The places that matched.

use super::super::fold;
use super::super::mark::{Marked, marked, snippet};

fn words(typed: &str) -> Vec<String> {
    fold(typed).split(' ').map(str::to_owned).collect()
}

/// What is marked, as the window cuts it.
fn pieces(marked: &Marked) -> Vec<String> {
    let units: Vec<u16> = marked.text.encode_utf16().collect();
    let cut =
        |(from, until): &(u32, u32)| String::from_utf16(&units[*from as usize..*until as usize]).unwrap();
    marked.marks.iter().map(cut).collect()
}

#[test]
fn the_letters_that_were_typed_are_marked_in_any_writing() {
    for (text, typed, places) in [
        ("Müller & Söhne", "mueller soeh", vec!["Müller", "Söh"]),
        ("Mueller", "mü", vec!["Mue"]),
        ("Mu\u{308}ller", "mu", vec!["Mu\u{308}"]),
        ("Haus am Großmarkt", "gross", vec!["Groß"]),
        ("IJsselstein", "yss", vec!["IJss"]),
        ("😀 Reha-Zentrum 😀 Husum", "hus reha", vec!["Reha", "Hus"]),
        ("Rehbock", "bock", vec![]),
        ("O'Neill", "oneill", vec!["O'Neill"]),
        ("", "x", vec![]),
    ] {
        assert_eq!(pieces(&marked(text, &words(typed))), places, "{typed} in {text}");
    }
}

#[test]
fn a_long_text_is_cut_around_the_words() {
    let text = format!(
        "{} Die Prüfprotokolle\nfehlen noch, bitte nachreichen. {}",
        "wort ".repeat(300),
        "ende ".repeat(300)
    );
    let part = snippet(&text, &words("pruefprotokolle bitte")).unwrap();
    assert_eq!(pieces(&part), ["Prüfprotokolle", "bitte"]);
    assert!(part.text.starts_with("… wort") && part.text.ends_with("ende …"), "{}", part.text);
    assert!(part.text.chars().count() < 130, "{}", part.text);
    assert_eq!(snippet(&text, &words("quastenflosser")), None);
    assert_eq!(snippet("", &words("x")), None);
}

#[test]
fn the_part_is_shown_in_which_most_words_stand_together() {
    let text = format!("Angebot. {} Das Angebot für Sonden.", "dazwischen ".repeat(60));
    assert_eq!(pieces(&snippet(&text, &words("angebot sonden")).unwrap()), ["Angebot", "Sonden"]);
}

#[test]
fn a_text_without_spaces_is_cut_between_its_letters() {
    let text = format!("{}ß", "ä".repeat(500));
    let part = snippet(&text, &words("ä")).unwrap();
    assert!(part.text.chars().count() < 130, "{}", part.text);
}
