//! The verbs and switches. Their texts stand in the catalogue (`cli-about-…`, `cli-arg-…`), never here.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use rondo_api::text::Lang;

use crate::lifecycle::Lifecycle;

/// What was typed.
#[derive(Debug, Parser)]
#[command(
    name = "rondo-cli",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// What every verb understands.
#[derive(Debug, Args)]
pub(crate) struct Common {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "de|nl|en")]
    pub(crate) language: Option<Lang>,
    #[arg(long, global = true, value_name = "N")]
    pub(crate) passphrase_fd: Option<u32>,
    #[arg(long, global = true)]
    pub(crate) sample: bool,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// What is to be done. In the order of the help: a vault's life, the data in it, what goes out, the log, and
/// what plain files say without a vault.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Create(Create),
    UnlockCheck,
    Check,
    Import(Import),
    List(List),
    Show(Record),
    Print(Print),
    Export(Export),
    Backup(Target),
    Restore(Restore),
    Undo,
    Redo,
    History(Record),
    Sample,
    Lifecycle(Lifecycle),
}

#[derive(Debug, Args)]
pub(crate) struct Create {
    #[arg(long, value_name = "NAME")]
    pub(crate) firm: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) user: String,
    #[arg(long, value_name = "CC", default_value = "DE", hide_default_value = true)]
    pub(crate) country: String,
    #[arg(long)]
    pub(crate) light: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) recovery_sheet: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(
        long = "match",
        value_enum,
        default_value = "auto",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) match_by: MatchBy,
    #[arg(
        long,
        value_enum,
        default_value = "file-wins",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) on_match: OnMatch,
    #[arg(long, value_name = "WORD")]
    pub(crate) tag: Option<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) new_contacts: bool,
    #[command(flatten)]
    pub(crate) records: Records,
}

/// What the rows of tables are when they are no contacts, and what such rows do not say themselves.
#[derive(Debug, Args)]
pub(crate) struct Records {
    #[arg(id = "as_purchases", long = "purchases", group = "kind", conflicts_with_all = ["match_by", "on_match", "tag"])]
    pub(crate) purchases: bool,
    #[arg(id = "as_contracts", long = "contracts", group = "kind", conflicts_with_all = ["match_by", "on_match", "tag"])]
    pub(crate) contracts: bool,
    #[arg(id = "as_cases", long = "cases", group = "kind", conflicts_with_all = ["match_by", "on_match", "tag"])]
    pub(crate) cases: bool,
    #[arg(id = "as_answers", long = "answers", group = "kind", conflicts_with_all = ["match_by", "on_match", "tag"])]
    pub(crate) answers: bool,
    #[arg(id = "as_referrals", long = "referrals", group = "kind", conflicts_with_all = ["match_by", "on_match", "tag"])]
    pub(crate) referrals: bool,
    #[arg(long, value_name = "NAME", requires = "kind")]
    pub(crate) source: Option<String>,
    #[arg(long, value_enum, hide_possible_values = true, requires = "kind", conflicts_with_all = ["as_purchases", "as_contracts", "as_answers", "as_referrals"])]
    pub(crate) case_kind: Option<CaseKind>,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
}

/// What cases are that do not say so themselves.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum CaseKind {
    Complaint,
    Return,
    Question,
    Feedback,
}

impl Records {
    /// The kind that was asked for; none for contacts.
    pub(crate) fn kind(&self) -> Option<&'static str> {
        let asked = [
            (self.purchases, "purchases"),
            (self.contracts, "contracts"),
            (self.cases, "cases"),
            (self.answers, "answers"),
            (self.referrals, "referrals"),
        ];
        asked.into_iter().find(|(is_asked, _)| *is_asked).map(|(_, kind)| kind)
    }
}

/// How customers are recognised.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum MatchBy {
    Auto,
    Number,
    Email,
    NamePostcode,
    NameCity,
    Phone,
    ForeignId,
    Nothing,
}

/// What happens to a customer that is already there.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum OnMatch {
    FileWins,
    FillEmpty,
    Skip,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
    #[arg(long)]
    pub(crate) trash: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Record {
    #[arg(value_name = "ID|NAME")]
    pub(crate) customer: String,
}

#[derive(Debug, Args)]
pub(crate) struct Print {
    #[command(subcommand)]
    pub(crate) sheet: Sheet,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Sheet {
    Customer(CustomerSheet),
    List(ListSheet),
    Report(ReportSheet),
    Warnings(Output),
    Recovery(Output),
}

#[derive(Debug, Args)]
pub(crate) struct CustomerSheet {
    #[arg(value_name = "ID|NAME")]
    pub(crate) customer: String,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct ListSheet {
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct ReportSheet {
    #[arg(
        long,
        value_enum,
        default_value = "six",
        hide_possible_values = true,
        hide_default_value = true,
        value_name = "six|four|five|buyer|segment|activity"
    )]
    pub(crate) model: Model,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// A model that customers can be counted in.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Model {
    Six,
    Four,
    Five,
    Buyer,
    Segment,
    Activity,
}

impl Model {
    /// As the operation calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Six => "six",
            Self::Four => "four",
            Self::Five => "five",
            Self::Buyer => "buyer",
            Self::Segment => "segment",
            Self::Activity => "activity",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    #[arg(value_enum, hide_possible_values = true)]
    pub(crate) format: Format,
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    Csv,
    Vcard,
    Archive,
    Workbook,
    Purchases,
    Contracts,
    Cases,
    Answers,
    Referrals,
}

/// A file to write, which may take the place of another.
#[derive(Debug, Args)]
pub(crate) struct Output {
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
}

/// A file to write that must not be there yet.
#[derive(Debug, Args)]
pub(crate) struct Target {
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) recovery: bool,
}
