//! What a column of records can be, what its name says of it, and the name that Rondo writes.

use crate::search::fold;
use crate::text::Lang;
use crate::word::words;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordColumn {
    /// Which kind of record the row is, in files that Rondo wrote.
    Rondo,
    /// The customer as Rondo's files name him.
    Uid,
    CustomerNumber,
    Email,
    Name,
    Postcode,
    BoughtOn,
    /// Below zero for a return.
    Amount,
    Currency,
    /// What it is about, in words.
    Title,
    Product,
    /// Of the invoice or the contract.
    Number,
    /// Where the row comes from.
    Source,
    /// Whether, or on which day, a purchase was cancelled.
    Cancelled,
    DeliveredOn,
    AwaitsDelivery,
    /// The number of the purchase that a return belongs to.
    Returns,
    StartedOn,
    EndsOn,
    NoticeDays,
    RenewsMonths,
    NoticedOn,
    Note,
    OpenedOn,
    CaseKind,
    Severe,
    DueOn,
    ClosedOn,
    Outcome,
    /// Who sees to it, by name.
    Owner,
    AnsweredOn,
    Nps,
    Mood,
    /// In the customer's words.
    Text,
    ReferredOn,
    ReferredUid,
    ReferredNumber,
    ReferredEmail,
    ReferredName,
    ReferredPostcode,
}

words!(RecordColumn {
    Rondo = "rondo",
    Uid = "uid",
    CustomerNumber = "customer-number",
    Email = "email",
    Name = "name",
    Postcode = "postcode",
    BoughtOn = "bought-on",
    Amount = "amount",
    Currency = "currency",
    Title = "title",
    Product = "product",
    Number = "number",
    Source = "source",
    Cancelled = "cancelled",
    DeliveredOn = "delivered-on",
    AwaitsDelivery = "awaits-delivery",
    Returns = "returns",
    StartedOn = "started-on",
    EndsOn = "ends-on",
    NoticeDays = "notice-days",
    RenewsMonths = "renews-months",
    NoticedOn = "noticed-on",
    Note = "note",
    OpenedOn = "opened-on",
    CaseKind = "case-kind",
    Severe = "severe",
    DueOn = "due-on",
    ClosedOn = "closed-on",
    Outcome = "outcome",
    Owner = "owner",
    AnsweredOn = "answered-on",
    Nps = "nps",
    Mood = "mood",
    Text = "text",
    ReferredOn = "referred-on",
    ReferredUid = "referred-uid",
    ReferredNumber = "referred-number",
    ReferredEmail = "referred-email",
    ReferredName = "referred-name",
    ReferredPostcode = "referred-postcode",
});

