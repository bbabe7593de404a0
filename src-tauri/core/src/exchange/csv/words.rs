//! The words that files use for their columns, German, Dutch and English, in one spelling.
//!
//! This is vocabulary of file formats, not text for people: only letters and digits, lower case, `ä` as `ae`.

use super::super::contact::ChannelKind;
use super::field::{DealPart, Field, Part, Place, Purpose};

const fn channel(kind: ChannelKind) -> Field {
    Field::Channel { kind, purpose: Purpose::Other }
}

const fn address(part: Part) -> Field {
    Field::Address { place: Place::Other, part }
}

/// Each field with its words. A column may have words of `PLACES` and numbers beside them.
const FIELDS: &[(Field, &str)] = &[
    (Field::Kind, "rondo"),
    (
        Field::Display,
        "name displayname fullname contactname contact contactperson contactpersoon ansprechpartner \
         ansprechpartnerin ansprech anspr ap kontakt kontaktperson kontaktname naam volledigenaam anzeigename \
         weergavenaam fileas speichernunter customername customer kunde kundenname klant klantnaam client \
         vollstaendigername vornamenachname relatie naamcontactpersoon associatedcontact",
    ),
    (
        Field::Prefix,
        "prefix nameprefix namenspraefix praefix salutation anrede titel aanhef honorific akadtitel",
    ),
    (
        Field::Given,
        "firstname givenname given first fname vorname rufname voornaam voornamen roepnaam contactfirstname",
    ),
    (
        Field::Additional,
        "middlename additionalname middle weiterevornamen weiterervorname zweitervorname middelstenaam tweedenaam \
         tussenvoegsel",
    ),
    (
        Field::Family,
        "lastname familyname surname family last lname nachname familienname zuname achternaam familienaam \
         contactlastname",
    ),
    (Field::Suffix, "suffix namesuffix namenssuffix achtervoegsel generationalsuffix"),
    (Field::Nickname, "nickname spitzname bijnaam"),
    (
        Field::Organisation,
        "company companyname companyorganization organization organisation organizationname organisationname firm \
         firma firmaname firmenname firmenbezeichnung unternehmen bedrijf bedrijfsnaam organisatie organisatienaam \
         account accountname employer werkgever betrieb namederfirma associatedcompany primaryassociatedcompany",
    ),
    (Field::Unit, "department unit organizationdepartment companydepartment abteilung abt afdeling bereich"),
    (
        Field::Title,
        "title jobtitle organizationtitle position funktion functie stelle contacttitle berufsbezeichnung \
         functietitel jobposition",
    ),
    (Field::Role, "role profession occupation beruf beroep rolle rol"),
    (
        Field::CustomerNumber,
        "customernumber customerno customerid customercode accountnumber accountno kundennummer kundennr kundenid \
         kundeno kdnr kdnummer kdno knr klantnummer klantnr klantcode debitor debitornummer debitornr \
         debitorennummer debitorennr debiteur debiteurnummer debiteurennummer debiteurnr relatienummer",
    ),
    (
        Field::Birthday,
        "birthday birthdate dateofbirth dob geburtstag geburtsdatum gebdatum gebdat verjaardag geboortedatum",
    ),
    (Field::BirthYear, "birthyear geburtsjahr geboortejaar"),
    (Field::BirthMonth, "birthmonth geburtsmonat geboortemaand"),
    (Field::Language, "language preferredlanguage sprache korrespondenzsprache taal lang"),
    (
        Field::VatId,
        "vatid vat vatno vatnumber taxid ustid ustidnr ustidnummer umsatzsteuerid umsatzsteueridnr \
         umsatzsteueridentnummer btw btwid btwnr btwnummer",
    ),
    (
        Field::Note,
        "note notes comment comments description background memo info notiz notizen bemerkung bemerkungen anmerkung \
         anmerkungen kommentar beschreibung notitie notities opmerking opmerkingen omschrijving",
    ),
    (
        Field::Tags,
        "tag tags category categories label labels group groups groupmembership keywords kategorie kategorien gruppe \
         gruppen schlagwort schlagworte schlagwoerter stichworte categorie categorieen groep groepen trefwoorden",
    ),
    (Field::Source, "source leadsource quelle herkunft bron herkomst"),
    (Field::CustomerSince, "customersince since kundeseit seit klantsinds sinds klantvanaf"),
    (
        Field::Revenue,
        "revenue annualrevenue turnover umsatz umsatzvj umsatzvorjahr jahresumsatz umsatzeur omzet jaaromzet \
         omzetvorigjaar",
    ),
    (Field::Uid, "uid uuid guid id contactid recordid"),
    (
        Field::Revision,
        "revision modified lastmodified lastmodifieddate modifieddate updated updatedat geaendert geaendertam \
         gewijzigd gewijzigdop",
    ),
    (
        channel(ChannelKind::Phone),
        "phone telephone telephonenumber phonenumber phonevalue tel telno telnr telnummer telefon telefonnummer \
         telefonnr telefonzentrale rufnummer fon festnetz durchwahl zentrale landline primaryphone mainphone \
         companymainphone carphone telefoon telefoonnummer telefoonnr hauptrufnummer",
    ),
    (
        channel(ChannelKind::Mobile),
        "mobile mobilephone mobilenumber cell cellphone handy handynummer handynr mobil mobiltelefon mobilnummer \
         mobilfunk mobiel mobieltelefoon mobielnummer mobielenummer mobieletelefoon gsm gsmnummer",
    ),
    (channel(ChannelKind::Fax), "fax faxnumber faxno faxnr faxnummer telefax telefaxnummer"),
    (
        channel(ChannelKind::Email),
        "email emailaddress emailvalue primaryemail secondaryemail mail mailaddress emailadresse mailadresse \
         emailadres mailadres epost",
    ),
    (
        channel(ChannelKind::Web),
        "website websitevalue web webpage url homepage internet internetseite internetadresse webseite webadresse \
         webpagina www site weburl",
    ),
    (
        channel(ChannelKind::Social),
        "social socialprofile linkedin linkedinurl xing twitter facebook instagram",
    ),
    (
        channel(ChannelKind::Chat),
        "chat im imaddress imvalue screenname skype skypename icq jabber instantmessenger",
    ),
    (
        address(Part::Street),
        "street streetaddress address addressline addressstreet str strasse strassenr strassehausnr \
         strassehausnummer strasseundhausnummer strasseundnr anschrift adresse straat straatnaam straatenhuisnummer \
         adres",
    ),
    (address(Part::HouseNumber), "housenumber hausnummer hausnr huisnummer huisnr"),
    (
        address(Part::Extra),
        "street2 street3 address2 address3 addressline2 addressline3 addressextra extended extendedaddress pobox strasse2 \
         strasse3 adresse2 adresszusatz adresszusatz2 zusatz postfach straat2 straat3 adres2 toevoeging adrestoevoeging \
         postbus adresextra",
    ),
    (address(Part::Postcode), "zip zipcode postalcode postcode plz postleitzahl"),
    (address(Part::City), "city town locality ort ortschaft stadt wohnort plaats plaatsnaam woonplaats stad"),
    (
        address(Part::Region),
        "region state province stateprovince county bundesland kanton provincie regio staat",
    ),
    (
        address(Part::Country),
        "country countryname countrycode countryregion land landregion landregio laendercode landcode",
    ),
    (
        Field::Deal(DealPart::Title),
        "deal dealname dealtitle opportunity opportunityname opportunitytitle verkaufschance verkaufschancenname \
         verkaufschancetitel dealtitel dealnaam verkoopkans verkoopkansnaam kans",
    ),
    (
        Field::Deal(DealPart::Amount),
        "amount dealamount dealvalue opportunityamount opportunityvalue betrag dealbetrag dealwert auftragswert bedrag \
         dealbedrag dealwaarde amountinbasecurrency amountincompanycurrency",
    ),
    (
        Field::Deal(DealPart::Currency),
        "currency dealcurrency currencycode currencyisocode amountcurrency opportunitycurrency waehrung dealwaehrung \
         valuta dealvaluta",
    ),
    (
        Field::Deal(DealPart::Stage),
        "stage dealstage salesstage stagename pipelinestage opportunitystage phase dealphase verkaufsphase fase dealfase \
         verkoopfase",
    ),
    (
        Field::Deal(DealPart::Close),
        "closedate dealclosedate expectedclosedate expectedclose closingdate dateclosed abschlussdatum \
         erwartetesabschlussdatum erwarteterabschluss voraussichtlicherabschluss abschlussam sluitingsdatum \
         verwachtesluiting verwachtesluitingsdatum verwachteafsluiting afsluitdatum",
    ),
    (Field::Extras, "rondoextra"),
];

