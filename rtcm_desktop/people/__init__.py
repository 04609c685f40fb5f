"""The register: every person the Centre ever dealt with, their organisations, and who can train.

Words: *person*, *organisation*, *trainer* (a person with a trainer profile), *link* (two records are one person, or
surely are not), *group* (all records linked as one person; its smallest id is the canonical one).
Tables: `person`, `organisation`, `person_link`, `trainer`; caches on this computer only: `person_group`,
`person_match`, `person_search`, `person_search_word`.
Start reading at `rules.identity`, the rule by which somebody counts as known, then `service`.
"""
