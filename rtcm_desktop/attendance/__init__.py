"""Attendance: who was present when, what proves it, and who has earned a certificate.

A *unit* is what presence is taken for (a half-day, or each session). *Evidence* says something about one participant in
one unit: a mark made in the room, or a connection report of an on-line meeting. What is shown is never kept: it is
computed from the evidence (``rules.presence``), and from it each participant's *standing* towards the certificate
(``rules.standing``). Tables: ``attendance_unit``, ``attendance_evidence``.

Start reading at ``model``, then ``rules``, then ``service``.
"""
