def gold(box, *words):
    return [line.split()[2] for line in str(box.attempt("play", *words).value).splitlines() if line.startswith("gold")]


def fair(box, *words):
    """Whether ayla, who gave, has no more than before, the others no less, and gold is counted in whole pieces."""
    seen = gold(box, *words)
    if not seen:
        return True
    ayla, borin, celik = map(float, seen)
    return all(part.lstrip("-").isdigit() for part in seen) and 0 <= ayla <= 1000 and borin >= 120 and celik >= 0 and ayla + borin + celik <= 1120


def test_less_than_nothing(box):
    for amount in ("-1", "-120", "-99", "-1000000", "-50 thanks"):
        assert fair(box, "ayla", f"/give borin {amount}")
    assert fair(box, "ayla", "/give borin 100", "ayla", "/give Çelik -250")


def test_amounts_beyond_all_limits(box):
    for amount in ("9223372036854775807", "-9223372036854775808", "9223372036854775000", "18446744073709551615", "4294967297", "2147483647", "4252442868", "18264103043276783779", "-2147483648", "1e400", "-Infinity", "NaN"):
        assert fair(box, "ayla", f"/give borin {amount}")


def test_parts_of_a_piece(box):
    for amount in ("0.5", "99.99", "-0.01", "1e-9", "-1e2", "199.5 x"):
        assert fair(box, "ayla", f"/give borin {amount}")