/// Words that say what a channel or an address is for.
const PLACES: &[(Place, &str)] = &[
    (
        Place::Work,
        "work business office geschaeftlich geschaeft gesch dienstlich buero zakelijk werk mailing firmen corporate",
    ),
    (Place::Home, "home private privat priv privee prive thuis huis personal persoenlich"),
    (Place::Billing, "billing invoice rechnung rechnungs factuur facturatie"),
    (Place::Delivery, "shipping delivery liefer lieferung versand aflever levering bezorg"),
    (Place::Other, "other andere anderer weitere weiterer weiteres overig overige"),
];

/// Words without a meaning of their own.
pub(super) const FILLERS: &[&str] = &["op", "the", "value", "nr1"];

/// Words that make a column the label of its neighbour.
pub(super) const LABELS: &[&str] = &["type", "typ", "label", "soort"];

/// Words for an address as a whole, which may stand beside its parts.
pub(super) const ADDRESSES: &[&str] = &["address", "adresse", "adres", "anschrift", "addr"];

/// The field of a word.
pub(super) fn field(word: &str) -> Option<Field> {
    FIELDS
        .iter()
        .find(|(_, words)| words.split_ascii_whitespace().any(|known| known == word))
        .map(|(field, _)| *field)
}

/// What a word says about the purpose.
pub(super) fn place(word: &str) -> Option<Place> {
    PLACES
        .iter()
        .find(|(_, words)| words.split_ascii_whitespace().any(|known| known == word))
        .map(|(place, _)| *place)
}

