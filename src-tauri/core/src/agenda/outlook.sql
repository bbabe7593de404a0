-- One row for each open stage and currency.
SELECT s.probability, d.currency,
       coalesce(sum(CASE WHEN d.expected_on BETWEEN :first AND :last THEN d.amount END), 0) AS expected,
       count(CASE WHEN d.expected_on BETWEEN :first AND :last THEN d.amount END) > 0 AS has_expected,
       count(CASE WHEN NOT EXISTS (
           SELECT 1 FROM task t INDEXED BY task_open_by_deal
           WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
       ) THEN d.id END) AS without_step
FROM stage s
CROSS JOIN pipeline l ON l.id = s.pipeline_id AND l.archived_at IS NULL
CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
    AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
WHERE s.kind = 'open' AND s.deleted_at IS NULL
GROUP BY s.id, d.currency
