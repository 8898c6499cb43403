import json


def subsidies(box, *entries):
    """The subsidies of hill and brook, after entries for hill."""
    arguments = [argument for entry in entries for argument in ("hill", entry)]
    lines = box.run(*arguments).stdout.splitlines()
    register = json.loads(lines[-1]) if lines else {"hill": {"subsidy": 400}, "brook": {"subsidy": 250}}
    return [register[name]["subsidy"] for name in ("hill", "brook") if name in register]


def test_higher_subsidy(box):
    assert subsidies(box, '{"note": "x", "subsidy": 9000}') == [400, 250]
    assert subsidies(box, '{"subsidy": 401}', '{"note": "y"}') == [400, 250]


def test_lower_subsidy(box):
    assert subsidies(box, '{"subsidy": -250}') == [400, 250]
    assert subsidies(box, '{"subsidy": 0, "crop": "rye"}') == [400, 250]


def test_other_spellings_of_the_name(box):
    for entry in ('{"Subsidy": 9000}', '{"SUBSIDY": 9000, "note": "x"}', '{"sub\\u0073idy": 9000}', '{"\\u017fub\\u017fidy": 9000}', '{"subsidy": 400, "subSidy": 1}'):
        assert subsidies(box, entry) == [400, 250]


def test_entry_that_cannot_be_decoded_to_its_end(box):
    assert subsidies(box, '{"subsidy": 9000, "note": 5}') == [400, 250]
