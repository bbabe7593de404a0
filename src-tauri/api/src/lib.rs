//! Every operation of Rondo once.
