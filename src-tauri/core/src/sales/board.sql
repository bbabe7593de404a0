-- One row for each open stage, currency and age: a head adds them up and finds its median among the ages.
-- The age of a deal counts from its last contact or from when it entered the stage, whichever is later.
-- MATERIALIZED, because SQLite would otherwise look up contact and task of each deal once more for each use.
WITH card AS MATERIALIZED (
    SELECT d.stage_id, d.currency, d.amount, s.target_days,
           max(0, :now - max(d.stage_since, coalesce((
               SELECT t.at FROM touch t
               WHERE t.deal_id = d.id AND t.is_contact = 1 AND t.deleted_at IS NULL AND t.at <= :now
               ORDER BY t.at DESC LIMIT 1
           ), d.stage_since))) / 86400000 AS days,
           NOT EXISTS (
               SELECT 1 FROM task t INDEXED BY task_open_by_deal
               WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
           ) AS without_step
    FROM stage s
    CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
    WHERE s.pipeline_id = :pipeline AND s.kind = 'open' AND s.deleted_at IS NULL
      AND (:owner IS NULL OR d.owner_id = :owner)
      AND (:until IS NULL OR d.expected_on <= :until)
      AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
)
SELECT stage_id, currency, days, count(*) AS count, sum(amount) AS sum, sum(without_step) AS without_step,
       coalesce(days > target_days, 0) AS is_overdue
FROM card
WHERE (NOT :without_step OR without_step) AND (NOT :overdue OR days > target_days)
GROUP BY stage_id, days, currency
ORDER BY stage_id, days, currency
