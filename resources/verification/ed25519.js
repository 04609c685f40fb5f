// Checks Ed25519 signatures (RFC 8032). The browser's own cryptography does it where it can; the arithmetic below steps in
// where it cannot. All constants are computed from their definitions in RFC 8032 and FIPS 180-4.

async function signatureFits(key, message, signature) {
  try {
    const imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message);
  } catch (unsupported) {
    return signatureFitsByHand(key, message, signature);
  }
}

const FIELD = 2n ** 255n - 19n;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

function modulo(value, modulus = FIELD) {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function power(base, exponent) {
  let result = 1n;
  for (let square = modulo(base); exponent > 0n; exponent >>= 1n, square = modulo(square * square)) {
    if (exponent & 1n) result = modulo(result * square);
  }
  return result;
}

const inverse = (value) => power(value, FIELD - 2n);
const CURVE = modulo(-121665n * inverse(121666n));
const ROOT_OF_MINUS_ONE = power(2n, (FIELD - 1n) / 4n);

// The x that belongs to a y, with the given last bit; null where the curve has no such point.
function recoverX(y, odd) {
  const square = modulo((y * y - 1n) * inverse(CURVE * y * y + 1n));
  let x = power(square, (FIELD + 3n) / 8n);
  if (modulo(x * x - square) !== 0n) x = modulo(x * ROOT_OF_MINUS_ONE);
  if (modulo(x * x - square) !== 0n || (x === 0n && odd)) return null;
  return (x & 1n) === (odd ? 1n : 0n) ? x : FIELD - x;
}

// Points in extended coordinates (X : Y : Z : T).
const pointOf = (x, y) => [x, y, 1n, modulo(x * y)];
const NEUTRAL = [0n, 1n, 1n, 0n];
const BASE_Y = modulo(4n * inverse(5n));
const BASE = pointOf(recoverX(BASE_Y, false), BASE_Y);

function sum(p, q) {
  const a = modulo((p[1] - p[0]) * (q[1] - q[0]));
  const b = modulo((p[1] + p[0]) * (q[1] + q[0]));
  const c = modulo(2n * CURVE * p[3] * q[3]);
  const d = modulo(2n * p[2] * q[2]);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [modulo(e * f), modulo(g * h), modulo(f * g), modulo(e * h)];
}

function times(factor, point) {
  let result = NEUTRAL;
  for (let doubled = point; factor > 0n; factor >>= 1n, doubled = sum(doubled, doubled)) {
    if (factor & 1n) result = sum(result, doubled);
  }
  return result;
}

const negative = (point) => [modulo(-point[0]), point[1], point[2], modulo(-point[3])];

function numberFrom(bytes) {
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function bytesOf(value) {
  return Uint8Array.from({ length: 32 }, (_, place) => Number((value >> BigInt(8 * place)) & 255n));
}

function encodePoint(point) {
  const scale = inverse(point[2]);
  const [x, y] = [modulo(point[0] * scale), modulo(point[1] * scale)];
  return bytesOf(y | ((x & 1n) << 255n));
}

function decodePoint(bytes) {
  const encoded = numberFrom(bytes);
  const y = encoded & (2n ** 255n - 1n);
  if (bytes.length !== 32 || y >= FIELD) return null;
  const x = recoverX(y, encoded >> 255n === 1n);
  return x === null ? null : pointOf(x, y);
}

function signatureFitsByHand(key, message, signature) {
  const point = decodePoint(key);
  const scalar = numberFrom(signature.subarray(32));
  if (!point || signature.length !== 64 || scalar >= ORDER) return false;
  const commitment = signature.subarray(0, 32);
  const challenge = modulo(numberFrom(sha512(joined(commitment, key, message))), ORDER);
  const expected = encodePoint(sum(times(scalar, BASE), negative(times(challenge, point))));
  return expected.every((byte, place) => byte === commitment[place]);
}

const WORD = 2n ** 64n - 1n;

// The whole part of the root of a number, by Newton's method.
function wholeRoot(value, degree) {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / Number(degree)));
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

function primes(count) {
  const found = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime)) found.push(number);
  }
  return found.map(BigInt);
}

const START_WORDS = primes(8).map((prime) => wholeRoot(prime << 128n, 2n) & WORD);
const ROUND_WORDS = primes(80).map((prime) => wholeRoot(prime << 192n, 3n) & WORD);

function rotated(word, places) {
  return ((word >> places) | (word << (64n - places))) & WORD;
}

function sha512(message) {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  let state = START_WORDS;
  for (let offset = 0; offset < padded.length; offset += 128) state = mixed(state, view, offset);
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((word, place) => digest.setBigUint64(place * 8, word));
  return new Uint8Array(digest.buffer);
}

function mixed(state, view, offset) {
  const words = Array.from({ length: 16 }, (_, place) => view.getBigUint64(offset + place * 8));
  for (let place = 16; place < 80; place += 1) {
    const [early, late] = [words[place - 15], words[place - 2]];
    const first = rotated(early, 1n) ^ rotated(early, 8n) ^ (early >> 7n);
    const second = rotated(late, 19n) ^ rotated(late, 61n) ^ (late >> 6n);
    words.push((words[place - 16] + first + words[place - 7] + second) & WORD);
  }
  let [a, b, c, d, e, f, g, h] = state;
  words.forEach((word, place) => {
    const choice = (e & f) ^ (~e & WORD & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (rotated(e, 14n) ^ rotated(e, 18n) ^ rotated(e, 41n)) + choice + ROUND_WORDS[place] + word;
    const second = (rotated(a, 28n) ^ rotated(a, 34n) ^ rotated(a, 39n)) + majority;
    [a, b, c, d, e, f, g, h] = [(first + second) & WORD, a, b, c, (d + first) & WORD, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, place) => (state[place] + word) & WORD);
}