/// For each column the name that Rondo writes in German, Dutch and English, and the words by which other programs call
/// it, without what parts them.
const NAMES: &[(RecordColumn, [&str; 3], &str)] = &[
    (RecordColumn::Rondo, ["Rondo", "Rondo", "Rondo"], ""),
    (RecordColumn::Uid, ["UID", "UID", "UID"], ""),
    (
        RecordColumn::CustomerNumber,
        ["Kundennummer", "Klantnummer", "Customer number"],
        "kundennr kundenid kdnr kdnummer debitor debitornummer debitorennummer klantnr debiteur debiteurnummer customerno \
         customerid customer kunde klant",
    ),
    (RecordColumn::Email, ["E-Mail", "E-mail", "E-mail"], "mail emailadresse emailadres emailaddress"),
    (RecordColumn::Name, ["Name", "Naam", "Name"], "kundenname klantnaam customername firma bedrijf company"),
    (RecordColumn::Postcode, ["PLZ", "Postcode", "Postcode"], "postleitzahl zip zipcode postalcode"),
    (
        RecordColumn::BoughtOn,
        ["Kaufdatum", "Aankoopdatum", "Purchase date"],
        "datum date rechnungsdatum belegdatum bestelldatum factuurdatum besteldatum invoicedate orderdate boughton",
    ),
    (
        RecordColumn::Amount,
        ["Betrag", "Bedrag", "Amount"],
        "umsatz summe netto nettobetrag brutto bruttobetrag gesamtbetrag wert jahresbetrag vertragswert omzet totaal \
         jaarbedrag contractwaarde total sum value revenue contractvalue annualvalue",
    ),
    (RecordColumn::Currency, ["Währung", "Valuta", "Currency"], ""),
    (
        RecordColumn::Title,
        ["Bezeichnung", "Omschrijving", "Description"],
        "beschreibung gegenstand betreff anliegen thema text titel vertrag onderwerp contract title subject",
    ),
    (RecordColumn::Product, ["Produkt", "Product", "Product"], "artikel artikelnummer tarif item sku"),
    (
        RecordColumn::Number,
        ["Nummer", "Nummer", "Number"],
        "rechnungsnummer rechnungsnr rechnung belegnummer belegnr beleg auftragsnummer bestellnummer factuurnummer \
         ordernummer invoice invoicenumber invoiceno ordernumber orderid vertragsnummer vertragsnr contractnummer \
         contractnumber contractno contractid",
    ),
    (RecordColumn::Source, ["Herkunft", "Herkomst", "Source"], "quelle bron"),
    (
        RecordColumn::Cancelled,
        ["Storniert am", "Geannuleerd op", "Cancelled on"],
        "storniert storno geannuleerd cancelled canceled",
    ),
    (
        RecordColumn::DeliveredOn,
        ["Geliefert am", "Geleverd op", "Delivered on"],
        "lieferdatum leverdatum deliverydate",
    ),
    (RecordColumn::AwaitsDelivery, ["Noch nicht geliefert", "Nog niet geleverd", "Not delivered yet"], ""),
    (
        RecordColumn::Returns,
        ["Rückgabe zu Nummer", "Retour van nummer", "Returns number"],
        "gutschriftzu zurechnung creditofinvoice",
    ),
    (
        RecordColumn::StartedOn,
        ["Beginn", "Begin", "Start"],
        "vertragsbeginn laufzeitbeginn startdatum begindatum ingangsdatum abschlussdatum ab von vanaf from startdate \
         contractstart datum date",
    ),
    (
        RecordColumn::EndsOn,
        ["Ende", "Einde", "End"],
        "vertragsende laufzeitende laufzeitbis enddatum einddatum bis tot until enddate contractend expires",
    ),
    (
        RecordColumn::NoticeDays,
        ["Kündigungsfrist in Tagen", "Opzegtermijn in dagen", "Notice in days"],
        "kündigungsfrist opzegtermijn noticeperiod noticedays notice",
    ),
    (
        RecordColumn::RenewsMonths,
        ["Verlängert sich um Monate", "Verlengt met maanden", "Renews by months"],
        "verlängerung verlängerungmonate verlenging verlengingsduur renewal renewalmonths renewsmonths",
    ),
    (
        RecordColumn::NoticedOn,
        ["Gekündigt am", "Opgezegd op", "Notice given on"],
        "gekündigt kündigung kündigungsdatum kündigungam opgezegd noticeon noticedon",
    ),
    (
        RecordColumn::Note,
        ["Notiz", "Notitie", "Note"],
        "notizen bemerkung bemerkungen anmerkung notities opmerking opmerkingen notes comment comments details",
    ),
    (
        RecordColumn::OpenedOn,
        ["Eingegangen am", "Binnengekomen op", "Opened on"],
        "eingang eingangsdatum eröffnet eröffnetam erstellt erstelltam gemeldetam geopend aangemaakt ontvangen created \
         createdat createdon opened datum date",
    ),
    (
        RecordColumn::CaseKind,
        ["Art", "Soort", "Kind"],
        "typ type kategorie categorie category vorgangsart fallart tickettype",
    ),
    (RecordColumn::Severe, ["Schwerwiegend", "Ernstig", "Severe"], "schwer"),
    (
        RecordColumn::DueOn,
        ["Zu klären bis", "Op te lossen voor", "Due on"],
        "fällig fälligam frist vervaldatum deadline due duedate",
    ),
    (
        RecordColumn::ClosedOn,
        ["Abgeschlossen am", "Afgesloten op", "Closed on"],
        "abgeschlossen geschlossen geschlossenam erledigt erledigtam gelöstam afgesloten gesloten opgelost opgelostop closed \
         closedat resolved resolvedat resolvedon",
    ),
    (
        RecordColumn::Outcome,
        ["Ergebnis", "Resultaat", "Outcome"],
        "lösung oplossing uitkomst result resolution",
    ),
    (
        RecordColumn::Owner,
        ["Zuständig", "Verantwoordelijk", "Owner"],
        "bearbeiter bearbeiterin behandelaar assignee agent",
    ),
    (
        RecordColumn::AnsweredOn,
        ["Geantwortet am", "Beantwoord op", "Answered on"],
        "antwortdatum zeitstempel tijdstempel timestamp submitted submittedat answered datum date",
    ),
    (
        RecordColumn::Nps,
        ["NPS", "NPS", "NPS"],
        "npswert npsscore score weiterempfehlung empfehlungswert aanbeveling",
    ),
    (RecordColumn::Mood, ["Stimmung", "Stemming", "Mood"], "zufriedenheit tevredenheid"),
    (
        RecordColumn::Text,
        ["In Worten", "In woorden", "In words"],
        "kommentar antwort antwoord opmerking comment comments answer feedback text",
    ),
    (
        RecordColumn::ReferredOn,
        ["Empfohlen am", "Aanbevolen op", "Referred on"],
        "empfehlungsdatum referraldate datum date",
    ),
    (RecordColumn::ReferredUid, ["Empfohlen an: UID", "Aanbevolen aan: UID", "Referred to: UID"], ""),
    (
        RecordColumn::ReferredNumber,
        ["Empfohlen an: Kundennummer", "Aanbevolen aan: klantnummer", "Referred to: customer number"],
        "empfohlenan geworben aanbevolenaan referredto",
    ),
    (
        RecordColumn::ReferredEmail,
        ["Empfohlen an: E-Mail", "Aanbevolen aan: e-mail", "Referred to: e-mail"],
        "",
    ),
    (RecordColumn::ReferredName, ["Empfohlen an: Name", "Aanbevolen aan: naam", "Referred to: name"], ""),
    (
        RecordColumn::ReferredPostcode,
        ["Empfohlen an: PLZ", "Aanbevolen aan: postcode", "Referred to: postcode"],
        "",
    ),
];

