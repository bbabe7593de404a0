  AND (:owner IS NULL OR d.owner_id = :owner)
  AND (:from IS NULL OR d.expected_on >= :from)
  AND (:until IS NULL OR d.expected_on <= :until)
  AND (:least IS NULL OR d.amount >= :least)
  AND (:most IS NULL OR d.amount <= :most)
  AND (:tag IS NULL OR EXISTS (SELECT 1 FROM party_tag g WHERE g.party_id = d.party_id AND g.tag_id = :tag))
  AND (:text IS NULL OR instr(fold((
      SELECT x.title || ' ' || n.name FROM deal x CROSS JOIN party n ON n.id = x.party_id WHERE x.id = d.id
  )), :text) > 0)
