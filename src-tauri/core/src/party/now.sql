-- Recomputes the derived row of each party that the open write has touched.
INSERT OR REPLACE INTO party_now
    (seq, city, city_key, country, last_touch_at, last_purchase_on, next_due_on, next_task_id, open_deals, postcode_key)
SELECT p.seq,
    (SELECT a.city FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1),
    coalesce((SELECT fold(a.city) FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1), ''),
    coalesce((SELECT a.country FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1), ''),
    max(
        coalesce((SELECT t.at FROM touch t
                  WHERE t.party_id = p.id AND t.deleted_at IS NULL AND t.is_contact = 1
                  ORDER BY t.at DESC LIMIT 1), 0),
        coalesce((SELECT tp.at FROM touch_party tp JOIN touch t ON t.id = tp.touch_id
                  WHERE tp.party_id = p.id AND tp.is_contact = 1 AND t.deleted_at IS NULL
                  ORDER BY tp.at DESC LIMIT 1), 0)),
    -- What was sent back is no purchase.
    coalesce((SELECT b.bought_on FROM purchase b
              WHERE b.party_id = p.id AND b.deleted_at IS NULL AND b.cancelled_on IS NULL AND b.amount >= 0
              ORDER BY b.bought_on DESC LIMIT 1), ''),
    coalesce((SELECT coalesce(k.due_on, '9999-12-30') FROM task k
              WHERE k.party_id = p.id AND k.done_at IS NULL AND k.deleted_at IS NULL
              ORDER BY k.due_on IS NULL, k.due_on LIMIT 1), '9999-12-31'),
    (SELECT k.id FROM task k
     WHERE k.party_id = p.id AND k.done_at IS NULL AND k.deleted_at IS NULL
     ORDER BY k.due_on IS NULL, k.due_on, coalesce(k.due_time, '24:00'), k.id LIMIT 1),
    (SELECT count(*) FROM deal d JOIN stage s ON s.id = d.stage_id
     WHERE d.party_id = p.id AND d.deleted_at IS NULL AND s.kind = 'open'),
    coalesce((SELECT upper(replace(a.postcode, ' ', '')) FROM address a WHERE a.party_id = p.id
              ORDER BY a.position LIMIT 1), '')
FROM party p
WHERE p.id IN (SELECT party_id FROM temp.touched)
