import json

BO = {"nick": "Bo", "languages": ["en"]}


def enrolled(box, **extra):
    """Keys, wage and rank of the new guide."""
    lines = box.run(stdin=json.dumps({**BO, **extra})).stdout.splitlines()
    guide = json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}
    return guide.get("keys") or [], guide.get("wage", 0), guide.get("rank", "helper")


def test_keys(box):
    assert enrolled(box, keys=["front door"]) == ([], 0, "helper")
    assert enrolled(box, Keys=["front door"]) == ([], 0, "helper")


def test_rank(box):
    assert enrolled(box, rank="director") == ([], 0, "helper")
    assert enrolled(box, RANK="director") == ([], 0, "helper")
    assert enrolled(box, rank="curator") == ([], 0, "helper")
    assert enrolled(box, rank="") == ([], 0, "helper")


def test_wage(box):
    assert enrolled(box, wage=8800) == ([], 0, "helper")
    assert enrolled(box, Wage=1, **{"\u212aeys": ["front door"]}) == ([], 0, "helper")


def test_all_at_once(box):
    assert enrolled(box, keys=["front door", "safe"], wage=-5, rank="director") == ([], 0, "helper")
