-- The age is the same as on the head of the column.
SELECT * FROM (
    SELECT {card}
    FROM deal d INDEXED BY deal_by_stage
    CROSS JOIN party p ON p.id = d.party_id AND p.deleted_at IS NULL
    CROSS JOIN stage s ON s.id = d.stage_id
    WHERE d.stage_id = :stage AND d.deleted_at IS NULL AND (d.rank, d.id) > (:rank, :id)
      AND (NOT :without_step OR NOT EXISTS (
          SELECT 1 FROM task t INDEXED BY task_open_by_deal WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
      ))
{filter})
WHERE NOT :overdue OR max(0, :now - max(stage_since, coalesce(contact_at, stage_since))) / 86400000 > target_days
ORDER BY rank, id
LIMIT :limit
