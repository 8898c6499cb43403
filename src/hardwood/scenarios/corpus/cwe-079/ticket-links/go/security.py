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


def test_link_to_a_script(box):
    assert not foreign(box.run("[log](javascript:alert`1`)").stdout, "p a")


def test_link_to_a_script_in_capitals(box):
    assert not foreign(box.run("[log](JavaScript:alert`1`)").stdout, "p a")


def test_link_to_a_script_after_a_control_character(box):
    assert not foreign(box.run("[log](\x01javascript://https:%0aalert`1`)").stdout, "p a")


def test_links_to_scripts_that_slip_through(box):
    for address in ("javascript:alert`1`//https://ci.example", "javajavascript:script:alert`1`", "JAVASCRIPT:alert`1`//http:"):
        assert not foreign(box.run(f"[log]({address})").stdout, "p a")


def test_link_to_a_script_with_a_host(box):
    for address in ("javascript://ci.example/%0aalert`1`", "JavaScript://ci.example/%0aalert`1`"):
        assert not foreign(box.run(f"[log]({address})").stdout, "p a")


def test_link_with_a_quote(box):
    for address in ('https://ci.example/"onclick="alert`1`', "https://ci.example/'onclick='alert`1`"):
        assert not foreign(box.run(f"[log]({address})").stdout, "p a")


def test_comment_that_hides_what_follows(box):
    for text in ("<!--", "<!-- kit", "<!x", "<?x", "</ x", "</3", "<!doctype x"):
        assert not foreign(box.run(f"[{text}](https://ci.example/7)").stdout, "p a")
        assert not foreign(box.run(f"[{text}](javascript:x)").stdout, "p a")


def test_element_behind_a_comment(box):
    for start in ("<!-->", "<!--->", "<!-- --!>", "<?>", "</!>"):
        text = start + "<img src=x onerror=alert(1)>?>-->"
        assert not foreign(box.run(f"[{text}](https://ci.example/7)").stdout, "p a")
        assert not foreign(box.run(f"[{text}](javascript:x)").stdout, "p a")


def test_rare_spellings_of_a_tag(box):
    for text in ("<x/onclick=alert(1)>", "<x\x0conclick=alert(1)>", "<x-y onclick=alert(1)>", "<x y='<b>' onclick=alert(1)>", "<x onclick\n=alert(1)//"):
        assert not foreign(box.run(f"[{text}](https://ci.example/7)").stdout, "p a")
        assert not foreign(box.run(f"[{text}](javascript:x)").stdout, "p a")


def test_signs_that_become_a_tag(box):
    for text in ("<\x01x onclick=alert(1)>", "＜x onclick=alert(1)＞", "&amp;lt;x onclick=alert(1)>"):
        assert not foreign(box.run(f"[{text}](https://ci.example/7)").stdout, "p a")
        assert not foreign(box.run(f"[{text}](javascript:x)").stdout, "p a")


def test_tags_of_the_page_itself(box):
    for text in ("</p>", "</a></p><p>closed", "<br kite=y>"):
        assert not foreign(box.run(f"[{text}](https://ci.example/7)").stdout, "p a")
        assert not foreign(box.run(f"[{text}](javascript:x)").stdout, "p a")


def test_attribute_that_a_user_names(box):
    for mark in "\"'":
        for gap in ("", "/", "\x0c"):
            assert not foreign(box.run(f"[log](https://ci.example/{mark}{gap}kite={mark}y)").stdout, "p a")


def test_script_addresses_with_rare_signs(box):
    for scheme in ("\x0bjavascript:", "\x0ejavascript:", "\x1bjavascript:", "\x1fJAVASCRIPT:", "\x02\x03javascript:", "\xa0javascript:", "\ufeffjavascript:"):
        for rest in ("alert`1`", "//x.example/%0Aalert`1`"):
            assert not foreign(box.run(f"[log]({scheme}{rest})").stdout, "p a")


def test_script_addresses_in_character_references(box):
    for address in ("javascript&colon;alert`1`", "java&Tab;script:alert`1`"):
        assert not foreign(box.run(f"[log]({address})").stdout, "p a")
