import re
from html import unescape

GAP = r"[\t\n\f\r ]"
TAG = re.compile(r"<(/?[a-zA-Z][^\t\n\f\r />]*)")
ATTRIBUTE = re.compile(rf"""(?:{GAP}|/)*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:{GAP}*={GAP}*(?:"([^"]*)"?|'([^']*)'?|([^\t\n\f\r >]*)))?""")
HARMLESS = re.compile(r"<(?![a-z/!?])|<!--(?:-?>|.*?--!?>)|<!doctype html>|</>", re.A | re.I | re.S)
SCRIPT = re.compile(r"(?:javascript|vbscript):(?! ?(?:void ?\(?0\)?)?;?$)|data: *(?:text/(?:html|xml|xsl)|application/xml|[^,;]*\+xml)")
LEADING = "".join(map(chr, range(1, 33)))


def tags(markup):
    """The tags that a browser sees, with their attributes. A comment that is left open, or what is only taken for a comment, is the tag "!"."""
    at = markup.find("<")
    while at >= 0:
        attributes = []
        if tag := TAG.match(markup, at):
            at = tag.end()
            while attribute := ATTRIBUTE.match(markup, at):
                at = attribute.end()
                attributes.append((attribute[1].lower(), unescape("".join(filter(None, attribute.groups()[1:])))))
            yield tag[1].lower(), attributes
        elif harmless := HARMLESS.match(markup, at):
            at = harmless.end()
        else:
            yield "!", []
            return
        at = markup.find("<", at)


def unwanted(name, value):
    """Does the attribute run script, or has a user named it (kite)?"""
    address = "".join(c for c in value if c not in "\t\r\n").lstrip(LEADING).lower()
    if name in ("href", "xlink:href", "src", "data", "action", "formaction"):
        return SCRIPT.match(address)
    return name.startswith("on") or name in ("kite", "srcdoc", "srcset") or any(c in name for c in "\"'<=")


def foreign(markup, allowed):
    """The tags and attributes that do not belong in the markup: each of the allowed elements may be there once, and end once."""
    left, wrong = allowed.split(), []
    for tag, attributes in tags(markup if isinstance(markup, str) else ""):
        if tag in left:
            left.remove(tag)
        elif tag != "br":
            wrong.append(tag)
        left.append("/" + tag)
        wrong += [pair for pair in attributes if unwanted(*pair)]
    return wrong


def runs(box, text):
    return foreign(box.attempt("stall_html", text).value, "p b ul li li a")


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


def test_comment_that_hides_what_follows(box):
    for text in ("<!--", "<!-- kit", "<!x", "<?x", "</ x", "</3", "<!doctype x"):
        assert not runs(box, f"see {text}")
        assert not runs(box, f"see *{text}*")
        assert not runs(box, f"see [{text}](https://x.example)")
        assert not runs(box, f"see [{text}](javascript:x)")


def test_element_behind_a_comment(box):
    for start in ("<!-->", "<!--->", "<!-- --!>", "<?>", "</!>"):
        text = start + "<img src=x onerror=alert(1)>?>-->"
        assert not runs(box, f"see {text}")
        assert not runs(box, f"see *{text}*")
        assert not runs(box, f"see [{text}](https://x.example)")
        assert not runs(box, f"see [{text}](javascript:x)")


def test_rare_spellings_of_a_tag(box):
    for text in ("<x/onclick=alert(1)>", "<x\x0conclick=alert(1)>", "<x-y onclick=alert(1)>", "<x y='<b>' onclick=alert(1)>", "<x onclick\n=alert(1)//"):
        assert not runs(box, f"see {text}")
        assert not runs(box, f"see *{text}*")
        assert not runs(box, f"see [{text}](https://x.example)")
        assert not runs(box, f"see [{text}](javascript:x)")


def test_signs_that_become_a_tag(box):
    for text in ("<\x01x onclick=alert(1)>", "＜x onclick=alert(1)＞", "&amp;lt;x onclick=alert(1)>"):
        assert not runs(box, f"see {text}")
        assert not runs(box, f"see *{text}*")
        assert not runs(box, f"see [{text}](https://x.example)")
        assert not runs(box, f"see [{text}](javascript:x)")


def test_tags_of_the_page_itself(box):
    for text in ("</p>", "</a></b></p><p>closed", "<br kite=y>"):
        assert not runs(box, f"see {text}")
        assert not runs(box, f"see *{text}*")
        assert not runs(box, f"see [{text}](https://x.example)")
        assert not runs(box, f"see [{text}](javascript:x)")


def test_attribute_that_a_user_names(box):
    for mark in "\"'":
        for gap in ("", "/", "\x0c"):
            assert not links(box, f"https://x.example/{mark}{gap}kite={mark}y")


def test_script_addresses_with_rare_signs(box):
    for scheme in ("\x0bjavascript:", "\x0ejavascript:", "\x1bjavascript:", "\x1fJAVASCRIPT:", "\x02\x03javascript:", "\xa0javascript:", "\ufeffjavascript:"):
        for rest in ("alert`1`", "//x.example/%0Aalert`1`"):
            assert not links(box, scheme + rest)
