nullif(max(coalesce((
    SELECT t.at FROM touch t
    WHERE t.deal_id = d.id AND t.is_contact = 1 AND t.deleted_at IS NULL AND t.at <= :now
    ORDER BY t.at DESC LIMIT 1
), 0), coalesce((
    SELECT t.at FROM touch t
    WHERE t.party_id = d.party_id AND t.is_contact = 1 AND t.deleted_at IS NULL AND t.at <= :now
    ORDER BY t.at DESC LIMIT 1
), 0)), 0)
