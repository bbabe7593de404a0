-- One row for each open stage and currency; the median is that of the stage and stands in each of its rows.
-- The age of a deal counts from its last contact or from when it entered the stage, whichever is later.
WITH card AS (
    SELECT d.stage_id, d.currency, d.amount, s.target_days,
           max(0, :now - max(d.stage_since, coalesce((
               SELECT t.at FROM touch t
               WHERE t.deal_id = d.id AND t.is_contact = 1 AND t.deleted_at IS NULL AND t.at <= :now
               ORDER BY t.at DESC LIMIT 1
           ), d.stage_since))) / 86400000 AS days,
           NOT EXISTS (
               SELECT 1 FROM task t WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
           ) AS without_step
    FROM stage s
    CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
    WHERE s.pipeline_id = :pipeline AND s.kind = 'open' AND s.deleted_at IS NULL
      AND (:owner IS NULL OR d.owner_id = :owner)
      AND (:until IS NULL OR d.expected_on <= :until)
      AND EXISTS (SELECT 1 FROM party p WHERE p.id = d.party_id AND p.deleted_at IS NULL)
),
ranked AS (
    SELECT stage_id, currency, amount, days, without_step,
           coalesce(days > target_days, 0) AS is_overdue,
           row_number() OVER (PARTITION BY stage_id ORDER BY days) AS place,
           count(*) OVER (PARTITION BY stage_id) AS size
    FROM card
    WHERE (NOT :without_step OR without_step)
      AND (NOT :overdue OR days > target_days)
),
median AS (
    -- The middle one, or both middle ones; a half is rounded up.
    SELECT stage_id, CAST(avg(days) + 0.5 AS INTEGER) AS days
    FROM ranked WHERE place IN ((size + 1) / 2, size / 2 + 1) GROUP BY stage_id
)
SELECT r.stage_id, r.currency, count(*) AS count, sum(r.amount) AS sum, sum(r.is_overdue) AS overdue,
       sum(r.without_step) AS without_step, m.days AS median_days
FROM ranked r JOIN median m ON m.stage_id = r.stage_id
GROUP BY r.stage_id, r.currency
ORDER BY r.stage_id, r.currency
