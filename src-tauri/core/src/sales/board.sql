-- One row for each open stage, currency and age: a head adds them up and finds its median among the ages.
-- The age of a deal counts from the last contact or from when it entered the stage, whichever is later.
-- MATERIALIZED, because SQLite would otherwise look up contact and task of each deal once more for each use.
WITH found AS MATERIALIZED (
    SELECT d.stage_id, d.currency, d.amount, s.target_days, d.stage_since, {contact} AS contact_at,
           NOT EXISTS (
               SELECT 1 FROM task t INDEXED BY task_open_by_deal
               WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
           ) AS without_step
    FROM stage s
    CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
    WHERE s.pipeline_id = :pipeline AND s.kind = 'open' AND s.deleted_at IS NULL
      AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
{filter}), card AS (
    SELECT stage_id, currency, amount, target_days, without_step,
           max(0, :now - max(stage_since, coalesce(contact_at, stage_since))) / 86400000 AS days
    FROM found
)
SELECT stage_id, currency, days, count(*) AS count, sum(amount) AS sum, sum(without_step) AS without_step,
       coalesce(days > target_days, 0) AS is_overdue
FROM card
WHERE (NOT :without_step OR without_step) AND (NOT :overdue OR days > target_days)
GROUP BY stage_id, days, currency
ORDER BY stage_id, days, currency
