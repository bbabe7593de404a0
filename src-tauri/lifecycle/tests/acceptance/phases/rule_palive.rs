//! P(alive) by the rule against a table computed apart from this code.

use rondo_lifecycle::interval::rule_p_alive;

#[test]
fn p_alive_of_the_rule_is_that_of_the_table_in_every_cell() {
    let table = include_str!("../../fixtures/rule_palive.csv");
    let mut lines = table.lines();
    let header = lines.next().expect("a header").split(',').skip(2);
    let rhos: Vec<f64> =
        header.map(|name| name.trim_start_matches("rho_").parse().expect("a number")).collect();
    let mut cells = 0;
    for line in lines {
        let values: Vec<f64> = line.split(',').map(|value| value.parse().expect("a number")).collect();
        let (k, repeats) = (values[0] as u32, values[1] as u32);
        for (&rho, &expected) in rhos.iter().zip(&values[2..]) {
            let p = rule_p_alive(k, repeats, rho);
            assert!((p - expected).abs() <= 0.5e-6 + 1e-12, "k = {k}, x = {repeats}, rho = {rho}: {p}");
            cells += 1;
        }
    }
    assert_eq!(cells, 220);
}
