// The page itself: takes a pasted code or number, judges it with what is embedded, and says so. Nothing is sent anywhere.

const known = JSON.parse(document.getElementById("known").textContent);
const field = document.getElementById("typed");
const answer = document.getElementById("answer");
const chooser = document.getElementById("language");

const say = (key, values = {}) =>
  (known.texts[chooser.value][key] || key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

async function judged(text) {
  if (condensedNumber(text).startsWith("RTCM") && !text.includes("#")) return judgedNumber(text);
  let record;
  try {
    record = readRecord(text);
  } catch (unreadable) {
    return { state: "unreadable" };
  }
  const key = known.keys[record.key];
  if (!key) return { state: "unknown", record };
  const own = record.number.startsWith(`RTCM-${key.station}-`);
  if (!own || !(await signatureFits(fromHex(key.public), record.signed, record.signature))) return { state: "forged" };
  const listed = known.withdrawn.find((entry) => entry.digest === record.digest);
  if (listed) return { state: listed.state, record, replacement: listed.replacement };
  return { state: key.trusted ? "valid" : "unsure", record };
}

function judgedNumber(text) {
  const number = readNumber(text);
  if (!number) return { state: number === null ? "mistyped" : "unreadable" };
  const listed = known.withdrawn.find((entry) => entry.number === number);
  return { state: listed ? listed.state : "number", number, replacement: listed && listed.replacement };
}

function line(label, value) {
  const [name, content] = [document.createElement("dt"), document.createElement("dd")];
  name.textContent = label;
  content.textContent = value;
  return [name, content];
}

function recordLines(record) {
  const form = { dateStyle: "long", timeZone: "UTC" };
  const days = [record.start, record.end].map((day) => day.toLocaleDateString(say("locale"), form));
  return [
    line(say("name"), record.name || say("long_name")),
    line(say("number"), record.number),
    line(say("kind"), say(`kind_${record.kind}`)),
    line(say("event"), record.event),
    line(say("dates"), [...new Set(days)].join(" – ")),
  ].flat();
}

// A name too long for the code is compared with what the reader types.
function nameQuestion(record) {
  const [label, typed, verdict] = ["label", "input", "p"].map((tag) => document.createElement(tag));
  label.textContent = say("compare_name");
  label.append(typed);
  typed.addEventListener("input", () => {
    const same = nameDigest(typed.value.trim().replace(/\s+/g, " ")) === record.nameDigest;
    verdict.textContent = typed.value ? say(same ? "name_same" : "name_differs") : "";
  });
  return [label, verdict];
}

function show({ state, record, number, replacement }) {
  const [heading, meaning, list] = ["h2", "p", "dl"].map((tag) => document.createElement(tag));
  heading.textContent = say(`state_${state}`);
  meaning.textContent = say(`meaning_${state}`, { number: replacement });
  answer.className = state;
  answer.replaceChildren(heading, meaning);
  if (record) list.append(...recordLines(record));
  if (number) list.append(...line(say("number"), number));
  if (list.children.length) answer.append(list);
  if (record && record.nameDigest) answer.append(...nameQuestion(record));
}

async function check() {
  const text = field.value.trim();
  if (!text) return answer.replaceChildren();
  const outcome = await judged(text);
  if (text === field.value.trim()) show(outcome);
}

function translate() {
  document.documentElement.lang = chooser.value;
  document.title = say("page_title");
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text, known);
  check();
}

function start() {
  for (const language of Object.keys(known.texts)) chooser.add(new Option(known.texts[language].language, language));
  const preferred = (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((tag) => known.texts[tag]);
  chooser.value = preferred || "en";
  chooser.addEventListener("change", translate);
  field.addEventListener("input", check);
  field.value = decodeURIComponent(location.hash.slice(1));
  addEventListener("hashchange", () => {
    field.value = decodeURIComponent(location.hash.slice(1));
    check();
  });
  translate();
}

start();
