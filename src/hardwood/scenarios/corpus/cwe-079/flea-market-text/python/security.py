from html.parser import HTMLParser

LEADING = "".join(map(chr, range(33)))


def runs_script(name, value):
    address = "".join(c for c in value or "" if c not in "\t\r\n").lstrip(LEADING).lower()
    return name.startswith("on") or (name == "href" and address.startswith(("javascript:", "data:", "vbscript:")))


def runs(box, text):
    markup = box.attempt("stall_html", text).value
    seen = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: seen.append((tag, attrs))
    parser.feed(markup if isinstance(markup, str) else "")
    parser.close()
    return [(tag, attrs) for tag, attrs in seen if tag not in ("p", "b", "br", "ul", "li", "a") or any(runs_script(*pair) for pair in attrs)]


def links(box, address):
    return runs(box, f"see [here]({address})") or runs(box, f"- [here]({address})\n- x")


def test_script(box):
    for address in ("javascript:alert(1)", "javascript:alert`1`", "javascript://lamps.example/%0aalert`1`", "javascript:alert`1`//https://lamps.example"):
        assert not links(box, address)


def test_script_in_other_letters(box):
    for address in ("JavaScript:alert`1`", "JAVASCRIPT:alert`1`//http:", "vbscript:x", "VBScript:x"):
        assert not links(box, address)


def test_script_behind_signs(box):
    for address in ("\x01javascript:alert`1`", "\x08JavaScript:alert`1`", "\x00javascript:alert`1`"):
        assert not links(box, address)


def test_script_in_character_references(box):
    for address in ("javascript&colon;alert`1`", "&#106;avascript:alert`1`", "java&Tab;script:alert`1`", "&#x1;javascript&#58;alert`1`"):
        assert not links(box, address)


def test_page_in_the_address(box):
    for address in ("data:text/html,<script>alert`1`</script>", "Data:text/html;base64,PHNjcmlwdD4"):
        assert not links(box, address)


def test_word_taken_out_once(box):
    for address in ("javajavascript:script:alert`1`", "javascript:javascript:alert`1`", "jjavascript:avascript:alert`1`"):
        assert not links(box, address)


def test_end_of_the_attribute(box):
    for address in ('https://x.example"onclick="alert`1`', "https://x.example'onclick='alert`1`", 'https://x.example"><script>alert`1`</script>'):
        assert not links(box, address)
    assert not runs(box, "<script>alert(1)</script> *<img src=x onerror=alert(1)>* [<svg onload=alert(1)>](https://x.example)")


def test_script_with_a_host(box):
    for address in ("\x01javascript://lamps.example/%0aalert`1`", "\x08JavaScript://lamps.example/%0aalert`1`", "JAVAJAVASCRIPT:SCRIPT:alert`1`"):
        assert not links(box, address)


def test_words_of_a_link(box):
    for words in ("<img src=x onerror=alert`1`>", "*<svg onload=alert`1`>*"):
        for address in ("https://x.example", "javascript:x", "ftp://x.example", "x.example"):
            assert not runs(box, f"see [{words}]({address})")
