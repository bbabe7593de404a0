//! Stories over the built program: what a person or a script types, and what comes back on which stream with which
//! exit code. The vaults are made through the api, so that opening them is as cheap as the format allows.

mod bad_files;
mod cdnow;
mod importing;
mod lifecycle;
mod program;
mod reading;
mod records;
mod refusing;
mod writing;
