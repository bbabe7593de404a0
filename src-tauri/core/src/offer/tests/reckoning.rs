//! The sums of offers.

use proptest::prelude::*;

use super::*;

fn reckon(discount: u32, lines: &[OfferLineDraft]) -> OfferSums {
    sums("EUR", discount, lines).unwrap()
}

fn refused(discount: u32, lines: &[OfferLineDraft]) -> (u32, &'static str, &'static str) {
    match sums("EUR", discount, lines) {
        Err(Error::InvalidLine { line, field, reason }) => (line, field, reason),
        Err(Error::Invalid { field, reason }) => (0, field, reason),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_drawn_offer_comes_to_the_sums_on_its_paper() {
    let lines = [
        line(300_000, 980, 100, 1900),
        line(150_000, 1240, 100, 1900),
        line(60_000, 490, 0, 1900),
        line(4_000, 3850, 0, 1900),
        line(24_000, 1850, 50, 1900),
        line(2_000, 8900, 1000, 1900),
        line(40_000, 620, 0, 1900),
        line(24_000, 895, 0, 1900),
        line(12_000, 1450, 0, 1900),
        line(4_000, 9600, 0, 1900),
        line(2_000, 8500, 0, 1900),
        line(4_000, 2485, 0, 1900),
        OfferLineDraft { optional: true, ..line(2_000, 24_900, 0, 1900) },
    ];
    let sums = reckon(0, &lines);
    assert_eq!(sums.lines[..6], [264_600, 167_400, 29_400, 15_400, 42_180, 0]);
    assert_eq!((sums.net, sums.gross), (648_000, 771_120));
    assert_eq!(sums.taxes, [TaxSum { rate: 1900, base: 648_000, tax: 123_120 }]);
    assert_eq!(sums.optional, 59_262);
}

#[test]
fn halves_go_away_from_zero_on_each_line_and_each_rate() {
    // 0.5 × 0.01 is half a cent.
    assert_eq!(reckon(0, &[line(500, 1, 0, 0)]).lines, [1]);
    assert_eq!(reckon(0, &[line(500, -1, 0, 0)]).lines, [-1]);
    assert_eq!(reckon(0, &[line(499, 1, 0, 0)]).lines, [0]);
    // 7 % on 0.50 is 3.5 cents, on each of two rates by itself.
    let two = reckon(0, &[line(1000, 50, 0, 700), line(1000, 50, 0, 1900)]);
    let taxes: Vec<(u32, i64)> = two.taxes.iter().map(|tax| (tax.rate, tax.tax)).collect();
    assert_eq!(taxes, [(1900, 10), (700, 4)]);
}

#[test]
fn what_cannot_be_reckoned_names_its_line_and_field() {
    let good = line(1000, 100, 0, 1900);
    let second = |bad: OfferLineDraft| refused(0, &[good.clone(), bad]);
    assert_eq!(second(line(1000, 100, 1001, 1900)), (2, "discount", "over-whole"));
    assert_eq!(second(line(0, 100, 0, 1900)), (2, "quantity", "not-above-zero"));
    assert_eq!(second(line(1_000_000_001, 1, 0, 1900)), (2, "quantity", "out-of-range"));
    assert_eq!(second(line(1000, 1_000_000_000_000_000, 0, 1900)), (2, "price", "out-of-range"));
    assert_eq!(second(line(1_000_000, 1_000_000_000_000, 0, 1900)), (2, "price", "out-of-range"));
    assert_eq!(second(line(1000, 100, 0, 10_001)), (2, "tax", "over-whole"));
    let francs = OfferLineDraft { price: Money::new(100, "CHF"), ..good.clone() };
    assert_eq!(second(francs), (2, "price", "other-currency"));
    assert_eq!(refused(1001, std::slice::from_ref(&good)), (0, "discount", "over-whole"));
    let rates: Vec<OfferLineDraft> = (0..9).map(|n| line(1000, 1, 0, n)).collect();
    assert_eq!(refused(0, &rates), (0, "lines", "offer-too-many-rates"));
    let most = line(1000, 1_000_000_000_000, 0, 0);
    assert_eq!(refused(0, &[most.clone(), most]), (0, "lines", "sum-too-large"));
}

fn any_line() -> impl Strategy<Value = OfferLineDraft> {
    (1i64..5_000_000, -50_000i64..1_000_000, 0u32..=1000, prop::sample::select(vec![0, 700, 900, 1900, 2100]))
        .prop_map(|(quantity, price, discount, tax)| line(quantity, price, discount, tax))
}

proptest! {
    #[test]
    fn the_parts_are_the_whole(lines in prop::collection::vec(any_line(), 0..20), discount in 0u32..=1000) {
        let sums = reckon(discount, &lines);
        prop_assert_eq!(sums.lines.iter().sum::<i64>(), sums.subtotal);
        prop_assert_eq!(sums.subtotal + sums.discount, sums.net);
        prop_assert_eq!(sums.taxes.iter().map(|tax| tax.base).sum::<i64>(), sums.net);
        prop_assert_eq!(sums.net + sums.taxes.iter().map(|tax| tax.tax).sum::<i64>(), sums.gross);
        prop_assert_eq!(sums.optional, 0);
    }

    #[test]
    fn the_order_of_lines_does_not_matter(lines in prop::collection::vec(any_line(), 0..12), discount in 0u32..=1000) {
        let mut turned = lines.clone();
        turned.reverse();
        let (there, back) = (reckon(discount, &lines), reckon(discount, &turned));
        prop_assert_eq!((there.net, there.gross, there.taxes), (back.net, back.gross, back.taxes));
    }

    #[test]
    fn no_discount_takes_nothing_and_a_whole_one_everything(one in any_line()) {
        let full = OfferLineDraft { discount: 1000, ..one.clone() };
        prop_assert_eq!(reckon(0, &[full]).lines, vec![0]);
        prop_assert_eq!(reckon(1000, std::slice::from_ref(&one)).gross, 0);
        let none = OfferLineDraft { discount: 0, quantity: 1000, ..one.clone() };
        prop_assert_eq!(reckon(0, &[none]).lines, vec![one.price.amount]);
    }

    #[test]
    fn a_line_is_within_half_a_cent_of_what_it_is_exactly(one in any_line()) {
        let exact = i128::from(one.quantity) * i128::from(one.price.amount) * i128::from(1000 - one.discount);
        let net = i128::from(reckon(0, &[one]).lines[0]);
        prop_assert!((net * 1_000_000 - exact).abs() <= 500_000);
    }

    #[test]
    fn optional_lines_are_in_no_sum(lines in prop::collection::vec(any_line(), 1..8), extra in any_line()) {
        let with = [lines.clone(), vec![OfferLineDraft { optional: true, ..extra.clone() }]].concat();
        let taken = [lines.clone(), vec![extra]].concat();
        let (without, with, taken) = (reckon(0, &lines), reckon(0, &with), reckon(0, &taken));
        prop_assert_eq!((without.net, without.gross), (with.net, with.gross));
        prop_assert_eq!(with.gross + with.optional, taken.gross);
    }
}
