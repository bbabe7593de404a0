-- Who is asked first: the primary person, then whoever was entered first; those who have left are not asked.
SELECT c.id, c.name, coalesce(l.role, c.job_title) AS role,
       (SELECT a.city FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1) AS city
FROM party p
LEFT JOIN party_link l ON l.id = (
    SELECT l.id FROM party_link l CROSS JOIN party m ON m.id = l.party_id
    WHERE l.other_id = p.id AND m.kind = 'person' AND m.deleted_at IS NULL AND coalesce(l.to_on, :today) >= :today
    ORDER BY l.is_primary DESC, l.id LIMIT 1
)
JOIN party c ON c.id = coalesce(l.party_id, p.id)
WHERE p.id = :party
