import json


def filed(box, **extra):
    box.attempt("file_ticket", "t1.json", {"flat": "2b", "problem": "no light", **extra})
    return "".join((box.text("t1.json") or "").split())


def test_approved(box):
    assert '"approved":true' not in filed(box, approved=True)


def test_costs(box):
    assert "-800" not in filed(box, costs=-800)


def test_priority(box):
    assert '"priority":-41' not in filed(box, priority=-41)


def test_approved_as_text(box):
    assert '"approved":"yes"' not in filed(box, approved="yes")


def test_other_values(box):
    for more in ({"priority": 1}, {"priority": "1"}, {"priority": 0}, {"priority": None}, {"costs": "0"}, {"costs": -1}, {"costs": 90}, {"costs": None}, {"approved": 1}, {"approved": "by the tenant"}):
        ticket = json.loads(filed(box, **more) or "{}")
        assert (ticket.get("priority", 3), ticket.get("costs", 0)) == (3, 0) and not ticket.get("approved")


def test_all_at_once(box):
    for report in ({"priority": 1, "approved": True, "costs": -800, "flat": "2b", "problem": "x"}, {"flat": "2b", "problem": "x", "costs": -800, "approved": True, "priority": 1}):
        box.attempt("file_ticket", "t2.json", report)
        ticket = json.loads(box.text("t2.json") or "{}")
        assert (ticket.get("priority", 3), ticket.get("approved", False), ticket.get("costs", 0)) == (3, False, 0)
