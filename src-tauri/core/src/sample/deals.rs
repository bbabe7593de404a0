//! The deals of the sample firm: where each stands is told by its data file, how it came there is made up.

use super::data::{Fields, lines};
use super::firm::{Made, Making, Step};
use super::notes::Matter;
use super::records::money;
use super::rows::End;
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId, PipelineId, StageId};
use crate::party::BuyingRole;
use crate::sales::{DealDraft, DealPerson, Pipeline, PurchaseDraft, StageKind, pipelines};
use crate::task::TaskKind;

/// Makes all deals of the data file with their way through the stages, their people and their next steps.
pub(super) fn deals(making: &mut Making<'_>) -> Result<()> {
    of_file(making, include_str!("data/deals.txt"), true)
}

/// Makes the deals that were decided in former quarters. What was bought with them is there already.
pub(super) fn past(making: &mut Making<'_>) -> Result<()> {
    of_file(making, include_str!("data/past_deals.txt"), false)
}

fn of_file(making: &mut Making<'_>, file: &'static str, with_purchases: bool) -> Result<()> {
    let pipelines = pipelines(making.tx)?;
    for line in lines(file) {
        let fields = Fields::of(line);
        let place = making.made.iter().position(|made| made.name == fields.text(0));
        let place = place.ok_or(Error::NotFound("party"))?;
        let pipeline =
            pipelines.get(usize::from(fields.text(1) == "1")).ok_or(Error::NotFound("pipeline"))?;
        deal(making, place, pipeline, &fields, with_purchases)?;
    }
    Ok(())
}

/// The stages a deal went through, the last one is where it stands.
fn way(pipeline: &Pipeline, end: &str) -> Vec<StageId> {
    let of =
        |kind| pipeline.stages.iter().filter(move |stage| stage.kind == kind).filter_map(|stage| stage.id);
    let open: Vec<StageId> = of(StageKind::Open).collect();
    match end {
        "won" => open.into_iter().chain(of(StageKind::Won)).collect(),
        // Nobody loses an order that is on its way: a lost deal never came beyond the offer.
        "lost" => open.into_iter().take(3).chain(of(StageKind::Lost)).collect(),
        place => open.into_iter().take(1 + place.parse::<usize>().unwrap_or(0)).collect(),
    }
}

fn deal(
    making: &mut Making<'_>,
    place: usize,
    pipeline: &Pipeline,
    fields: &Fields,
    with_purchases: bool,
) -> Result<()> {
    let way = way(pipeline, fields.text(2));
    let in_stage = fields.number(3);
    // When each stage was entered, in days ago, the last one first.
    let mut entered = vec![in_stage];
    for _ in 1..way.len() {
        let before = entered.last().copied().unwrap_or(in_stage);
        entered.push(before + making.chance.between(5, 19));
    }
    entered.reverse();
    let (draft, currency) = draft(making, &making.made[place], pipeline.id, way.first().copied(), fields);
    let at = making.hour(entered[0]);
    let id = making.rows.deal(making.tx, &draft, &currency, at)?;
    let whose = (id, making.made[place].id);
    let (reason, competitor) = fields.text(8).split_once(';').unwrap_or_default();
    let reason = making.words.say(reason);
    for (steps, days_ago) in way.windows(2).zip(&entered[1..]) {
        let is_last = Some(&steps[1]) == way.last();
        let lost = (fields.text(2) == "lost").then_some(reason.as_str());
        let end = (is_last && matches!(fields.text(2), "won" | "lost")).then(|| End {
            on: making.day(*days_ago),
            lost_reason: lost,
            competitor: lost.map(|_| competitor.trim()).filter(|name| !name.is_empty()),
        });
        let at = making.hour(*days_ago);
        making.rows.move_deal(making.tx, whose, (steps[0], steps[1]), at, end.as_ref())?;
    }
    match fields.text(2) {
        "won" if !with_purchases => Ok(()),
        "won" => bought(making, whose, &draft, in_stage, fields.text(8) == "awaits"),
        "lost" => Ok(()),
        _ => {
            talk(making, place, id, in_stage)?;
            next_step(making, place, id, fields.text(8))
        }
    }
}

fn draft(
    making: &Making<'_>,
    made: &Made,
    pipeline: Option<PipelineId>,
    stage: Option<StageId>,
    fields: &Fields,
) -> (DealDraft, String) {
    let money = money(fields.text(5));
    let person = made.contact.map(|party_id| DealPerson {
        party_id,
        name: None,
        role: None,
        buying_role: Some(BuyingRole::Decider),
    });
    let draft = DealDraft {
        party_id: Some(made.id),
        pipeline_id: pipeline,
        stage_id: stage,
        title: making.words.say(fields.text(4)),
        money,
        expected_on: (fields.number(6) > 0).then(|| making.day(-fields.number(6))),
        owner_id: made.owner,
        people: person.into_iter().collect(),
        source: making.words.say_if_any(fields.some(7)),
        note: None,
    };
    let currency = draft.money.as_ref().map_or("EUR", |money| money.currency.as_str()).to_owned();
    (draft, currency)
}

/// What was won was bought, under the number of the order until the invoice is written.
fn bought(
    making: &mut Making<'_>,
    (deal, party_id): (DealId, PartyId),
    draft: &DealDraft,
    days_ago: i64,
    awaits_delivery: bool,
) -> Result<()> {
    let Some(money) = draft.money.clone() else { return Ok(()) };
    let purchase = PurchaseDraft {
        deal_id: Some(deal),
        title: Some(draft.title.clone()),
        awaits_delivery,
        ..PurchaseDraft::new(party_id, making.day(days_ago), money)
    };
    let at = making.hour(days_ago);
    making.rows.purchase(making.tx, &purchase, at)
}

/// The talk by which a deal came into its stage.
fn talk(making: &mut Making<'_>, place: usize, deal: DealId, days_ago: i64) -> Result<()> {
    let made = &making.made[place];
    let (party, contact, owner) = (made.id, made.contact, made.owner);
    let name = contact.map(|id| crate::party::name_of(making.tx, id)).transpose()?.unwrap_or_default();
    let language = match crate::party::card(making.tx, party)?.language.as_deref() {
        Some("nl") => "nl",
        Some("en") => "en",
        _ => "de",
    };
    let language = making.words.of_notes(language);
    let mut touch = making.notes.touch((party, &name), language, Matter::Call, &mut making.chance);
    touch.deal_id = Some(deal);
    touch.participants.extend(contact);
    let at = making.hour(days_ago);
    making.rows.touch(making.tx, &touch, at, owner)
}

/// The next step of a deal. When the customer has one on the same day, it is that one.
fn next_step(making: &mut Making<'_>, place: usize, deal: DealId, text: &str) -> Result<()> {
    let Some((in_days, title)) = text.split_once(' ') else { return Ok(()) };
    let Ok(in_days) = in_days.parse() else { return Ok(()) };
    let made = &mut making.made[place];
    let same = made.step.take_if(|step| step.in_days == in_days);
    let (party, owner) = (made.id, made.owner);
    let step = same.unwrap_or(Step { kind: TaskKind::Call, in_days, time: None, title: title.to_owned() });
    making.step(party, Some(deal), owner, step)
}
