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


def cracked(text, extra=()):
    """The words of the dictionary whose plain digest, salted or not, stands in the stored text."""
    blobs = decoded(text)
    salts = {b""} | blobs | set(extra) | {bytes([7]) * n for n in (8, 16, 32)}
    salts |= {part for blob in blobs for n in (4, 8, 16, 24, 32, 64) for part in (blob[:n], blob[-n:])}
    salts |= {salt.hex().encode() for salt in salts}
    found = set()
    for word in WORDS:
        w = word.encode()
        signs = [w]
        for salt in salts:
            for name in ALGORITHMS:
                messages = {salt + w, w + salt, salt + b":" + w, w + b":" + salt}
                digests = [hashlib.new(name, message).digest() for message in messages]
                digests += [hmac.new(salt, w, name).digest(), hmac.new(w, salt, name).digest()]
                signs += [sign for digest in digests for sign in (digest[:10], digest.hex()[:20].encode())]
        if any(sign in blob for blob in blobs for sign in signs):
            found.add(word)
    return found


def key_after(box, word, call="lock_diary"):
    box.call(call, word)
    return box.text("diary.key")


def test_equal_passphrases_give_different_files(box):
    assert key_after(box, "sunflower7") != key_after(box, "sunflower7")


def test_dictionary_of_digests(box):
    for word in WORDS:
        assert not cracked(key_after(box, word))
        assert not cracked(key_after(box, word, "lock_fixed"))
