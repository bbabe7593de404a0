//! What a column of purchases can be, and what its name says of it.

use crate::search::fold;
use crate::word::words;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PurchaseColumn {
    /// Number of the customer.
    CustomerNumber,
    /// Mail address of the customer.
    Email,
    /// Name of the customer.
    Name,
    /// Postcode of the customer.
    Postcode,
    /// The day of the purchase.
    BoughtOn,
    /// The amount; below zero for a return.
    Amount,
    /// The currency.
    Currency,
    /// What was bought, in words.
    Title,
    /// Which product.
    Product,
    /// Number of the invoice.
    Number,
    /// Where the row comes from.
    Source,
    /// Whether, or on which day, it was cancelled.
    Cancelled,
    /// The day of delivery.
    DeliveredOn,
}

words!(PurchaseColumn {
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
});

/// Names of columns in German, Dutch and English, folded and without what parts their words.
const NAMES: &[(PurchaseColumn, &[&str])] = &[
    (
        PurchaseColumn::CustomerNumber,
        &[
            "kundennummer",
            "kundennr",
            "kdnr",
            "debitor",
            "debitorennummer",
            "klantnummer",
            "klantnr",
            "customernumber",
            "customerno",
            "customerid",
            "kunde",
            "klant",
            "customer",
        ],
    ),
    (PurchaseColumn::Email, &["email", "mail", "emailadresse", "emailadres", "emailaddress"]),
    (
        PurchaseColumn::Name,
        &["name", "naam", "kundenname", "klantnaam", "customername", "firma", "bedrijf", "company"],
    ),
    (PurchaseColumn::Postcode, &["plz", "postleitzahl", "postcode", "zip", "zipcode", "postalcode"]),
    (
        PurchaseColumn::BoughtOn,
        &[
            "datum",
            "date",
            "kaufdatum",
            "rechnungsdatum",
            "belegdatum",
            "bestelldatum",
            "factuurdatum",
            "besteldatum",
            "invoicedate",
            "orderdate",
            "purchasedate",
            "boughton",
        ],
    ),
    (
        PurchaseColumn::Amount,
        &[
            "betrag",
            "umsatz",
            "summe",
            "netto",
            "nettobetrag",
            "brutto",
            "bruttobetrag",
            "gesamtbetrag",
            "wert",
            "bedrag",
            "omzet",
            "totaal",
            "amount",
            "total",
            "sum",
            "value",
            "revenue",
        ],
    ),
    (PurchaseColumn::Currency, &["wahrung", "waehrung", "valuta", "currency"]),
    (PurchaseColumn::Title, &["bezeichnung", "beschreibung", "text", "omschrijving", "description", "title"]),
    (PurchaseColumn::Product, &["produkt", "artikel", "artikelnummer", "product", "item", "sku"]),
    (
        PurchaseColumn::Number,
        &[
            "nummer",
            "rechnungsnummer",
            "rechnungsnr",
            "rechnung",
            "belegnummer",
            "belegnr",
            "beleg",
            "auftragsnummer",
            "bestellnummer",
            "factuurnummer",
            "ordernummer",
            "number",
            "invoice",
            "invoicenumber",
            "invoiceno",
            "ordernumber",
            "orderid",
        ],
    ),
    (PurchaseColumn::Source, &["herkunft", "quelle", "herkomst", "bron", "source"]),
    (
        PurchaseColumn::Cancelled,
        &["storniert", "storno", "storniertam", "geannuleerd", "cancelled", "canceled"],
    ),
    (
        PurchaseColumn::DeliveredOn,
        &["geliefertam", "lieferdatum", "geleverdop", "leverdatum", "deliveredon", "deliverydate"],
    ),
];

impl PurchaseColumn {
    /// All of them, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        NAMES.iter().map(|(column, _)| *column)
    }

    /// Its name in requests.
    pub fn name(self) -> &'static str {
        self.word()
    }

    /// The column of a name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::all().find(|column| column.word() == name)
    }
}

/// What the columns of a table are, by their names; each kind at most once, the first wins.
pub fn guess(header: &[String]) -> Vec<Option<PurchaseColumn>> {
    let mut seen = Vec::new();
    let mut one = |name: &String| {
        let bare: String = fold(name).chars().filter(char::is_ascii_alphanumeric).collect();
        let (found, _) = NAMES.iter().find(|(_, names)| names.contains(&bare.as_str()))?;
        let is_new = !seen.contains(found);
        seen.push(*found);
        is_new.then_some(*found)
    };
    header.iter().map(&mut one).collect()
}
