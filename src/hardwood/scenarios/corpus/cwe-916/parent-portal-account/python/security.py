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


SCHEMA = "CREATE TABLE accounts (email TEXT, password_hash TEXT);"


def stored(box, email):
    text = box.rows("portal.db", "SELECT password_hash FROM accounts WHERE email = ?", email)[0][0]
    return text.hex() if isinstance(text, bytes) else str(text)


def test_equal_passwords_are_stored_differently(box):
    box.sqlite("portal.db", SCHEMA)
    for email in ("a@example.org", "b@example.org"):
        box.call("create_account", email, "sunflower7")
    assert stored(box, "a@example.org") != stored(box, "b@example.org")


def test_dictionary_of_digests(box):
    box.sqlite("portal.db", SCHEMA)
    for word in WORDS:
        for call in ("create_account", "create_fixed"):
            email = f"{word}@{call}.example"
            box.call(call, email, word)
            assert not cracked(stored(box, email), [email.encode()])
