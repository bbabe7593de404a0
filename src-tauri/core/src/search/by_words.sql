-- Parties that hold all words somewhere, by the full-text index, in the order of their making.
SELECT p.id, p.kind, p.name, p.sort_name,
    (SELECT a.city FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1) AS city,
    (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id
     WHERE l.party_id = p.id AND l.to_on IS NULL AND o.deleted_at IS NULL ORDER BY l.is_primary DESC LIMIT 1) AS organisation
FROM party_text
CROSS JOIN party p ON p.seq = party_text.rowid
WHERE party_text MATCH :query AND p.deleted_at IS NULL AND (:kind IS NULL OR p.kind = :kind)
LIMIT :limit
