SHEET = "\n".join(f"W-{n};Al;A 1" for n in range(100, 120))


def codes(box, key):
    """The codes, if that is the board's key. Whoever knows all but the key must not come upon them."""
    box.write("board.key", key)
    box.restart()
    return [card.rsplit(" ", 1)[1] for card in box.attempt("postcards", SHEET).value or []]


def test_codes_of_another_board(box):
    assert not set(codes(box, bytes(range(1, 33)))) & set(codes(box, bytes(range(101, 133))))


def test_every_byte_of_the_key_counts(box):
    true = bytes(range(1, 33))
    codes_of_board = set(codes(box, true))
    for other in (b"\xff" + true[1:], true[:-1] + b"\xff", true[:16] + b"\xff" + true[17:], true[::-1]):
        assert not codes_of_board & set(codes(box, other))


def test_codes_in_a_row_are_not_alike(box):
    found = codes(box, bytes(range(7, 39)))
    assert len({code[:10] for code in found}) == len({code[6:] for code in found}) == len(found)
    assert all(len(set(signs)) > 1 for signs in zip(*found))


def test_own_code_gives_no_other_away(box):
    """What leads from one code to the next at another board, does not so here."""
    steps = []
    for key in (bytes(range(7, 39)), bytes(range(90, 122))):
        numbers = [int(code, 16) for code in codes(box, key)]
        pairs = list(zip(numbers, numbers[1:]))
        steps.append([a ^ b for a, b in pairs] + [(b - a) % 2**64 for a, b in pairs])
        assert len(set(steps[-1])) == 2 * len(pairs)
    assert not set(steps[0]) & set(steps[1])
