-- Fifty entries of each kind by its own index, then the newest fifty of all.
SELECT * FROM (SELECT t.at, t.id, t.kind, t.direction, t.outcome, t.mood, t.duration_min, t.subject, t.body, t.author_id,
                      (SELECT group_concat(p.name) FROM touch_party tp JOIN party p ON p.id = tp.party_id
                       WHERE tp.touch_id = t.id)
               FROM touch t WHERE t.party_id = ?1 AND t.is_contact = 1 AND t.deleted_at IS NULL
               ORDER BY t.at DESC LIMIT 50)
UNION ALL
SELECT * FROM (SELECT t.at, t.id, t.kind, t.direction, t.outcome, t.mood, t.duration_min, t.subject, t.body, t.author_id,
                      NULL
               FROM touch t WHERE t.party_id = ?1 AND t.is_contact = 0 AND t.deleted_at IS NULL
               ORDER BY t.at DESC LIMIT 50)
UNION ALL
SELECT * FROM (SELECT t.at, t.id, t.kind, t.direction, t.outcome, t.mood, t.duration_min, t.subject, t.body, t.author_id,
                      NULL
               FROM touch_party tp CROSS JOIN touch t ON t.id = tp.touch_id
               WHERE tp.party_id = ?1 AND tp.is_contact = 1 AND t.deleted_at IS NULL ORDER BY tp.at DESC LIMIT 50)
UNION ALL
SELECT * FROM (SELECT unixepoch(bought_on) * 1000, id, amount, currency, number, NULL, NULL, title, source, NULL, NULL
               FROM purchase WHERE party_id = ?1 AND deleted_at IS NULL ORDER BY bought_on DESC LIMIT 50)
UNION ALL
SELECT * FROM (SELECT l.entered_at, l.id, d.title, d.amount, d.currency, f.name, s.name, s.kind, d.lost_reason, NULL, NULL
               FROM deal_stage l CROSS JOIN deal d ON d.id = l.deal_id JOIN stage s ON s.id = l.stage_id
                    LEFT JOIN stage f ON f.id = l.from_stage_id
               WHERE l.party_id = ?1 AND d.deleted_at IS NULL ORDER BY l.entered_at DESC LIMIT 50)
UNION ALL
SELECT * FROM (SELECT done_at, id, kind, title, outcome, assignee_id, NULL, NULL, NULL, NULL, NULL
               FROM task WHERE party_id = ?1 AND done_at IS NOT NULL AND deleted_at IS NULL
               ORDER BY done_at DESC LIMIT 50)
ORDER BY 1 DESC LIMIT 50
