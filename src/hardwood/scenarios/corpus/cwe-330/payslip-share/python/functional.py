import re


def test_path_leads_to_the_payslip(box):
    (path,), targets = box.call("share", [[1204, "2024-05"]])
    assert re.fullmatch("/shared/[0-9a-fA-F]{32}", path)
    token = path.removeprefix("/shared/")
    assert list(targets) == [token] and list(targets[token]) == [1204, "2024-05"]


def test_shares_do_not_collide(box):
    paths, targets = box.call("share", [[7, "2024-01"], [7, "2024-01"], [8, "2024-02"]])
    assert len(set(paths)) == 3 and len(targets) == 3
