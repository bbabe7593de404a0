//! The columns by their names in the three languages; upper and lower case are the same.

/// The name used in this program and in complaints, then the German and the Dutch one.
const NAMES: [[&str; 3]; 19] = [
    ["customer", "kunde", "klant"],
    ["name", "name", "naam"],
    ["date", "datum", "datum"],
    ["amount", "betrag", "bedrag"],
    ["currency", "währung", "valuta"],
    ["order", "auftrag", "order"],
    ["cancelled", "storniert", "geannuleerd"],
    ["fulfilled", "geliefert", "geleverd"],
    ["kind", "art", "soort"],
    ["until", "bis", "tot"],
    ["due", "frist", "termijn"],
    ["notice", "gekündigt", "opgezegd"],
    ["commit", "zusage", "toezegging"],
    ["result", "ergebnis", "resultaat"],
    ["severe", "schwer", "ernstig"],
    ["nps", "nps", "nps"],
    ["reason", "grund", "reden"],
    ["two_way", "gespräch", "gesprek"],
    ["phase", "phase", "fase"],
];

/// The column of a heading; none for one that belongs to the person alone.
pub(super) fn of(heading: &str) -> Option<&'static str> {
    let heading = heading.trim().to_lowercase().replace([' ', '-'], "_");
    NAMES.iter().find(|names| names.contains(&heading.as_str())).map(|names| names[0])
}
