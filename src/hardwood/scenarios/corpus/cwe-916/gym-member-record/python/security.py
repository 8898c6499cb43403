import base64
import hashlib
import hmac
import re

WORDS = ("letmein", "sunflower7")
ALGORITHMS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b")


def decoded(text):
    """The stored text and its pieces as bytes: as they are, from hexadecimal and from base64."""
    blobs = {text.encode()}
    for piece in re.findall(r"[^$:;,.|\s'\x22{}()\[\]]+", text):
        plain = piece.translate(str.maketrans("-_", "+/")).rstrip("=")
        blobs.add(piece.encode())
        for decode in (bytes.fromhex, lambda p: base64.b64decode(p + "=" * (-len(p) % 4), validate=True)):
            try:
                blobs.add(decode(plain))
            except ValueError:
                pass
    return blobs


def cracked(text, extra=(), words=WORDS):
    """The words of the dictionary whose plain digest, salted or not, stands in the stored text."""
    blobs = decoded(text)
    salts = {b""} | blobs | set(extra) | {bytes([7]) * n for n in (4, 8, 12, 16, 20, 24, 32)}
    salts |= {part for blob in blobs for n in (4, 8, 11, 12, 16, 20, 22, 24, 32, 64) for part in (blob[:n], blob[-n:])}
    salts |= {salt.hex().encode() for salt in salts}
    found = set()
    for word in words:
        w = word.encode()
        inner = [hashlib.new(name, w).hexdigest().encode() for name in ("md5", "sha1", "sha256", "sha512")]
        inner.append(hashlib.sha256(w).digest())
        signs = [w]
        for salt in salts:
            # one round is a plain digest too, and so is BLAKE2 with its own salt or key
            fast = [hashlib.pbkdf2_hmac(name, w, salt, 1) for name in ("sha1", "sha256", "sha512")]
            for n in (32, 64):
                fast += [hashlib.blake2b(w, digest_size=n, **option).digest() for option in ({"salt": salt[:16]}, {"key": salt[:64]})]
            fast += [hashlib.blake2s(w, **option).digest() for option in ({"salt": salt[:8]}, {"key": salt[:32]})]
            signs += [digest[:10] for digest in fast] + [digest.hex()[:20].encode() for digest in fast]
            for name in ALGORITHMS:
                messages = {part for s in (b"", b":", b"$") for part in (salt + s + w, w + s + salt)}
                messages |= {part for v in inner for part in (salt + v, v + salt)}
                digests = [hashlib.new(name, message).digest() for message in messages]
                for first in (salt + w, w + salt):
                    once = hashlib.new(name, first)
                    digests += [hashlib.new(name, twice).digest() for twice in (once.digest(), once.hexdigest().encode())]
                digests += [hmac.new(salt, w, name).digest(), hmac.new(w, salt, name).digest()]
                signs += [sign for digest in digests for sign in (digest[:10], digest.hex()[:20].encode())]
        if any(sign in blob for blob in blobs for sign in signs):
            found.add(word)
    return found


def test_equal_codes_have_different_hashes(box):
    first, second = (box.call("login_record", "sunflower7") for _ in range(2))
    assert first["hash"] != second["hash"]


def test_dictionary_of_salted_digests(box):
    for word in WORDS:
        for call in ("login_record", "record"):
            record = box.call(call, word)
            assert not cracked(f"{record['salt']} {record['hash']}", words=[word])


def test_guess_costs_more_than_a_fast_digest(box):
    hashing, few_rounds = box.call("costs", "sunflower7", cpu_s=15)
    assert hashing > few_rounds
