-- The synced tables of db/wire.toml, parents first. Typed-in values carry no constraints: two desks may disagree.

CREATE TABLE country (
    id TEXT PRIMARY KEY,
    "code" TEXT,
    "names" TEXT,
    "short_names" TEXT,
    "languages" TEXT,
    "institution" TEXT,
    "timezone" TEXT,
    "state" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE audience (
    id TEXT PRIMARY KEY,
    "code" TEXT,
    "labels" TEXT,
    "number" INTEGER,
    "state" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE module (
    id TEXT PRIMARY KEY,
    "code" TEXT,
    "number" INTEGER,
    "titles" TEXT,
    "sdg_goals" TEXT,
    "sdg_targets" TEXT,
    "gcm_objectives" TEXT,
    "state" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE topic (
    id TEXT PRIMARY KEY,
    "module" TEXT REFERENCES module(id),
    "code" TEXT,
    "number" INTEGER,
    "titles" TEXT,
    "format" TEXT,
    "modes" TEXT,
    "days_min" INTEGER,
    "days_max" INTEGER,
    "resource_persons" TEXT,
    "version" INTEGER,
    "state" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX topic_module ON topic ("module");

CREATE TABLE topic_session (
    id TEXT PRIMARY KEY,
    "topic" TEXT REFERENCES topic(id),
    "number" INTEGER,
    "titles" TEXT,
    "minutes" INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX topic_session_topic ON topic_session ("topic");

CREATE TABLE topic_item (
    id TEXT PRIMARY KEY,
    "topic_session" TEXT REFERENCES topic_session(id),
    "number" INTEGER,
    "titles" TEXT,
    "minutes" INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX topic_item_topic_session ON topic_item ("topic_session");

CREATE TABLE topic_outcome (
    id TEXT PRIMARY KEY,
    "topic" TEXT REFERENCES topic(id),
    "number" INTEGER,
    "texts" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX topic_outcome_topic ON topic_outcome ("topic");

CREATE TABLE topic_audience (
    id TEXT PRIMARY KEY,
    "topic" TEXT REFERENCES topic(id),
    "number" INTEGER,
    "label" TEXT,
    "categories" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX topic_audience_topic ON topic_audience ("topic");

CREATE TABLE topic_material (
    id TEXT PRIMARY KEY,
    "topic" TEXT REFERENCES topic(id),
    "number" INTEGER,
    "citation" TEXT,
    "url" TEXT,
    "year" INTEGER,
    "language" TEXT,
    "kind" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX topic_material_topic ON topic_material ("topic");

CREATE TABLE topic_link (
    id TEXT PRIMARY KEY,
    "topic" TEXT REFERENCES topic(id),
    "number" INTEGER,
    "to_module" INTEGER,
    "to_topic" INTEGER,
    "note" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX topic_link_topic ON topic_link ("topic");

CREATE TABLE need (
    id TEXT PRIMARY KEY,
    "theme" INTEGER,
    "titles" TEXT,
    "country" TEXT REFERENCES country(id),
    "priority" INTEGER,
    "cell" TEXT,
    "topics" TEXT,
    "year" INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX need_country ON need ("country");

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    "name" TEXT,
    "names" TEXT,
    "country" TEXT REFERENCES country(id),
    "kind" TEXT,
    "audience" TEXT,
    "addressee" TEXT,
    "parent" TEXT REFERENCES organisation(id),
    "address" TEXT,
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "state" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX organisation_country ON organisation ("country");
CREATE INDEX organisation_parent ON organisation ("parent");

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    "honorific" TEXT,
    "given" TEXT,
    "family" TEXT,
    "patronymic" TEXT,
    "original" TEXT,
    "original_script" TEXT,
    "latin" TEXT,
    "printed" TEXT,
    "tent_name" TEXT,
    "sex" TEXT,
    "birth_date" TEXT,
    "birth_year" INTEGER,
    "country" TEXT REFERENCES country(id),
    "organisation" TEXT REFERENCES organisation(id),
    "position" TEXT,
    "audience" TEXT,
    "emails" TEXT,
    "phones" TEXT,
    "messenger" TEXT,
    "languages" TEXT,
    "consents" TEXT,
    "state" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX person_country ON person ("country");
CREATE INDEX person_organisation ON person ("organisation");

CREATE TABLE person_link (
    id TEXT PRIMARY KEY,
    "a" TEXT REFERENCES person(id),
    "b" TEXT REFERENCES person(id),
    "verdict" TEXT,
    "method" TEXT,
    "reason" TEXT,
    "decided_by" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX person_link_a ON person_link ("a");
CREATE INDEX person_link_b ON person_link ("b");

CREATE TABLE trainer (
    id TEXT PRIMARY KEY,
    "person" TEXT REFERENCES person(id),
    "modules" TEXT,
    "languages" TEXT,
    "tot_status" TEXT,
    "tot_date" TEXT,
    "institution_kind" TEXT,
    "bio" TEXT,
    "state" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX trainer_person ON trainer ("person");

CREATE TABLE venue (
    id TEXT PRIMARY KEY,
    "name" TEXT,
    "names" TEXT,
    "address" TEXT,
    "city" TEXT,
    "country" TEXT REFERENCES country(id),
    "rooms" TEXT,
    "capacity" INTEGER,
    "contact" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX venue_country ON venue ("country");

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    "code" TEXT,
    "kind" TEXT,
    "titles" TEXT,
    "start" TEXT,
    "end" TEXT,
    "timezone" TEXT,
    "venue" TEXT REFERENCES venue(id),
    "mode" TEXT,
    "languages" TEXT,
    "interpretation" TEXT,
    "donors" TEXT,
    "logos" TEXT,
    "project" TEXT,
    "partners" TEXT,
    "coordinator" TEXT REFERENCES person(id),
    "signatories" TEXT,
    "meeting_link" TEXT,
    "nomination_deadline" TEXT,
    "capacity" INTEGER,
    "unit_kind" TEXT,
    "half_days" TEXT,
    "eligibility" TEXT,
    "evaluation" TEXT,
    "layout" TEXT,
    "series" TEXT,
    "curriculum_version" INTEGER,
    "state" TEXT,
    "approval" TEXT,
    "station" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX event_venue ON event ("venue");
CREATE INDEX event_coordinator ON event ("coordinator");

CREATE TABLE event_topic (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "topic" TEXT REFERENCES topic(id),
    "number" INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX event_topic_event ON event_topic ("event");
CREATE INDEX event_topic_topic ON event_topic ("topic");

CREATE TABLE agenda_slot (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "date" TEXT,
    "start" TEXT,
    "end" TEXT,
    "titles" TEXT,
    "kind" TEXT,
    "room" TEXT,
    "group_name" TEXT,
    "number" INTEGER,
    "topic_session" TEXT REFERENCES topic_session(id),
    "mandatory" INTEGER,
    "practical" INTEGER,
    "interpretation" INTEGER,
    "online" INTEGER,
    "state" TEXT,
    "actual_start" TEXT,
    "actual_end" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX agenda_slot_event ON agenda_slot ("event");
CREATE INDEX agenda_slot_topic_session ON agenda_slot ("topic_session");

CREATE TABLE slot_trainer (
    id TEXT PRIMARY KEY,
    "slot" TEXT REFERENCES agenda_slot(id),
    "person" TEXT REFERENCES person(id),
    "role" TEXT,
    "state" TEXT,
    "replaced_by" TEXT REFERENCES person(id),
    "online" INTEGER,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX slot_trainer_slot ON slot_trainer ("slot");
CREATE INDEX slot_trainer_person ON slot_trainer ("person");
CREATE INDEX slot_trainer_replaced_by ON slot_trainer ("replaced_by");

CREATE TABLE task (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "title" TEXT,
    "due" TEXT,
    "done_on" TEXT,
    "owner" TEXT,
    "number" INTEGER,
    "step" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX task_event ON task ("event");

CREATE TABLE budget_line (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "number" INTEGER,
    "title" TEXT,
    "donor" TEXT,
    "currency" TEXT,
    "planned" INTEGER,
    "spent" INTEGER,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX budget_line_event ON budget_line ("event");

CREATE TABLE risk (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "number" INTEGER,
    "title" TEXT,
    "probability" INTEGER,
    "impact" INTEGER,
    "mitigation" TEXT,
    "owner" TEXT,
    "state" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX risk_event ON risk ("event");

CREATE TABLE headcount (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "sex" TEXT,
    "audience" TEXT,
    "country" TEXT REFERENCES country(id),
    "age_group" TEXT,
    "mode" TEXT,
    "role" TEXT,
    "persons" INTEGER,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX headcount_event ON headcount ("event");
CREATE INDEX headcount_country ON headcount ("country");

CREATE TABLE practice (
    id TEXT PRIMARY KEY,
    "country" TEXT REFERENCES country(id),
    "topic" TEXT REFERENCES topic(id),
    "titles" TEXT,
    "summary" TEXT,
    "indicators" TEXT,
    "presenter" TEXT REFERENCES person(id),
    "event" TEXT REFERENCES event(id),
    "source" TEXT,
    "state" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX practice_country ON practice ("country");
CREATE INDEX practice_topic ON practice ("topic");
CREATE INDEX practice_presenter ON practice ("presenter");
CREATE INDEX practice_event ON practice ("event");

CREATE TABLE participant (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "person" TEXT REFERENCES person(id),
    "role" TEXT,
    "mode" TEXT,
    "status" TEXT,
    "replaces" TEXT REFERENCES participant(id),
    "organisation" TEXT REFERENCES organisation(id),
    "organisation_name" TEXT,
    "position" TEXT,
    "country" TEXT REFERENCES country(id),
    "audience" TEXT,
    "number" INTEGER,
    "paper_language" TEXT,
    "interpretation" TEXT,
    "name_confirmed" INTEGER,
    "seat" TEXT,
    "table_no" TEXT,
    "protocol_order" INTEGER,
    "exception" TEXT,
    "exception_reason" TEXT,
    "test_score" INTEGER,
    "source" TEXT,
    "state" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX participant_event ON participant ("event");
CREATE INDEX participant_person ON participant ("person");
CREATE INDEX participant_replaces ON participant ("replaces");
CREATE INDEX participant_organisation ON participant ("organisation");
CREATE INDEX participant_country ON participant ("country");

CREATE TABLE participant_private (
    id TEXT PRIMARY KEY,
    "participant" TEXT REFERENCES participant(id),
    "diet" TEXT,
    "access" TEXT,
    "travel" TEXT,
    "nights" INTEGER,
    "per_diem" INTEGER,
    "currency" TEXT,
    "emergency_contact" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX participant_private_participant ON participant_private ("participant");

CREATE TABLE nomination_request (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "organisation" TEXT REFERENCES organisation(id),
    "country" TEXT REFERENCES country(id),
    "seats" INTEGER,
    "addressee" TEXT,
    "sent_on" TEXT,
    "deadline" TEXT,
    "answered_on" TEXT,
    "state" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX nomination_request_event ON nomination_request ("event");
CREATE INDEX nomination_request_organisation ON nomination_request ("organisation");
CREATE INDEX nomination_request_country ON nomination_request ("country");

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "person" TEXT REFERENCES person(id),
    "participant" TEXT REFERENCES participant(id),
    "topic" TEXT REFERENCES topic(id),
    "title" TEXT,
    "kind" TEXT,
    "language" TEXT,
    "file_name" TEXT,
    "mime" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX document_event ON document ("event");
CREATE INDEX document_person ON document ("person");
CREATE INDEX document_participant ON document ("participant");
CREATE INDEX document_topic ON document ("topic");

CREATE TABLE attendance_unit (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "date" TEXT,
    "half" TEXT,
    "slot" TEXT REFERENCES agenda_slot(id),
    "number" INTEGER,
    "start" TEXT,
    "end" TEXT,
    "mandatory" INTEGER,
    "state" TEXT,
    "held_start" TEXT,
    "held_end" TEXT,
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX attendance_unit_event ON attendance_unit ("event");
CREATE INDEX attendance_unit_slot ON attendance_unit ("slot");

CREATE TABLE attendance_evidence (
    id TEXT PRIMARY KEY,
    "participant" TEXT REFERENCES participant(id),
    "unit" TEXT REFERENCES attendance_unit(id),
    "source" TEXT,
    "report" TEXT,
    "status" TEXT,
    "mode" TEXT,
    "minutes" INTEGER,
    "intervals" TEXT,
    "note" TEXT,
    "at" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX attendance_evidence_participant ON attendance_evidence ("participant");
CREATE INDEX attendance_evidence_unit ON attendance_evidence ("unit");

CREATE TABLE form (
    id TEXT PRIMARY KEY,
    "code" TEXT,
    "version" INTEGER,
    "phase" TEXT,
    "event" TEXT REFERENCES event(id),
    "base" TEXT REFERENCES form(id),
    "titles" TEXT,
    "definition" TEXT,
    "state" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX form_event ON form ("event");
CREATE INDEX form_base ON form ("base");

CREATE TABLE question (
    id TEXT PRIMARY KEY,
    "form" TEXT REFERENCES form(id),
    "code" TEXT,
    "number" INTEGER,
    "kind" TEXT,
    "section" TEXT,
    "criterion" TEXT,
    "aspect" TEXT,
    "texts" TEXT,
    "definition" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX question_form ON question ("form");

CREATE TABLE response (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "form" TEXT REFERENCES form(id),
    "phase" TEXT,
    "variant" TEXT,
    "language" TEXT,
    "mode" TEXT,
    "source" TEXT,
    "serial" TEXT,
    "answers" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX response_event ON response ("event");
CREATE INDEX response_form ON response ("form");

CREATE TABLE note (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "slot" TEXT REFERENCES agenda_slot(id),
    "date" TEXT,
    "kind" TEXT,
    "aspect" TEXT,
    "moment" TEXT,
    "text" TEXT,
    "answers" TEXT REFERENCES note(id),
    "by" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX note_event ON note ("event");
CREATE INDEX note_slot ON note ("slot");
CREATE INDEX note_answers ON note ("answers");

CREATE TABLE improvement (
    id TEXT PRIMARY KEY,
    "event" TEXT REFERENCES event(id),
    "title" TEXT,
    "question" TEXT,
    "aspect" TEXT,
    "owner" TEXT,
    "due" TEXT,
    "state" TEXT,
    "carried_from" TEXT REFERENCES improvement(id),
    "notes" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX improvement_event ON improvement ("event");
CREATE INDEX improvement_carried_from ON improvement ("carried_from");

CREATE TABLE layout (
    id TEXT PRIMARY KEY,
    "code" TEXT,
    "version" INTEGER,
    "kind" TEXT,
    "titles" TEXT,
    "definition" TEXT,
    "state" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE certificate (
    id TEXT PRIMARY KEY,
    "number" TEXT,
    "kind" TEXT,
    "participant" TEXT REFERENCES participant(id),
    "event" TEXT REFERENCES event(id),
    "person" TEXT REFERENCES person(id),
    "language" TEXT,
    "frozen" TEXT,
    "layout" TEXT REFERENCES layout(id),
    "digest" TEXT,
    "record" TEXT,
    "state" TEXT,
    "reason" TEXT,
    "supersedes" TEXT REFERENCES certificate(id),
    "station" TEXT,
    "life" TEXT,
    "running" INTEGER,
    "issued_at" TEXT,
    "issued_by" TEXT,
    "handed_over" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX certificate_participant ON certificate ("participant");
CREATE INDEX certificate_event ON certificate ("event");
CREATE INDEX certificate_person ON certificate ("person");
CREATE INDEX certificate_layout ON certificate ("layout");
CREATE INDEX certificate_supersedes ON certificate ("supersedes");

CREATE INDEX certificate_number ON certificate (number);
CREATE INDEX event_code ON event (code);
CREATE INDEX event_start ON event (start);
