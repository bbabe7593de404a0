//! The deal in the row of a customer: made, changed, or as it was.
//!
//! A deal is known by its title among those of the row's firm and person. One that is won or lost stays as it is: what
//! came to its end here is not opened again by a file.

use rusqlite::Connection;

use super::super::contact::{Deal, Problem, Reason, Severity};
use super::super::number::{self, DecimalSign};
use super::apply::{Effect, Import};
use super::record::{ExampleField, OnMatch};
use crate::error::Result;
use crate::id::{DealId, PartyId, PipelineId, StageId};
use crate::money::Money;
use crate::sales::{self, DealDraft, DealMove, DealPerson, DealView, Pipeline, Stage, StageKind};
use crate::search::fold;
use crate::text::format::minor_digits;

/// What programs call the two ends of a deal, folded and without blanks.
const WON: &[&str] =
    &["won", "closedwon", "gewonnen", "abgeschlossengewonnen", "geschlossengewonnen", "geslotengewonnen"];
const LOST: &[&str] =
    &["lost", "closedlost", "verloren", "abgeschlossenverloren", "geschlossenverloren", "geslotenverloren"];
/// Letters of a title and of a reason.
const LINE: usize = 500;

/// The pipelines of a vault, whose stages are known by their names.
pub(super) struct Stages(Vec<Pipeline>);

/// A stage that a row names.
struct Named {
    stage: Stage,
    /// The currency of the stage's pipeline.
    currency: String,
}

impl Stages {
    /// Those of all pipelines; what is put away takes in nothing new.
    pub(super) fn read(conn: &Connection) -> Result<Self> {
        sales::pipelines(conn).map(Self)
    }

    fn in_use(&self) -> impl Iterator<Item = &Pipeline> {
        self.0.iter().filter(|pipeline| !pipeline.archived)
    }

    /// The currency of a pipeline, else of the first one.
    fn currency(&self, of: Option<PipelineId>) -> &str {
        let own = self.0.iter().find(|pipeline| of.is_some() && pipeline.id == of);
        own.or_else(|| self.in_use().next()).map_or("", |pipeline| &pipeline.currency)
    }

    /// The stage of a name: in the pipeline where the deal stands, else in any. The words of other programs for won and
    /// lost mean that pipeline's, else the first one's.
    fn named(&self, name: &str, of: Option<PipelineId>) -> Option<Named> {
        let wanted = fold(name);
        let plain = wanted.replace(' ', "");
        let end = if WON.contains(&plain.as_str()) {
            Some(StageKind::Won)
        } else if LOST.contains(&plain.as_str()) {
            Some(StageKind::Lost)
        } else {
            None
        };
        let by_name = |stage: &Stage| fold(&stage.name) == wanted;
        let by_kind = |stage: &Stage| Some(stage.kind) == end;
        let find = |pipeline: &Pipeline, is: &dyn Fn(&Stage) -> bool| {
            let stage = pipeline.stages.iter().find(|stage| is(stage))?.clone();
            Some(Named { stage, currency: pipeline.currency.clone() })
        };
        let own = self.0.iter().find(|pipeline| of.is_some() && pipeline.id == of);
        own.and_then(|own| find(own, &by_name).or_else(|| find(own, &by_kind)))
            .or_else(|| self.in_use().find_map(|pipeline| find(pipeline, &by_name)))
            .or_else(|| self.in_use().find_map(|pipeline| find(pipeline, &by_kind)))
    }
}

