//! Who a mailbox belongs to: somebody of the firm, customers, or nobody yet.

use std::collections::{HashMap, HashSet};

use rondo_foreign::Mailbox;
use rusqlite::Connection;

use super::{Assigned, Options, STRANGERS, Stranger, name};
use crate::error::Result;
use crate::exchange::normal;
use crate::firm;
use crate::id::PartyId;
use crate::party::{self, Normaliser, PartyKind};
use crate::store::Tx;

/// Customers with the same address that are looked at.
const OF_ONE_ADDRESS: i64 = 20;
/// Addresses whose owners are remembered.
const REMEMBERED: usize = 20_000;

/// Whose an address is.
pub(super) const OWNERS: &str =
    "SELECT DISTINCT p.id, p.kind FROM channel c JOIN party p ON p.id = c.party_id
     WHERE c.kind = 'email' AND c.normal = ?1 AND p.deleted_at IS NULL ORDER BY p.id LIMIT ?2";

/// The people of one import.
pub(super) struct People {
    own: HashSet<String>,
    found: HashMap<String, Vec<(PartyId, PartyKind)>>,
    made: HashMap<String, PartyId>,
    strangers: HashMap<String, Stranger>,
}

/// Who takes part in a mail or meeting.
#[derive(Debug, Default)]
pub(super) struct Present {
    /// People before organisations; the first is the one on whose timeline it stands.
    pub(super) parties: Vec<PartyId>,
    /// Mailboxes that belong neither to the firm nor to anybody.
    pub(super) strangers: Vec<Mailbox>,
}

impl People {
    /// With the addresses of the firm and of its people, former ones too.
    pub(super) fn load(conn: &Connection) -> Result<Self> {
        let people = firm::people(conn)?.into_iter().filter_map(|person| person.email);
        let firm = firm::get::<firm::Firm>(conn, "firm")?.and_then(|firm| firm.email);
        let own = people.chain(firm).filter_map(|address| normal::email(&address)).collect();
        Ok(Self { own, found: HashMap::new(), made: HashMap::new(), strangers: HashMap::new() })
    }

    pub(super) fn knows_own(&self) -> bool {
        !self.own.is_empty()
    }

    pub(super) fn is_own(&self, mailbox: &Mailbox) -> bool {
        self.own.contains(&key(mailbox))
    }

    /// Whether customers have this address.
    pub(super) fn is_known(&mut self, conn: &Connection, mailbox: &Mailbox) -> Result<bool> {
        Ok(!self.of(conn, &key(mailbox))?.is_empty())
    }

    /// The customers behind mailboxes, in their order. With `options` contacts are made where the user wants them.
    pub(super) fn present<'m>(
        &mut self,
        tx: &Tx<'_>,
        mailboxes: impl Iterator<Item = &'m Mailbox>,
        options: &Options,
    ) -> Result<Present> {
        let (mut people, mut firms, mut strangers) = (Vec::new(), Vec::new(), Vec::new());
        for mailbox in mailboxes {
            let key = key(mailbox);
            if self.own.contains(&key) {
                continue;
            }
            let mut found = self.of(tx, &key)?;
            let is_new = options.new_contacts && normal::email(&mailbox.address).is_some();
            let assigned = options.assigned.get(&key).copied().or(is_new.then_some(Assigned::New));
            if found.is_empty()
                && let Some(assigned) = assigned
            {
                found = vec![(self.assigned(tx, &key, mailbox, assigned, options)?, PartyKind::Person)];
            }
            if found.is_empty() && normal::email(&mailbox.address).is_some() {
                strangers.push(mailbox.clone());
            }
            for (id, kind) in found {
                let list = if kind == PartyKind::Person { &mut people } else { &mut firms };
                if !list.contains(&id) {
                    list.push(id);
                }
            }
        }
        people.extend(firms);
        Ok(Present { parties: people, strangers })
    }

    /// Notes that something was left out because nobody has these addresses.
    pub(super) fn missed(&mut self, strangers: &[Mailbox]) {
        for mailbox in strangers {
            let key = key(mailbox);
            if let Some(known) = self.strangers.get_mut(&key) {
                known.count += 1;
            } else if self.strangers.len() < REMEMBERED {
                self.strangers
                    .insert(key.clone(), Stranger { address: key, name: mailbox.name.clone(), count: 1 });
            }
        }
    }

    /// How many contacts were made, and the addresses that belong to nobody.
    pub(super) fn finish(self) -> (u32, Vec<Stranger>) {
        let mut strangers: Vec<Stranger> = self.strangers.into_values().collect();
        strangers.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.address.cmp(&b.address)));
        strangers.truncate(STRANGERS);
        (u32::try_from(self.made.len()).unwrap_or(u32::MAX), strangers)
    }

    fn of(&mut self, conn: &Connection, key: &str) -> Result<Vec<(PartyId, PartyKind)>> {
        if let Some(known) = self.found.get(key) {
            return Ok(known.clone());
        }
        let mut query = conn.prepare_cached(OWNERS)?;
        let found = query.query_map((key, OF_ONE_ADDRESS), |row| Ok((row.get("id")?, row.get("kind")?)))?;
        let found: Vec<_> = found.collect::<rusqlite::Result<_>>()?;
        if self.found.len() >= REMEMBERED {
            self.found.clear();
        }
        self.found.insert(key.to_owned(), found.clone());
        Ok(found)
    }

    fn assigned(
        &mut self,
        tx: &Tx<'_>,
        key: &str,
        mailbox: &Mailbox,
        assigned: Assigned,
        options: &Options,
    ) -> Result<PartyId> {
        if let Assigned::Party(id) = assigned {
            return crate::rule::party(tx, id);
        }
        if let Some(id) = self.made.get(key) {
            return Ok(*id);
        }
        let id = party::create(tx, name::draft(mailbox), Normaliser::new(&options.country))?;
        self.made.insert(key.to_owned(), id);
        self.found.remove(key);
        Ok(id)
    }
}

/// The compared form of an address.
fn key(mailbox: &Mailbox) -> String {
    normal::email(&mailbox.address).unwrap_or_else(|| mailbox.address.to_lowercase())
}
