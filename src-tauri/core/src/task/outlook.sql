-- One row for each open stage and currency; a stage without deals gives one row without currency.
SELECT l.name AS pipeline, s.name AS stage, s.id, s.probability, d.currency,
       count(d.id) AS count, sum(d.amount) AS sum,
       coalesce(sum(CASE WHEN d.expected_on BETWEEN :first AND :last THEN d.amount END), 0) AS expected,
       count(CASE WHEN d.expected_on BETWEEN :first AND :last THEN d.amount END) > 0 AS has_expected,
       count(CASE WHEN NOT EXISTS (
           SELECT 1 FROM task t INDEXED BY task_open_by_deal
           WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
       ) THEN d.id END) AS without_step
FROM pipeline l
CROSS JOIN stage s ON s.pipeline_id = l.id AND s.kind = 'open' AND s.deleted_at IS NULL
LEFT JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
    AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
WHERE l.archived_at IS NULL
GROUP BY l.position, l.id, s.position, s.id, d.currency
ORDER BY l.position, l.id, s.position, s.id, d.currency