impl Import<'_> {
    /// Takes in the deal of a row: of its firm, else of its person.
    pub(super) fn deal(
        &mut self,
        line: u64,
        deal: &Deal,
        (main, firm): (PartyId, Option<PartyId>),
        effect: &mut Effect,
    ) -> Result<()> {
        if deal.title.is_empty() || deal.title.chars().count() > LINE {
            let reason = if deal.title.is_empty() {
                Reason::DealWithoutTitle
            } else {
                Reason::FieldTooLong { limit: LINE as u64 }
            };
            self.outcome.note(Problem { line, place: None, reason, severity: Severity::Dropped });
            return Ok(());
        }
        // Nobody who is new has a deal; a new person of a known firm may take part in one of the firm's.
        let is_new = effect.created && (firm.is_none() || effect.firm_created);
        let known = if is_new { None } else { self.known_deal(&deal.title, main, firm)? };
        match known {
            Some(id) => self.change_deal(line, id, deal, effect),
            None => {
                let stage = self.stage(line, deal, None);
                self.make_deal(deal, stage, (main, firm))?;
                self.outcome.deals += 1;
                if !effect.created {
                    effect.changes.push(told("deal-title", None, &deal.title));
                }
                Ok(())
            }
        }
    }

    /// The stage that the row names; one that nobody knows is noted.
    fn stage(&mut self, line: u64, deal: &Deal, of: Option<PipelineId>) -> Option<Named> {
        let found = self.stages.named(&deal.stage, of);
        if found.is_none() && !deal.stage.is_empty() {
            let place = Some(deal.stage_column.clone());
            self.outcome.note(Problem {
                line,
                place,
                reason: Reason::StageUnknown,
                severity: Severity::Dropped,
            });
        }
        found
    }

    fn known_deal(&self, title: &str, main: PartyId, firm: Option<PartyId>) -> Result<Option<DealId>> {
        let wanted = fold(title);
        for party in firm.into_iter().chain([main]) {
            let mut query = self.tx.prepare_cached(
                "SELECT id, title FROM deal WHERE party_id = ?1 AND deleted_at IS NULL ORDER BY created_at, id",
            )?;
            let mut rows = query.query([party])?;
            while let Some(row) = rows.next()? {
                if fold(row.get_ref("title")?.as_str().unwrap_or_default()) == wanted {
                    return Ok(Some(row.get("id")?));
                }
            }
        }
        Ok(None)
    }

    /// What the row says it is worth, in this currency where it names none.
    fn money(deal: &Deal, usual: &str) -> Option<Money> {
        let currency = match deal.currency.trim() {
            "" => usual.to_owned(),
            "€" => "EUR".to_owned(),
            "$" => "USD".to_owned(),
            "£" => "GBP".to_owned(),
            code => code.to_uppercase(),
        };
        let hundredths = deal.amount?;
        let amount = match minor_digits(&currency) {
            0 => hundredths / 100,
            3 => hundredths.checked_mul(10)?,
            _ => hundredths,
        };
        let money = Money::new(amount, currency);
        crate::rule::money("money", &money).is_ok().then_some(money)
    }

    fn make_deal(
        &mut self,
        deal: &Deal,
        named: Option<Named>,
        (main, firm): (PartyId, Option<PartyId>),
    ) -> Result<()> {
        let usual = named.as_ref().map_or(self.stages.currency(None), |named| &named.currency);
        let money = Self::money(deal, usual);
        let stage = named.map(|named| named.stage);
        let first = stage.as_ref().filter(|stage| stage.kind == StageKind::Open).and_then(|stage| stage.id);
        let person = firm.map(|_| DealPerson { party_id: main, name: None, role: None, buying_role: None });
        let draft = DealDraft {
            party_id: Some(firm.unwrap_or(main)),
            pipeline_id: None,
            stage_id: first,
            title: deal.title.clone(),
            money,
            expected_on: deal.close.filter(|day| crate::rule::day("expectedOn", *day).is_ok()),
            owner_id: self.options.owner,
            people: person.into_iter().collect(),
            source: None,
            note: None,
        };
        let id = sales::create_deal(self.tx, &draft)?;
        match stage {
            Some(Stage { id: Some(end), kind, .. }) if kind != StageKind::Open => {
                self.end_deal(id, end, deal)
            }
            _ => Ok(()),
        }
    }

    /// A deal that the file calls won or lost; the day of closing is the file's where it has passed.
    fn end_deal(&self, id: DealId, stage: StageId, deal: &Deal) -> Result<()> {
        let today = self.tx.now.local_date();
        let reason = deal.stage.chars().take(LINE).collect();
        sales::move_deal(
            self.tx,
            &DealMove {
                closed_on: deal.close.filter(|day| *day <= today),
                lost_reason: Some(reason),
                ..DealMove::to(id, stage)
            },
        )
    }

    fn change_deal(&mut self, line: u64, id: DealId, deal: &Deal, effect: &mut Effect) -> Result<()> {
        let stored = sales::deal(self.tx, id, self.tx.now)?;
        let named = self.stage(line, deal, Some(stored.pipeline_id));
        if self.options.on_match == OnMatch::Skip || stored.stage_kind != StageKind::Open {
            return Ok(());
        }
        let before = effect.changes.len();
        let mut draft = draft_of(&stored);
        let usual = named
            .as_ref()
            .map_or_else(|| self.stages.currency(Some(stored.pipeline_id)), |named| &named.currency);
        let usual = stored.money.as_ref().map_or(usual, |money| &money.currency);
        if let Some(money) = Self::money(deal, usual)
            && draft.money.as_ref() != Some(&money)
            && self.may("deal-amount", draft.money.is_none())
        {
            let shown = |money: &Money| {
                let digits = minor_digits(&money.currency);
                format!("{} {}", number::text_of(money.amount, DecimalSign::Point, digits), money.currency)
            };
            effect.changes.push(told("deal-amount", draft.money.as_ref().map(shown), &shown(&money)));
            draft.money = Some(money);
        }
        if let Some(day) = deal.close
            && draft.expected_on != Some(day)
            && self.may("deal-close", draft.expected_on.is_none())
            && crate::rule::day("expectedOn", day).is_ok()
        {
            effect.changes.push(told(
                "deal-close",
                draft.expected_on.map(|d| d.to_string()),
                &day.to_string(),
            ));
            draft.expected_on = Some(day);
        }
        if effect.changes.len() > before {
            sales::update_deal(self.tx, id, &draft)?;
        }
        if let Some(Stage { id: Some(to), kind, name, .. }) = named.map(|named| named.stage)
            && to != stored.stage_id
            && self.may("deal-stage", false)
        {
            effect.changes.push(told("deal-stage", Some(stored.stage), &name));
            if kind == StageKind::Open {
                sales::move_deal(self.tx, &DealMove::to(id, to))?;
            } else {
                self.end_deal(id, to, deal)?;
            }
        }
        self.outcome.deals_changed += u32::from(effect.changes.len() > before);
        Ok(())
    }

    /// Whether a field may be written: where it is empty always, else where the file wins.
    fn may(&self, field: &str, is_empty: bool) -> bool {
        let wins = self.options.on_match == OnMatch::FileWins && !self.options.fill_only.holds(field);
        is_empty || wins
    }
}

fn draft_of(stored: &DealView) -> DealDraft {
    DealDraft {
        party_id: Some(stored.party_id),
        pipeline_id: None,
        stage_id: None,
        title: stored.title.clone(),
        money: stored.money.clone(),
        expected_on: stored.expected_on,
        owner_id: stored.owner_id,
        people: stored.people.clone(),
        source: stored.source.clone(),
        note: stored.note.clone(),
    }
}

fn told(field: &str, before: Option<String>, after: &str) -> ExampleField {
    ExampleField { field: field.to_owned(), name: None, before, after: after.to_owned() }
}
