"""The Centre's catalogue: what can be taught, to whom, and where it is needed.

Words: a *module* (8) holds *topics* (68, coded `M3.T04`); a topic holds *sessions* with *items*, *outcomes*, the intended
*audience*, *materials* and *links* to other topics. Beside them stand the countries, the audience categories and the table
of training needs. Tables: module, topic, topic_session, topic_item, topic_outcome, topic_audience, topic_material,
topic_link, need, country, audience. They are filled once from `resources/curriculum` (`reading.seed_rows`).

Start reading in `model.py`; `rules` recognises countries and audiences in typed text, `service.py` searches and shows.
"""
