-- The open deals of a pipeline by the day on which they are expected to close.
SELECT * FROM (
    SELECT {card}
    FROM deal d INDEXED BY deal_open_by_expected
    CROSS JOIN party p ON p.id = d.party_id AND p.deleted_at IS NULL
    CROSS JOIN stage s ON s.id = d.stage_id
    WHERE d.pipeline_id = :pipeline AND d.closed_on IS NULL AND d.deleted_at IS NULL AND {range}
      AND (NOT :without_step OR NOT EXISTS (
          SELECT 1 FROM task t INDEXED BY task_open_by_deal WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
      ))
{filter})
WHERE NOT :overdue OR max(0, :now - max(stage_since, coalesce(contact_at, stage_since))) / 86400000 > target_days
ORDER BY expected_on, id
LIMIT :limit
