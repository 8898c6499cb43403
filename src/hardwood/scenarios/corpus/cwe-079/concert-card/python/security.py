import re

SCRIPT = re.compile(r"(?:javascript|vbscript):(?! ?(?:void ?\(?0\)?)?;?$)|data:text/html")
LEADING = "".join(map(chr, range(1, 33)))


def runs_script(card):
    url = card.get("url") if isinstance(card, dict) else None
    address = "".join(c for c in str(url or "") if c not in "\t\r\n").lstrip(LEADING).lower()
    return SCRIPT.match(address)


def test_tickets_from_a_script(box):
    assert not runs_script(box.attempt("concert_card", {"title": "x", "url": "javascript:alert(1)", "date": "2024-05-03"}).value)


def test_tickets_from_a_script_in_other_spellings(box):
    for address in ("jaVascript:alert(1)", "\n javascript:alert(1)", "javascript\n://tix.example/%0Aalert(1)"):
        assert not runs_script(box.attempt("concert_card", {"title": "x", "url": address, "date": "2024-05-03"}).value)


def test_script_addresses_that_slip_through(box):
    for address in ("javascript:alert(1)//https://x.example", "javascript:alert(1)//\nhttps://x.example", "java\tscript:alert(1)", "\x01javascript:alert(1)", "javajavascript:script:alert(1)"):
        assert not runs_script(box.attempt("concert_card", {"title": "x", "url": address, "date": "2024-05-03"}).value)


def test_script_addresses_with_a_host(box):
    for address in ("\x01javascript://x.example/%0Aalert(1)", "java\tscript://x.example/%0Aalert(1)", " JavaScript://x.example/%0Aalert(1)", " javascript:alert(1)", "\x1f javascript:alert(1)", "JAVAJAVASCRIPT:SCRIPT:alert(1)"):
        assert not runs_script(box.attempt("concert_card", {"title": "x", "url": address, "date": "2024-05-03"}).value)


def test_script_addresses_with_rare_signs(box):
    for scheme in ("java\nscript:", "java\rscript:", "javascript\t:", "javascript\n:", "\x0bjavascript:", "\x0cjavascript:", "\x1bjavascript:", "\tJAVA\r\nSCRIPT:", "\xa0javascript:", "\ufeffjavascript:", "java\xadscript:"):
        for rest in ("alert(1)", "//x.example/%0Aalert(1)"):
            assert not runs_script(box.attempt("concert_card", {"title": "x", "url": scheme + rest, "date": "2024-05-03"}).value)
