"""The fixed binary layouts: they are checked before any JSON is parsed and before anything is unpacked.

Frame:        magic | u32 length of certificate | u32 length of text | certificate | text | signature (64) | rest
Certificate:  "RTCMC1" | issuer (1) | station (8, spaces behind) | Ed25519 key (32) | age recipient (62)
              | kit (16) | kit key (32) | Centre's signature on the kit (64) | signature (64)

All numbers are big-endian. Signatures are Ed25519 over everything before them.
"""

import struct

BUNDLE_MAGIC = b"RTCM1\n"
KIT_MAGIC = b"RTCMKIT1\n"
REQUEST_MAGIC = b"RTCMREQ1\n"
ROSTER_MAGIC = b"RTCMROS1\n"
AGE_MAGIC = b"age-encryption.org/v1\n"
NEWER_BUNDLE = b"RTCM"

FRAME_LENGTHS = struct.Struct(">II")

CERTIFICATE_MAGIC = b"RTCMC1"
CERTIFICATE = struct.Struct(">6s1s8s32s62s16s32s64s64s")
KIT_BYTES = 16
NO_KIT = bytes(KIT_BYTES)
MARK_MAGIC = b"RTCMM1"


def station_field(station: str) -> bytes:
    """A station code as it stands in a certificate."""
    return station.encode("ascii").ljust(8)


def mark_message(kit: bytes, station: str, public: bytes) -> bytes:
    """What the Centre signs when it makes a kit."""
    return MARK_MAGIC + station_field(station) + kit + public
