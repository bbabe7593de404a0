//! Stories over the built program on temporary vaults.
