// Reads the text of a certificate's code: base32, a CBOR message signed by COSE_Sign1 (RFC 8949, RFC 9052), and numbers.

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const NUMBER_ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 86400000;
const SIGN1_TAG = 18;
const PROTECTED = "a10127";
const NAME_DIGEST_BYTES = 12;
const NUMBER_SHAPE = /^RTCM([A-Z0-9]{1,8})([0-9]{2})([A-Z])([0-9]{3,6})([A-Z0-9])$/;

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (text) => Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((offset, part) => (whole.set(part, offset), offset + part.length), 0);
  return whole;
}

function fromBase32(text) {
  const bytes = [];
  let [bits, count] = [0, 0];
  for (const letter of text) {
    const value = BASE32.indexOf(letter);
    if (value < 0) throw new Error("not base32");
    bits = ((bits << 5) | value) & 0xfff;
    count += 5;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 255);
    }
  }
  return Uint8Array.from(bytes);
}

// Decodes one CBOR value: whole numbers, byte strings, texts, arrays, maps and tags, as far as records use them.
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(count) {
    if (this.at + count > this.bytes.length) throw new Error("cut short");
    return this.bytes.subarray(this.at, (this.at += count));
  }

  length(short) {
    if (short < 24) return short;
    if (short > 26) throw new Error("too long");
    return this.take(1 << (short - 24)).reduce((value, byte) => value * 256 + byte, 0);
  }

  value() {
    const [first] = this.take(1);
    const length = this.length(first & 31);
    switch (first >> 5) {
      case 0: return length;
      case 1: return -1 - length;
      case 2: return this.take(length);
      case 3: return new TextDecoder("utf-8", { fatal: true }).decode(this.take(length));
      case 4: return Array.from({ length }, () => this.value());
      case 5: return new Map(Array.from({ length }, () => [this.value(), this.value()]));
      case 6: return { tag: length, value: this.value() };
      default: throw new Error("not part of a record");
    }
  }
}

function decode(bytes) {
  const reader = new Reader(bytes);
  const value = reader.value();
  if (reader.at !== bytes.length) throw new Error("something follows");
  return value;
}

// A byte string as CBOR writes it.
function byteString(bytes) {
  const length = bytes.length;
  const head = length < 24 ? [0x40 | length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 255];
  return joined(head, bytes);
}

// What a COSE_Sign1 signature covers: ["Signature1", protected, h'', payload].
function signedBytes(protectedHeader, payload) {
  const context = new TextEncoder().encode("Signature1");
  return joined([0x84, 0x60 | context.length], context, byteString(protectedHeader), byteString([]), byteString(payload));
}

function readRecord(text) {
  const condensed = text.slice(text.lastIndexOf("#") + 1).replace(/\s|=/g, "").toUpperCase();
  const message = decode(fromBase32(condensed));
  const [protectedHeader, unprotectedHeader, payload, signature] = message.value;
  if (message.tag !== SIGN1_TAG || hex(protectedHeader) !== PROTECTED) throw new Error("signed in another way");
  const [number, name, event, first, length, kind, digest] = decode(payload);
  return {
    number: `RTCM-${number}`,
    name: typeof name === "string" ? name : "",
    nameDigest: typeof name === "string" ? "" : hex(name),
    event,
    start: new Date(FIRST_DAY + first * DAY),
    end: new Date(FIRST_DAY + (first + length) * DAY),
    kind,
    digest: hex(digest),
    key: hex(unprotectedHeader.get(4)),
    signed: signedBytes(protectedHeader, payload),
    signature,
  };
}

const nameDigest = (name) => hex(sha512(new TextEncoder().encode(name.normalize("NFC"))).subarray(0, NAME_DIGEST_BYTES));

const condensedNumber = (text) => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

// The number in its usual form; "" when it is none, null when its check character does not fit.
function readNumber(text) {
  const found = NUMBER_SHAPE.exec(condensedNumber(text));
  if (!found) return "";
  const [, station, year, life, running, check] = found;
  const fits = checkCharacter(`RTCM${station}${year}${life}${running}`) === check.replace("O", "0").replace("I", "1");
  return fits ? `RTCM-${station}-${year}-${life}${running}-${check}` : null;
}

// ISO 7064, hybrid recursion over 34 characters; I and O count as 1 and 0.
function checkCharacter(body) {
  const modulus = NUMBER_ALPHABET.length;
  let product = modulus;
  for (const letter of body.replace(/O/g, "0").replace(/I/g, "1")) {
    product = (((product + NUMBER_ALPHABET.indexOf(letter)) % modulus || modulus) * 2) % (modulus + 1);
  }
  return NUMBER_ALPHABET[(1 - product + modulus) % modulus];
}
