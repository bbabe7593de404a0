-- Parties that hold all words somewhere, by the full-text index, in the order of their making.
SELECT p.id, p.kind, p.name,
    (SELECT a.city FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1) AS city,
    (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id
     WHERE l.party_id = p.id ORDER BY l.is_primary DESC LIMIT 1) AS organisation
FROM (SELECT rowid AS seq FROM party_text WHERE party_text MATCH :query LIMIT :limit) found
CROSS JOIN party p ON p.seq = found.seq
WHERE p.deleted_at IS NULL
