//! Stories over the api on temporary vaults: what a person does in an hour or in a year, told by operations.
//! The rules of single records are tested beside them in core; here stands what only the whole shows.

mod addresses;
mod agreeing;
mod correspondence;
mod drafts;
mod exporting;
mod first_day;
mod hostile;
mod import_undone;
mod importing;
mod lifecycle;
mod morning;
mod opening;
mod playbooks;
mod sales;
mod silence;
mod undoing;
