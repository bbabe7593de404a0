d.id, d.party_id, p.name AS party_name,
(SELECT w.six FROM standing w WHERE w.seq = p.seq) AS party_phase, d.title, d.amount, d.currency, d.owner_id,
d.expected_on, d.rank, d.stage_id, s.target_days, d.stage_since, {contact} AS contact_at,
(SELECT count(*) FROM stage_item i WHERE i.stage_id = d.stage_id AND NOT EXISTS (
    SELECT 1 FROM deal_item x WHERE x.deal_id = d.id AND x.item_id = i.id
)) AS open_items