impl RecordColumn {
    /// Its name in requests.
    pub fn name(self) -> &'static str {
        self.word()
    }

    /// The column of a name.
    pub fn by_name(name: &str) -> Option<Self> {
        NAMES.iter().map(|(column, ..)| *column).find(|column| column.word() == name)
    }

    /// Its name in a file that Rondo writes.
    pub fn header(self, language: Lang) -> &'static str {
        let found = NAMES.iter().find(|(column, ..)| *column == self);
        found.map_or("", |(_, names, _)| names[language as usize])
    }

    /// Whether it holds days.
    pub fn is_day(self) -> bool {
        self.word().ends_with("-on")
    }

    /// Whether it says whom somebody recommended the firm to.
    pub(super) fn is_referred(self) -> bool {
        self.word().starts_with("referred-") && self != Self::ReferredOn
    }

    fn is_called(self, bare_name: &str) -> bool {
        let known = NAMES.iter().find(|(column, ..)| *column == self);
        known.is_some_and(|(_, names, words)| {
            names.iter().copied().chain(words.split_ascii_whitespace()).any(|word| bare(word) == bare_name)
        })
    }
}

/// What the columns are that have these names; each at most once, the first wins.
pub(super) fn guess_among(columns: &[RecordColumn], header: &[String]) -> Vec<Option<RecordColumn>> {
    let mut seen = Vec::new();
    let one = |name: &String| {
        let bare_name = bare(name);
        let found = columns.iter().copied().find(|column| column.is_called(&bare_name))?;
        let is_new = !seen.contains(&found);
        seen.push(found);
        is_new.then_some(found)
    };
    header.iter().map(one).collect()
}

/// Names of columns that hold the number or the name of a customer.
const WHO: &[&str] = &[
    "kunde",
    "klant",
    "customer",
    "debitor",
    "debiteur",
    "empfohlenan",
    "geworben",
    "aanbevolenaan",
    "referredto",
];

/// Tells numbers from names by what stands in the columns whose own name leaves it open.
pub(super) fn by_content<'a>(
    mut columns: Vec<Option<RecordColumn>>,
    header: &[String],
    samples: impl Fn(usize) -> Vec<&'a str>,
) -> Vec<Option<RecordColumn>> {
    for (number, name) in [
        (RecordColumn::CustomerNumber, RecordColumn::Name),
        (RecordColumn::ReferredNumber, RecordColumn::ReferredName),
    ] {
        let Some(at) = columns.iter().position(|column| *column == Some(number)) else { continue };
        let is_open = header.get(at).is_some_and(|header| WHO.contains(&bare(header).as_str()));
        if is_open && !columns.contains(&Some(name)) && hold_names(&samples(at)) {
            columns[at] = Some(name);
        }
    }
    columns
}

/// Whether most of the texts are names: a customer number has a digit in it and no word beside it.
fn hold_names(texts: &[&str]) -> bool {
    let is_word = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 2;
    let is_name = |text: &str| {
        let mut words = text.split_whitespace();
        let is_one_code = text.chars().any(|letter| letter.is_ascii_digit()) && words.clone().count() == 1;
        !is_one_code && words.any(is_word)
    };
    let names = texts.iter().filter(|text| is_name(text)).count();
    names > 0 && 2 * names >= texts.len()
}

/// A name without accents and without what parts its words.
fn bare(name: &str) -> String {
    fold(name).chars().filter(char::is_ascii_alphanumeric).collect()
}
