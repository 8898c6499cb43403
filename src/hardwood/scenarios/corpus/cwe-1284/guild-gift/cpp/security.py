def gold(box, *words):
    return [line.split()[2] for line in box.run(*words).stdout.splitlines() if line.startswith("gold")]


def fair(box, *words):
    """Whether ayla, who gave, has no more than before, and the others no less."""
    seen = gold(box, *words)
    if not seen:
        return True
    ayla, borin, celik = map(float, seen)
    return all(part.lstrip("-").isdigit() for part in seen) and 0 <= ayla <= 1000 and borin >= 120 and celik >= 0 and ayla + borin + celik <= 1120


def test_less_than_nothing(box):
    for amount in ("-1", "-120", "-99", "-1000000", "-50 thanks", "-1e2"):
        assert fair(box, "ayla", f"/give borin {amount}")
    assert fair(box, "ayla", "/give borin 100", "ayla", "/give Çelik -250")


def test_amounts_beyond_all_limits(box):
    for amount in ("9223372036854775807", "-9223372036854775808", "9223372036854775000", "4294967297", "2147483647", "4252442868", "-2147483648"):
        assert fair(box, "ayla", f"/give borin {amount}")
