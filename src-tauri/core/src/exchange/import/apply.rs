//! Taking rows in, one after the other, inside one write: find, then make, change or leave.
//!
//! A row sees what the rows before it have done, so that the same card twice adds nothing.

use std::collections::HashMap;

use super::super::contact::{Problem, Severity};
use super::super::own::OwnLink;
use super::deal::Stages;
use super::find::{self, Hit, Places};
use super::prepare::{Firm, Incoming, Record};
use super::record::{
    ChangeExample, EXAMPLES, ExampleField, KeyHits, LEFT_OUT, MatchBy, OnMatch, Options, Outcome,
    UnclearCandidate, UnclearRow,
};
use crate::duplicate;
use crate::error::Result;
use crate::field;
use crate::id::{PartyId, PersonId, TagId};
use crate::party::Normaliser;
use crate::store::Tx;

/// The keys that `Auto` tries, in its order.
const AUTO: [MatchBy; 3] = [MatchBy::Number, MatchBy::Email, MatchBy::NamePostcode];
/// Further keys that a dry run tries, beside those and the firm's own fields.
const ASKED: [MatchBy; 3] = [MatchBy::NameCity, MatchBy::Phone, MatchBy::ForeignId];

/// An import in its write.
pub(super) struct Import<'t> {
    pub(super) tx: &'t Tx<'t>,
    pub(super) options: &'t Options,
    pub(super) normaliser: Normaliser,
    pub(super) tags: HashMap<String, TagId>,
    pub(super) places: Places,
    /// Parties of Rondo's own file that got another id here.
    pub(super) moved: HashMap<PartyId, PartyId>,
    /// Links to organisations that had not come yet, with the lines of their rows.
    pub(super) waiting: Vec<(u64, PartyId, OwnLink)>,
    people: Vec<(String, PersonId)>,
    /// The firm's own fields of customers.
    pub(super) own: field::Intake,
    pub(super) stages: Stages,
    pub(super) outcome: Outcome,
}

/// What a row did; the larger effect counts for the row.
#[derive(Default)]
pub(super) struct Effect {
    /// The party of the row is new.
    pub(super) created: bool,
    /// The firm of its person is new.
    pub(super) firm_created: bool,
    pub(super) changes: Vec<ExampleField>,
}

impl Effect {
    /// Somebody in it was not there before.
    pub(super) fn has_new(&self) -> bool {
        self.created || self.firm_created
    }
}

/// Where a row belongs.
pub(super) enum Place {
    New,
    Is(PartyId),
    Unclear(Vec<PartyId>),
}

impl<'t> Import<'t> {
    pub(super) fn new(tx: &'t Tx<'t>, options: &'t Options) -> Result<Self> {
        let people = crate::firm::people(tx)?;
        let own = field::Intake::read(tx)?;
        let of_fields = own.fields().map(|(id, name)| (MatchBy::Field(id), Some(name.to_owned())));
        let tried = AUTO.into_iter().chain(ASKED).map(|key| (key, None)).chain(of_fields);
        let count = |(key, name)| KeyHits { key, name, hits: 0, ambiguous: 0, empty: 0 };
        let keys = tried.filter(|_| options.explain).map(count).collect();
        Ok(Self {
            tx,
            options,
            normaliser: Normaliser::new(&options.country),
            tags: HashMap::new(),
            places: Places::load(tx)?,
            moved: HashMap::new(),
            waiting: Vec::new(),
            people: people.into_iter().filter_map(|person| Some((person.name, person.id?))).collect(),
            own,
            stages: Stages::read(tx)?,
            outcome: Outcome { keys, ..Outcome::default() },
        })
    }

    /// Takes in a row, or notes why it is not one.
    pub(super) fn row(&mut self, row: std::result::Result<Incoming, Problem>) -> Result<()> {
        match row {
            Ok(row) => {
                self.outcome.total += 1;
                self.take(row)
            }
            Err(problem) => {
                let refused = u32::from(problem.severity == Severity::Refused);
                self.outcome.total += refused;
                self.outcome.refused += refused;
                self.outcome.note(problem);
                Ok(())
            }
        }
    }

    /// Joins what had to wait for rows that came later, and tells what came of it all.
    pub(super) fn finish(mut self) -> Result<Outcome> {
        self.waiting_links()?;
        Ok(self.outcome)
    }

    /// How many rows were read so far.
    pub(super) fn done(&self) -> u32 {
        self.outcome.total
    }

