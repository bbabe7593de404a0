//! The usual tax on what is sold, by the country of the firm.

/// The usual rate of value added tax in basis points, of 2026; a product or a line may have another one. Where the country
/// is not among those that Rondo speaks to it is the German one, which the user sees and changes.
#[must_use]
pub fn usual_tax(country: &str) -> u32 {
    match country {
        "DK" | "SE" => 2500,
        "PL" => 2300,
        "BE" | "CZ" | "NL" => 2100,
        "AT" | "FR" | "GB" => 2000,
        "CH" => 810,
        "US" => 0,
        _ => 1900,
    }
}