/// A purpose and a field grown together, as in `rechnungsstrasse` and `werkadres`.
pub(super) fn compound(word: &str) -> Option<(Place, &str)> {
    PLACES.iter().find_map(|(place, words)| {
        words.split_ascii_whitespace().filter(|known| known.len() > 3).find_map(|known| {
            let rest = word.strip_prefix(known)?;
            [rest, rest.strip_prefix('s').unwrap_or(rest)]
                .into_iter()
                .find(|rest| field(rest).is_some())
                .map(|r| (*place, r))
        })
    })
}

/// Letters and digits in one spelling, cut at signs and where small letters meet capitals.
pub(super) fn words(header: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut last = ' ';
    for letter in header.chars() {
        let cut = !letter.is_alphanumeric()
            || (last.is_lowercase() && letter.is_uppercase())
            || last.is_ascii_digit() != letter.is_ascii_digit();
        if cut {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            match letter {
                'ä' | 'Ä' => word.push_str("ae"),
                'ö' | 'Ö' => word.push_str("oe"),
                'ü' | 'Ü' => word.push_str("ue"),
                'ß' => word.push_str("ss"),
                'é' | 'è' | 'ë' | 'É' => word.push('e'),
                letter => word.extend(letter.to_lowercase()),
            }
        }
        last = letter;
    }
    words.retain(|word| !word.is_empty());
    words
}
