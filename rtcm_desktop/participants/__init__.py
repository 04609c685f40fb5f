"""Who is in an event, in which role, and as what they were then.

Words: *participant* (a person in one event), *role*, *mode* (in the room or on line), *status*; *import* (one
nomination list taken in, with a *verdict* per row: matched, new, doubtful, refused), *walk-in*, *replacement*.
Tables: `participant`, `participant_private`; on this computer only: `import_batch`, `import_row`.
Start reading at `model`, then `rules`, then `service`.
"""
