//! Questions find what they ask for, and nothing that comes from outside does harm.

mod bounds;
mod naive;
mod people;
mod saved;
mod standing;