    fn take(&mut self, mut row: Incoming) -> Result<()> {
        std::mem::take(&mut row.problems).into_iter().for_each(|problem| self.outcome.note(problem));
        self.people_of_firm(&mut row);
        let firm = match &row.firm {
            Some(firm) => Some(self.place_of_firm(firm, &row.main)?),
            None => None,
        };
        if let Some(Place::Unclear(several)) = &firm {
            self.unclear(row.line, &row.firm, &row.main, several)?;
            return Ok(());
        }
        let known_firm = match &firm {
            Some(Place::Is(id)) => Some(*id),
            _ => None,
        };
        let place = self.place(&row, known_firm)?;
        if let Place::Unclear(several) = &place {
            self.unclear(row.line, &None, &row.main, several)?;
            return Ok(());
        }
        let mut effect = Effect::default();
        let (main, created) = self.put(row.line, &row.main, place, &mut effect.changes)?;
        effect.created = created;
        self.remember(main, &row.main)?;
        let mut of_firm = None;
        if let (Some(Firm { record, role }), Some(place)) = (&row.firm, firm) {
            let (organisation, created) = self.put(row.line, record, place, &mut effect.changes)?;
            of_firm = Some(organisation);
            effect.firm_created = created;
            if effect.has_new() || self.options.on_match != OnMatch::Skip {
                self.link(main, organisation, role.as_deref(), &mut effect)?;
            }
        }
        if effect.has_new() || self.options.on_match != OnMatch::Skip {
            self.own_links(row.line, main, std::mem::take(&mut row.own.links), &mut effect)?;
            self.own_promises(main, &row.own.promises, &mut effect)?;
        }
        if let Some(deal) = row.deal.take()
            && (effect.has_new() || self.options.on_match != OnMatch::Skip)
        {
            self.deal(row.line, &deal, (main, of_firm), &mut effect)?;
            row.deal = Some(deal);
        }
        self.count(&row, effect);
        Ok(())
    }

    fn count(&mut self, row: &Incoming, effect: Effect) {
        let outcome = &mut self.outcome;
        let explain = self.options.explain;
        outcome.firms += u32::from(effect.firm_created);
        if effect.created {
            outcome.created += 1;
            if explain && outcome.new_rows.len() < EXAMPLES {
                outcome.new_rows.push(row.seen());
            }
        } else if effect.changes.is_empty() {
            outcome.unchanged += 1;
            if explain && outcome.unchanged_rows.len() < EXAMPLES {
                outcome.unchanged_rows.push(row.seen());
            }
        } else {
            outcome.updated += 1;
            outcome.updated_fields += effect.changes.len() as u32;
            if explain && outcome.examples.len() < EXAMPLES {
                let (line, name) = (row.line, row.main.name.clone());
                outcome.examples.push(ChangeExample { line, name, changes: effect.changes });
            }
        }
    }

    fn unclear(&mut self, line: u64, firm: &Option<Firm>, main: &Record, several: &[PartyId]) -> Result<()> {
        self.outcome.unclear += 1;
        if self.outcome.unclear_rows.len() < LEFT_OUT {
            let record = firm.as_ref().map_or(main, |firm| &firm.record);
            let candidate = |id: &PartyId| -> Result<UnclearCandidate> {
                let (id, name) = (*id, find::name(self.tx, *id)?);
                Ok(UnclearCandidate {
                    id,
                    name,
                    reasons: duplicate::why(self.tx, &record.draft, id, self.normaliser)?,
                })
            };
            let candidates = several.iter().map(candidate).collect::<Result<_>>()?;
            self.outcome.unclear_rows.push(UnclearRow { line, name: record.name.clone(), candidates });
        }
        Ok(())
    }

    /// Owner and deputy by name, when the firm has somebody of that name.
    fn people_of_firm(&self, row: &mut Incoming) {
        let find = |name: &Option<String>| {
            let name = name.as_ref()?;
            self.people.iter().find(|(known, _)| known == name).map(|(_, id)| *id)
        };
        row.main.draft.owner_id = find(&row.own.owner);
        row.main.draft.deputy_id = find(&row.own.deputy);
    }

    /// Who the row is about.
    fn place(&mut self, row: &Incoming, firm: Option<PartyId>) -> Result<Place> {
        if self.options.explain {
            self.explain(row, firm)?;
        }
        let hit = match self.options.match_by {
            MatchBy::Nothing => Hit::Lacks,
            MatchBy::Auto => self.auto(row, firm)?,
            MatchBy::Number if row.main.draft.customer_number.is_none() && firm.is_some() => {
                self.by_key(MatchBy::NamePostcode, &row.main, firm)?
            }
            // A row without the key that was chosen is looked for like any other.
            key => match self.by_key(key, &row.main, firm)? {
                Hit::Lacks => self.auto(row, firm)?,
                hit => hit,
            },
        };
        let place = match hit {
            Hit::Lacks | Hit::Nobody => Place::New,
            Hit::One(id) => Place::Is(id),
            Hit::Unclear(several) => Place::Unclear(several),
        };
        // What was looked up by its number needs no second look.
        let by_number = matches!(self.options.match_by, MatchBy::Auto | MatchBy::Number)
            && row.main.id.is_none()
            && row.main.foreign.is_none();
        if by_number { Ok(place) } else { self.number_is_free(&row.main, place) }
    }

