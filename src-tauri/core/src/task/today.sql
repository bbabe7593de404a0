SELECT t.id, t.party_id, p.name AS party_name, t.deal_id, d.title AS deal_title, t.kind, t.title, t.note,
       t.due_on, t.due_time, t.assignee_id, t.done_at, t.outcome,
       nullif(n.last_touch_at, 0) AS last_touch_at, d.amount AS deal_amount, d.currency AS deal_currency
FROM task t
LEFT JOIN party p ON p.id = t.party_id
LEFT JOIN party_now n ON n.seq = p.seq
LEFT JOIN deal d ON d.id = t.deal_id AND d.deleted_at IS NULL
