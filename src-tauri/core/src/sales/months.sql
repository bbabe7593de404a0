-- One row for each month in which deals are expected to close, stage and currency.
-- MATERIALIZED, because SQLite would otherwise look up the contact of each deal once more for each use.
WITH found AS MATERIALIZED (
    SELECT substr(d.expected_on, 1, 7) AS month, d.stage_id, d.currency, d.amount, s.probability, s.target_days,
           d.stage_since, {contact} AS contact_at
    FROM deal d INDEXED BY deal_open_by_expected
    CROSS JOIN stage s ON s.id = d.stage_id
    WHERE d.pipeline_id = :pipeline AND d.closed_on IS NULL AND d.deleted_at IS NULL
      AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
      AND (NOT :without_step OR NOT EXISTS (
          SELECT 1 FROM task t INDEXED BY task_open_by_deal WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
      ))
{filter})
SELECT month, probability, currency, count(*) AS count, sum(amount) AS sum
FROM found
WHERE NOT :overdue OR max(0, :now - max(stage_since, coalesce(contact_at, stage_since))) / 86400000 > target_days
GROUP BY month, stage_id, currency
ORDER BY month, stage_id, currency