    /// The first key that the record has, after the identity that Rondo's own files carry.
    fn auto(&self, row: &Incoming, firm: Option<PartyId>) -> Result<Hit> {
        if let Some(id) = row.main.id
            && let Some(id) = find::by_id(self.tx, self.moved.get(&id).copied().unwrap_or(id))?
        {
            return Ok(Hit::One(id));
        }
        if let hit @ Hit::One(_) = find::by_foreign(self.tx, self.options.source.as_deref(), &row.main)? {
            return Ok(hit);
        }
        for key in AUTO {
            let hit = self.by_key(key, &row.main, firm)?;
            if hit != Hit::Lacks {
                return Ok(hit);
            }
        }
        Ok(Hit::Nobody)
    }

    fn by_key(&self, key: MatchBy, record: &Record, firm: Option<PartyId>) -> Result<Hit> {
        match key {
            MatchBy::Number => find::by_number(self.tx, record),
            MatchBy::Email => find::by_email(self.tx, record),
            MatchBy::Phone => find::by_phone(self.tx, record),
            MatchBy::NameCity => find::by_city(self.tx, record),
            MatchBy::ForeignId => find::by_foreign(self.tx, self.options.source.as_deref(), record),
            MatchBy::Field(id) => {
                let value = record
                    .extra
                    .iter()
                    .find_map(|(name, text)| self.own.take(name, text).filter(|(field, _, _)| *field == id));
                find::by_field(self.tx, value.as_ref(), record.draft.kind)
            }
            _ => {
                if let Some(firm) = firm {
                    let hit = find::person_of(self.tx, firm, record)?;
                    if hit != Hit::Nobody {
                        return Ok(hit);
                    }
                }
                find::by_name(self.tx, &self.places, record)
            }
        }
    }

    /// Counts for each key what it would find; a number in a row of a firm is the firm's.
    fn explain(&mut self, row: &Incoming, firm: Option<PartyId>) -> Result<()> {
        for at in 0..self.outcome.keys.len() {
            let key = self.outcome.keys[at].key;
            let of_firm = row.firm.as_ref().filter(|firm| firm.record.draft.customer_number.is_some());
            let record = match (key, of_firm) {
                (MatchBy::Number, Some(firm)) => &firm.record,
                _ => &row.main,
            };
            let hit = self.by_key(key, record, firm)?;
            let count = &mut self.outcome.keys[at];
            match hit {
                Hit::Lacks => count.empty += 1,
                Hit::Nobody => {}
                Hit::One(_) => count.hits += 1,
                Hit::Unclear(_) => count.ambiguous += 1,
            }
        }
        Ok(())
    }

    /// The organisation that a person's row names: by its number, else by its name.
    fn place_of_firm(&self, firm: &Firm, person: &Record) -> Result<Place> {
        if firm.record.draft.customer_number.is_some() && self.options.match_by != MatchBy::Nothing {
            match find::by_number(self.tx, &firm.record)? {
                Hit::One(id) => return Ok(Place::Is(id)),
                Hit::Unclear(several) => return Ok(Place::Unclear(several)),
                Hit::Nobody | Hit::Lacks => {}
            }
        }
        let place = match find::organisation(self.tx, &firm.record, person)? {
            // Under another number it is another customer of the same name.
            Hit::One(id) if self.has_other_number(id, &firm.record)? => Place::New,
            Hit::One(id) => Place::Is(id),
            Hit::Unclear(several) => Place::Unclear(several),
            Hit::Nobody | Hit::Lacks => Place::New,
        };
        if self.options.match_by == MatchBy::Nothing {
            self.number_is_free(&firm.record, place)
        } else {
            Ok(place)
        }
    }

    fn has_other_number(&self, id: PartyId, record: &Record) -> Result<bool> {
        let Some(number) = &record.draft.customer_number else { return Ok(false) };
        let mut query = self.tx.prepare_cached("SELECT customer_number FROM party WHERE id = ?1")?;
        let stored: Option<String> = query.query_row([id], |row| row.get(0))?;
        Ok(stored.is_some_and(|stored| stored != *number))
    }

    /// A customer number belongs to one customer: a row that would give it to a second one is unclear.
    fn number_is_free(&self, record: &Record, place: Place) -> Result<Place> {
        let own = match &place {
            Place::New => None,
            Place::Is(id) => Some(*id),
            Place::Unclear(_) => return Ok(place),
        };
        Ok(match find::by_number(self.tx, record)? {
            Hit::One(id) if Some(id) != own => Place::Unclear(vec![id]),
            Hit::Unclear(several) => Place::Unclear(several),
            _ => place,
        })
    }
}
