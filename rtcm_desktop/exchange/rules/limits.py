"""What a reader accepts at most, so that a hostile file costs bounded time and memory."""

READER = 1
MAX_FILE_BYTES = 40 << 20
MAX_UNPACKED_BYTES = 400 << 20
MAX_RATIO = 200
# Small members of repeated text may compress better than the limit without any harm.
RATIO_COUNTS_FROM_BYTES = 1 << 20
MAX_TEXT_BYTES = 1 << 20
MAX_PARTS = 1_000
MAX_SMALL_FILE_BYTES = 64 << 10

# A bundle of at most 7 MB passes a mailbox of 10 MB after base64; segments compress about eight times.
MAX_SEGMENT_BYTES_PER_BUNDLE = 48 << 20


def announces_too_much(unpacked: int, packed: int) -> bool:
    """Whether the announced size is above what is ever unpacked, in bytes or in proportion to the packed size."""
    by_ratio = unpacked > RATIO_COUNTS_FROM_BYTES and unpacked > MAX_RATIO * packed
    return unpacked > MAX_UNPACKED_BYTES or by_ratio
