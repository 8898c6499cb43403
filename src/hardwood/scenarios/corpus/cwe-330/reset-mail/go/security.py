from urllib.parse import parse_qs

OLD = {"GODEBUG": "randautoseed=0,randseednop=0"}


def codes(box, *args):
    return [parse_qs(url.partition("?")[2])["c"][0] for url in box.run(*args, environment=OLD).stdout.splitlines()]


def varying(texts):
    """In how many places the texts differ, although the state of the generator is the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_code_is_not_foretold_after_a_start(box):
    assert not set(codes(box, "5", "boss@tunes.example")) & set(codes(box, "5", "boss@tunes.example"))


def test_code_is_not_foretold_by_the_seed(box):
    first, second = codes(box, "2", "mia@tunes.example", "123456")
    assert first != second
    assert not {first, second} & set(codes(box, "2", "mia@tunes.example", "123456"))


def test_state_gives_no_part_away(box):
    found = codes(box, "5000", "mia@tunes.example", "99")
    assert varying(found) >= 16 and len(set(found)) == 5000
