"""The step Plan: the agenda as a timetable that one edits."""
