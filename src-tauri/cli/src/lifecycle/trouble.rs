//! What is wrong with a file: which file, which line, which column, and the way out. No value of a cell is repeated,
//! because it may be a name.

use rondo_api::text::Texts;
use rondo_core::exchange::Reason;
use serde_json::{Value, json};

/// Why a file cannot be used.
#[derive(Debug)]
pub(crate) struct Trouble {
    pub(super) file: String,
    /// Counted from 1; 0 stands for the file as a whole.
    pub(super) line: u64,
    pub(super) column: Option<&'static str>,
    pub(super) fault: Fault,
}

/// What is wrong.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Neither purchases nor facts were given.
    NoFile,
    /// The file cannot be opened.
    Unreadable,
    /// The file is no table, or a row cannot be cut into cells.
    Table(Reason),
    /// Only the names of the columns, or not even those.
    NoRows,
    /// A column that is needed is not there.
    NoColumn,
    /// Two columns of the same name.
    ColumnTwice,
    /// A cell that is needed is empty.
    Missing,
    NotADate,
    NotAnAmount,
    NotANumber,
    /// A word that stands for nothing; these do.
    NotAWord(&'static [&'static str]),
    NotACurrency,
    /// The number of an order stands twice.
    OrderTwice,
    /// A return names an order that is not there.
    NoSuchOrder,
    /// No customer has this id or name.
    NoSuchCustomer,
    /// Several customers have this name.
    SeveralCustomers,
}

impl Trouble {
    pub(super) fn of_file(file: &str, fault: Fault) -> Self {
        Self { file: file.to_owned(), line: 0, column: None, fault }
    }

    /// What happened, where, and what to do about it.
    pub(crate) fn lines(&self, texts: &Texts) -> (String, Option<String>, Option<String>) {
        let code = self.code();
        let column = ("column", self.column.unwrap_or_default().into());
        let words = match &self.fault {
            Fault::NotAWord(words) => words.join(", "),
            _ => String::new(),
        };
        let what = match &self.fault {
            Fault::Table(reason) => of_table(texts, reason),
            _ => texts.format(&format!("lifecycle-error-{code}"), std::slice::from_ref(&column)),
        };
        let way = texts.format(&format!("lifecycle-way-{code}"), &[column, ("words", words.into())]);
        (what, self.place(texts), Some(way))
    }

    fn place(&self, texts: &Texts) -> Option<String> {
        let args = [("file", (&self.file).into()), ("line", self.line.to_string().into())];
        match (self.file.is_empty(), self.line) {
            (true, _) => None,
            (false, 0) => Some(self.file.clone()),
            (false, _) => Some(texts.format("lifecycle-place", &args)),
        }
    }

    /// The same for a program.
    pub(crate) fn json(&self) -> Value {
        json!({ "code": self.code(), "file": self.file, "line": self.line, "column": self.column })
    }

    fn code(&self) -> &'static str {
        match self.fault {
            Fault::NoFile => "no-file",
            Fault::Unreadable => "unreadable",
            Fault::Table(_) => "table",
            Fault::NoRows => "no-rows",
            Fault::NoColumn => "no-column",
            Fault::ColumnTwice => "column-twice",
            Fault::Missing => "missing",
            Fault::NotADate => "not-a-date",
            Fault::NotAnAmount => "not-an-amount",
            Fault::NotANumber => "not-a-number",
            Fault::NotAWord(_) => "not-a-word",
            Fault::NotACurrency => "not-a-currency",
            Fault::OrderTwice => "order-twice",
            Fault::NoSuchOrder => "no-such-order",
            Fault::NoSuchCustomer => "no-such-customer",
            Fault::SeveralCustomers => "several-customers",
        }
    }
}

/// The importer has words for everything that can be wrong with a table.
fn of_table(texts: &Texts, reason: &Reason) -> String {
    let detail = json!(reason);
    let likeness = detail["likeness"].as_str().map(|likeness| likeness.replace('_', "-"));
    let likeness = likeness.map(|likeness| texts.get(&format!("exchange-likeness-{likeness}")));
    let limit = detail["limit"].as_i64().unwrap_or_default();
    texts.format(reason.key(), &[("likeness", likeness.unwrap_or_default().into()), ("limit", limit.into())])
}
