-- The age is the same as on the head of the column.
SELECT id, party_id, party_name, party_phase, title, amount, currency, owner_id, expected_on, rank, days
FROM (
    SELECT d.id, d.party_id, p.name AS party_name,
           (SELECT w.six FROM standing w WHERE w.seq = p.seq) AS party_phase, d.title, d.amount, d.currency, d.owner_id, d.expected_on, d.rank,
           s.target_days,
           max(0, :now - max(d.stage_since, coalesce((
               SELECT t.at FROM touch t
               WHERE t.deal_id = d.id AND t.is_contact = 1 AND t.deleted_at IS NULL AND t.at <= :now
               ORDER BY t.at DESC LIMIT 1
           ), d.stage_since))) / 86400000 AS days
    FROM deal d INDEXED BY deal_by_stage
    CROSS JOIN party p ON p.id = d.party_id AND p.deleted_at IS NULL
    CROSS JOIN stage s ON s.id = d.stage_id
    WHERE d.stage_id = :stage AND d.deleted_at IS NULL AND (d.rank, d.id) > (:rank, :id)
      AND (:owner IS NULL OR d.owner_id = :owner)
      AND (:until IS NULL OR d.expected_on <= :until)
      AND (NOT :without_step OR NOT EXISTS (
          SELECT 1 FROM task t INDEXED BY task_open_by_deal WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
      ))
)
WHERE NOT :overdue OR days > target_days
ORDER BY rank, id
LIMIT :limit
