SELECT d.id, d.party_id, p.name AS party_name, d.pipeline_id, d.stage_id, s.name AS stage, s.kind AS stage_kind,
       s.probability, d.title, d.amount, d.currency, d.expected_on, d.owner_id, d.source, d.note, d.lost_reason,
       d.competitor, d.closed_on, d.stage_since, d.created_at
FROM deal d
JOIN party p ON p.id = d.party_id
JOIN stage s ON s.id = d.stage_id
WHERE d.id = :id AND d.deleted_at IS NULL
