LEADING = "".join(map(chr, range(33)))


def runs_script(card):
    href = card.get("href") if isinstance(card, dict) else None
    address = "".join(c for c in str(href or "") if c not in "\t\r\n").lstrip(LEADING).lower()
    return address.startswith(("javascript:", "data:text/html", "vbscript:"))


def test_tickets_from_a_script(box):
    got = box.attempt("concert_card", {"title": "x", "date": "2024-05-03", "tickets": "javascript:alert(1)"}).value
    assert not runs_script(got)


def test_tickets_from_a_script_in_other_spellings(box):
    for address in ("jaVascript:alert(1)", "\n javascript:alert(1)", "javascript\n://tix.example/%0Aalert(1)"):
        got = box.attempt("concert_card", {"title": "x", "date": "2024-05-03", "tickets": address}).value
        assert not runs_script(got)
