"""Events and their agenda: what is held when, where, by whom, about what.

Words: an *event* is one training with dates and a place, known by its code (`AZ7-26-A03`); its *agenda* is made of timed
*slots* (session, practical work, break, ceremony, ...), each with its trainers; presence is taken per *unit*, by default a
half-day (`D1-AM`). Tables: venue, event, event_topic, agenda_slot, slot_trainer, task, budget_line, risk, headcount,
practice.

Start reading in `model.py`, then `rules/agenda.py`, which drafts an agenda out of topics and days.
"""
