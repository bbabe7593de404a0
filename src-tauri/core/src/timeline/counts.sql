SELECT
    (SELECT count(*) FROM touch WHERE party_id = :party AND is_contact = 1 AND deleted_at IS NULL)
    + (SELECT count(*) FROM touch_party tp CROSS JOIN touch t ON t.id = tp.touch_id
       WHERE tp.party_id = :party AND tp.is_contact = 1 AND t.deleted_at IS NULL) AS talk,
    (SELECT count(*) FROM touch WHERE party_id = :party AND is_contact = 0 AND deleted_at IS NULL)
    + (SELECT count(*) FROM touch_party tp CROSS JOIN touch t ON t.id = tp.touch_id
       WHERE tp.party_id = :party AND tp.is_contact = 0 AND t.deleted_at IS NULL) AS note,
    (SELECT count(*) FROM purchase WHERE party_id = :party AND deleted_at IS NULL) AS purchase,
    (SELECT count(*) FROM contract WHERE party_id = :party AND deleted_at IS NULL) AS contract,
    (SELECT count(*) FROM case_file WHERE party_id = :party AND deleted_at IS NULL) AS case_file,
    (SELECT count(*) FROM answer WHERE party_id = :party AND deleted_at IS NULL) AS answer,
    (SELECT count(*) FROM referral WHERE party_id = :party AND deleted_at IS NULL) AS referral,
    (SELECT count(*) FROM milestone WHERE party_id = :party AND deleted_at IS NULL)
    + (SELECT count(*) FROM phase_override WHERE party_id = :party AND deleted_at IS NULL) AS milestone,
    (SELECT count(*) FROM playbook_run WHERE party_id = :party) AS playbook,
    (SELECT count(*) FROM deal_stage l CROSS JOIN deal d ON d.id = l.deal_id
     WHERE l.party_id = :party AND d.deleted_at IS NULL) AS deal,
    (SELECT count(*) FROM task WHERE party_id = :party AND done_at IS NOT NULL AND deleted_at IS NULL) AS task
