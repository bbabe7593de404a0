-- Parties whose name begins with what was typed, by the index of names.
SELECT p.id, p.kind, p.name, p.sort_name,
    (SELECT a.city FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1) AS city,
    (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id
     WHERE l.party_id = p.id AND l.to_on IS NULL AND o.deleted_at IS NULL ORDER BY l.is_primary DESC LIMIT 1) AS organisation
FROM party p INDEXED BY party_by_name
WHERE p.deleted_at IS NULL AND p.sort_name >= :from AND p.sort_name < :until AND (:kind IS NULL OR p.kind = :kind)
ORDER BY p.sort_name, p.seq
LIMIT :limit
