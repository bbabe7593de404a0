//! One file per verb: it asks, calls the operations it needs, and says what came of it.

mod backup;
mod check;
mod create;
mod customer;
mod export;
mod history;
mod import;
mod list;
mod print;
mod restore;
mod sample;
mod show;
mod timeline;
mod undo;
mod unlock_check;

pub(crate) use undo::label;

use crate::arguments::Verb;
use crate::failure::Failure;
use crate::lifecycle;
use crate::terminal::Terminal;

/// Does one verb.
pub(crate) fn perform(terminal: &mut Terminal, verb: Verb) -> Result<(), Failure> {
    match verb {
        Verb::Create(create) => create::create(terminal, create),
        Verb::UnlockCheck => unlock_check::unlock_check(terminal),
        Verb::Check => check::check(terminal),
        Verb::Import(import) => import::import(terminal, import),
        Verb::List(list) => list::list(terminal, list),
        Verb::Show(record) => show::show(terminal, &record.customer),
        Verb::Print(print) => print::print(terminal, print.sheet),
        Verb::Export(export) => export::export(terminal, export),
        Verb::Backup(target) => backup::backup(terminal, target),
        Verb::Restore(restore) => restore::restore(terminal, restore),
        Verb::Undo => undo::undo(terminal),
        Verb::Redo => undo::redo(terminal),
        Verb::History(record) => history::history(terminal, &record.customer),
        Verb::Sample => sample::sample(terminal),
        Verb::Lifecycle(lifecycle) => lifecycle::perform_on_vault(terminal, &lifecycle),
    }
}
