"""Evaluation: forms, answers and the assessment report of an event.

Words: an *instrument* is a form of the Centre's catalogue (tables form and question, seeded from resources/forms); the
*composed form* of an event keeps only what the event needs and is a row of form with the event set; a *response* is one
filled form and belongs to nobody; a *variant* is the room's or the on-line people's print of one composed form; a
*reference* (s1, t2, o3, w1) is the session, trainer, outcome or own question that a repeated question is asked about.

Tables: form, question, response, note, improvement; on this computer only: response_draft.
Start reading at rules/composition.py (which questions an event asks) and rules/analysis.py (what the answers say).
"""
