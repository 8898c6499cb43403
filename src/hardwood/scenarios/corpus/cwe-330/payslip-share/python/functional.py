import re


def test_path_leads_to_the_payslip(box):
    (path,), links = box.call("share", ["2024-05 Ana Ruiz.pdf"])
    assert re.fullmatch("/shared/[0-9a-fA-F]{24,}", path)
    assert links == {path.removeprefix("/shared/"): "2024-05 Ana Ruiz.pdf"}


def test_shares_do_not_collide(box):
    paths, links = box.call("share", ["a.pdf", "a.pdf", "b.pdf"])
    assert len(set(paths)) == 3 and sorted(links.values()) == ["a.pdf", "a.pdf", "b.pdf"]
