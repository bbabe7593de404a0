//! `lifecycle`: phases, model, marks and value of customers in plain CSV files, so that whoever has a spreadsheet can
//! check every figure: no vault, no passphrase, nothing written. With `--vault` the same questions are asked of the
//! vault, under its own rules and with what it has learnt, and answered in the same words as in the window.
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
mod overview;
mod paper;
mod phases;
mod reason;
mod rfm;
mod table;
mod trouble;
mod vault;
mod warnings;
mod word;

pub(crate) use arguments::Lifecycle;
pub(crate) use trouble::Trouble;

use rondo_api::text::Texts;
use rondo_core::env::Env;

use rondo_lifecycle::Day;

use crate::failure::Failure;
use crate::terminal::Terminal;
use arguments::{Files, Question};
use firm::Firm;
use paper::Paper;
use trouble::Fault;

/// Answers one question about plain files.
pub(crate) fn perform(texts: Texts, lifecycle: &Lifecycle, is_json: bool) -> Result<(), Failure> {
    let Some(files) = lifecycle.question.files() else {
        return Err(Trouble::of_file("", Fault::NoFile).into());
    };
    let firm = Firm::of(files::read(files)?, today(files), None);
    firm.tell_flaws(&texts);
    let mut paper = Paper::new(texts, firm.currency, files.csv, is_json);
    answer(&mut paper, &firm, &lifecycle.question)?;
    paper.close()
}

/// Answers one question about the vault.
pub(crate) fn perform_on_vault(terminal: &Terminal, lifecycle: &Lifecycle) -> Result<(), Failure> {
    terminal.unlock()?;
    let census = || terminal.rondo.census();
    match (&lifecycle.question, lifecycle.question.files()) {
        (Question::Warnings(asked), _) => warnings::warnings(terminal, asked),
        (Question::Overview(asked), _) => overview::overview(terminal, asked),
        (question, Some(files)) => {
            let firm = vault::firm(census()?, today(files));
            let mut paper = Paper::new(terminal.texts, firm.currency, files.csv, terminal.is_json);
            answer(&mut paper, &firm, question)?;
            paper.close()
        }
        (_, None) => Ok(()),
    }
}

fn today(files: &Files) -> Day {
    files.as_of.unwrap_or_else(|| arguments::of_date(Env::system().now().local_date()))
}

fn answer(paper: &mut Paper, firm: &Firm, question: &Question) -> Result<(), Failure> {
    match question {
        Question::Fit(asked) => fit::fit(paper, firm, asked),
        Question::Phases(_) => phases::phases(paper, firm),
        Question::Explain(explain) => explain::explain(paper, firm, &explain.customer),
        Question::Rfm(_) => rfm::rfm(paper, firm),
        Question::Clv(clv) => clv::clv(paper, firm, clv),
        Question::Backtest(backtest) => backtest::backtest(paper, firm, backtest),
        Question::Warnings(_) | Question::Overview(_) => Ok(()),
    }
}
