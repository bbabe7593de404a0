SELECT p.id, p.kind, p.name, p.prefix, p.given_name, p.additional_name, p.family_name, p.suffix, p.nickname,
    p.department, p.job_title, p.customer_number, p.birthday, p.language, p.vat_id, p.note, p.source,
    p.customer_since, p.owner_id, p.deputy_id, p.extra, p.created_at, p.deleted_at,
    EXISTS (SELECT 1 FROM party_photo f WHERE f.party_id = p.id) AS has_photo,
    m.id AS merged_id, m.name AS merged_name
FROM party p LEFT JOIN party m ON m.id = p.merged_into
WHERE p.id = ?1
