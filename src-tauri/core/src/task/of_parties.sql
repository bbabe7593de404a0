-- A deal may have tasks with somebody else, for example with a person of the organisation. UNION keeps each task once.
WITH mine AS (
    SELECT id FROM task WHERE party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND done_at IS NULL AND deleted_at IS NULL
    UNION
    SELECT t.id FROM deal d CROSS JOIN task t ON t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
    WHERE d.party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND d.deleted_at IS NULL
)
SELECT t.id, t.party_id, p.name AS party_name, t.deal_id, d.title AS deal_title, t.kind, t.title, t.note,
       t.due_on, t.due_time, t.assignee_id, t.done_at, t.outcome, b.name AS playbook, t.repeat
FROM mine
CROSS JOIN task t ON t.id = mine.id
LEFT JOIN party p ON p.id = t.party_id
LEFT JOIN deal d ON d.id = t.deal_id
LEFT JOIN playbook_run r ON r.id = t.run_id
LEFT JOIN playbook b ON b.id = r.playbook_id
ORDER BY t.due_on IS NULL, t.due_on, coalesce(t.due_time, '24:00'), t.id
LIMIT 100
