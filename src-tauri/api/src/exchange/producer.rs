//! Which program wrote a file, by what only it writes: shown beside the file, so that people see that it was known.

/// Programs with the columns that tell of them; each row of columns is enough by itself, and needs all of its own.
const TABLES: &[(&str, &[&[&str]])] = &[
    ("rondo", &[&["Rondo extra"]]),
    (
        "hubspot",
        &[
            &["Record ID", "Lifecycle Stage"],
            &["Record ID", "Contact owner"],
            &["Record ID", "Company owner"],
            &["Record ID", "Deal Stage"],
            &["Record ID - Contact"],
            &["Datensatz-ID", "Lifecycle-Phase"],
            &["hs_object_id"],
        ],
    ),
    (
        "suitecrm",
        &[
            &["Assigned User Name", "Date Entered"],
            &["assigned_user_name", "date_entered"],
            &["primary_address_street", "modified_user_id"],
            &["Primary Address Street", "Assigned to"],
            &["Primary Address Street", "Date Modified"],
        ],
    ),
    (
        "espocrm",
        &[
            &["Assigned User", "Teams"],
            &["assignedUserName", "createdAt"],
            &["emailAddressIsOptedOut"],
            &["Zugewiesener Benutzer", "Teams"],
        ],
    ),
    (
        "salesforce",
        &[
            &["ACCOUNTNUMBER"],
            &["AccountNumber"],
            &["MailingPostalCode"],
            &["Mailing Zip/Postal Code"],
            &["Account Owner", "Last Activity"],
            &["LastModifiedById"],
        ],
    ),
    ("google", &[&["Group Membership"], &["E-mail 1 - Value"], &["Labels"]]),
    ("thunderbird", &[&["Primary Email"], &["Primäre E-Mail-Adresse"], &["Screen Name"]]),
    (
        "outlook",
        &[
            &["E-mail Address"],
            &["E-mail 2 Address"],
            &["Business Street"],
            &["Straße geschäftlich"],
            &["E-Mail-Adresse"],
        ],
    ),
];

/// Programs with words at the beginning of their first card, in small letters.
const CARDS: &[(&str, &[&str])] = &[
    ("rondo", &["uid:rondo:"]),
    ("apple", &["prodid:-//apple", "x-abuid", "x-ablabel", "x-abshowas"]),
    ("thunderbird", &["prodid:-//mozilla", "x-mozilla"]),
    ("evolution", &["x-evolution"]),
    ("outlook", &["x-ms-ol", "x-ms-cardpicture", "microsoft outlook"]),
    ("lotus", &["x-lotus"]),
    ("google", &["x-google", "google"]),
];

/// The program by the names of the columns.
pub(super) fn of_table(header: &[String]) -> Option<&'static str> {
    let has = |name: &&str| header.iter().any(|known| known.trim().eq_ignore_ascii_case(name));
    let tells = |marks: &&[&str]| marks.iter().all(has);
    TABLES.iter().find(|(_, rows)| rows.iter().any(tells)).map(|(program, _)| *program)
}

/// The program by the beginning of a file of cards.
pub(super) fn of_cards(prefix: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(prefix).to_ascii_lowercase();
    CARDS.iter().find(|(_, marks)| marks.iter().any(|mark| text.contains(mark))).map(|(program, _)| *program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_known_by_the_columns_of_their_exports() {
        for (header, expected) in [
            (
                "Record ID;First Name;Last Name;Email;Phone Number;Contact owner;Lifecycle Stage;Associated Company",
                Some("hubspot"),
            ),
            ("First Name;Last Name;Account;Email;Phone;Assigned User;Teams;Created At", Some("espocrm")),
            (
                "Salutation;First Name;Last Name;Account Name;Email Address;Primary Address Street;Assigned to",
                Some("suitecrm"),
            ),
            (
                "Salutation;First Name;Last Name;Account Name;Mailing Street;Mailing Zip/Postal Code;Email",
                Some("salesforce"),
            ),
            (
                "First Name;Last Name;Organization Name;Labels;E-mail 1 - Label;E-mail 1 - Value",
                Some("google"),
            ),
            (
                "Title;First Name;Last Name;Company;Business Street;Business City;E-mail Address",
                Some("outlook"),
            ),
            ("Kundennummer;Firma;Ort;Teams", None),
            ("Name;Email", None),
        ] {
            let header: Vec<String> = header.split(';').map(str::to_owned).collect();
            assert_eq!(of_table(&header), expected, "{header:?}");
        }
    }
}
