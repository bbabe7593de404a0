//! `lifecycle`: phases, model, marks and value of customers in plain CSV files, so that whoever has a spreadsheet can
//! check every figure. No vault, no passphrase, nothing written.
//!
//! The engine is `rondo-lifecycle`; here its questions are asked and its answers put into words and columns.

mod arguments;
mod backtest;
mod by_hand;
mod clv;
mod explain;
mod files;
mod firm;
mod fit;
mod learnt;
mod paper;
mod phases;
mod reason;
mod rfm;
mod table;
mod trouble;
mod word;

pub(crate) use arguments::Lifecycle;
pub(crate) use trouble::Trouble;

use rondo_api::text::Texts;
use rondo_core::env::Env;

use crate::failure::Failure;
use arguments::Question;
use firm::Firm;
use paper::Paper;

/// Answers one question.
pub(crate) fn perform(texts: Texts, lifecycle: &Lifecycle, is_json: bool) -> Result<(), Failure> {
    let question = &lifecycle.question;
    let files = question.files();
    let today = files.as_of.unwrap_or_else(|| arguments::of_date(Env::system().now().local_date()));
    let firm = Firm::of(files::read(files)?, today);
    let mut paper = Paper::new(texts, firm.currency, files.csv, is_json);
    firm.tell_flaws(&texts);
    match question {
        Question::Fit(asked) => fit::fit(&mut paper, &firm, asked)?,
        Question::Phases(_) => phases::phases(&mut paper, &firm)?,
        Question::Explain(explain) => explain::explain(&mut paper, &firm, &explain.customer)?,
        Question::Rfm(_) => rfm::rfm(&mut paper, &firm)?,
        Question::Clv(clv) => clv::clv(&mut paper, &firm, clv)?,
        Question::Backtest(backtest) => backtest::backtest(&mut paper, &firm, backtest)?,
    }
    paper.close()
}
