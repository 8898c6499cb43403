import base64
import hashlib
import hmac
import re

WORDS = ("letmein", "sunflower7", "dragon")
ALGORITHMS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s")


def salts_in(text):
    """Every piece of the stored text that may be a salt, as bytes."""
    pieces = {""} | set(re.findall(r"[^$:;,|\s'\"{}()\[\]]+", text))
    pieces |= {piece[:n] for piece in pieces for n in (8, 16, 24, 32, 64)} | {piece[-n:] for piece in pieces for n in (8, 16, 24, 32, 64)}
    salts = {bytes([7]) * n for n in (8, 16, 32)}
    for piece in pieces:
        salts.add(piece.encode())
        for decode in (bytes.fromhex, lambda p: base64.b64decode(p, validate=True)):
            try:
                salts.add(decode(piece))
            except ValueError:
                pass
    return salts | {salt.hex().encode() for salt in salts if len(salt) <= 64}


def cracked(text, extra=()):
    """The words of the dictionary whose plain digest, salted or not, stands in the stored text."""
    found = set()
    for word in WORDS:
        w = word.encode()
        if word in text or base64.b64encode(w).decode() in text or w.hex() in text:
            found.add(word)
        for salt in salts_in(text) | set(extra):
            for name in ALGORITHMS:
                digests = [hashlib.new(name, m).digest() for m in (salt + w, w + salt, salt + b":" + w, w + b":" + salt, salt + b"$" + w)]
                if salt:
                    digests += [hmac.new(salt, w, name).digest(), hmac.new(w, salt, name).digest()]
                for digest in digests:
                    if digest.hex() in text.lower() or base64.b64encode(digest).decode().rstrip("=") in text or repr(digest)[2:-1] in text:
                        found.add(word)
    return found


def key_after(box, word):
    """What the file holds after a first start, as text (raw bytes as hexadecimal)."""
    box.write("diary.key", "")
    box.call("remove_key")
    box.call("unlock", word)
    data = box.read("diary.key")
    return data.decode() if data.isascii() and data.decode().isprintable() else data.hex()


def test_equal_passphrases_give_different_files(box):
    assert key_after(box, "sunflower7") != key_after(box, "sunflower7")


def test_dictionary_of_digests(box):
    for word in WORDS:
        assert not cracked(key_after(box, word))
