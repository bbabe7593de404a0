WITH whose (id) AS (SELECT unhex(value) FROM json_each(:parties))
SELECT
    (SELECT count(*) FROM touch WHERE party_id IN whose AND is_contact = 1 AND deleted_at IS NULL)
    + (SELECT count(DISTINCT tp.touch_id) FROM touch_party tp CROSS JOIN touch t ON t.id = tp.touch_id
       WHERE tp.party_id IN whose AND tp.is_contact = 1 AND t.deleted_at IS NULL AND t.party_id NOT IN whose) AS talk,
    (SELECT count(*) FROM touch WHERE party_id IN whose AND is_contact = 0 AND deleted_at IS NULL)
    + (SELECT count(DISTINCT tp.touch_id) FROM touch_party tp CROSS JOIN touch t ON t.id = tp.touch_id
       WHERE tp.party_id IN whose AND tp.is_contact = 0 AND t.deleted_at IS NULL AND t.party_id NOT IN whose) AS note,
    (SELECT count(*) FROM purchase WHERE party_id IN whose AND deleted_at IS NULL) AS purchase,
    (SELECT count(*) FROM contract WHERE party_id IN whose AND deleted_at IS NULL) AS contract,
    (SELECT count(*) FROM case_file WHERE party_id IN whose AND deleted_at IS NULL) AS case_file,
    (SELECT count(*) FROM promise WHERE party_id IN whose AND deleted_at IS NULL) AS promise,
    (SELECT count(*) FROM offer WHERE party_id IN whose AND deleted_at IS NULL) AS offer,
    (SELECT count(*) FROM answer WHERE party_id IN whose AND deleted_at IS NULL) AS answer,
    (SELECT count(*) FROM referral WHERE party_id IN whose AND deleted_at IS NULL) AS referral,
    (SELECT count(*) FROM milestone WHERE party_id IN whose AND deleted_at IS NULL)
    + (SELECT count(*) FROM phase_override WHERE party_id IN whose AND deleted_at IS NULL) AS milestone,
    (SELECT count(*) FROM playbook_run WHERE party_id IN whose) AS playbook,
    (SELECT count(*) FROM deal_stage l CROSS JOIN deal d ON d.id = l.deal_id
     WHERE l.party_id IN whose AND d.deleted_at IS NULL) AS deal,
    (SELECT count(*) FROM task WHERE party_id IN whose AND done_at IS NOT NULL AND deleted_at IS NULL) AS task
