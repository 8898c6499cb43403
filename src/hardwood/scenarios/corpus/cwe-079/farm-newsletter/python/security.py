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


def test_script_in_a_note(box):
    got = box.attempt("render_page", "hello.html", {"name": "Ida", "note": "<script>alert(1)</script>"}).value
    assert not foreign(got, "h1 p")


def test_element_in_an_item(box):
    got = box.attempt("render_page", "order.html", {"name": "Ida", "items": ["eggs", "<img src=x onerror=alert(1)>"]}).value
    assert not foreign(got, "p ul li li")


def test_element_in_a_name(box):
    for page in ("hello.html", "order.html"):
        got = box.attempt("render_page", page, {"name": "<svg onload=alert(1)>", "note": "hi", "items": []}).value
        assert not foreign(got, "h1 p ul li li")


def test_tags_that_a_pattern_misses(box):
    for text in ("<IMG SRC=x ONERROR=alert(1)>", "<img\nsrc=x onerror=alert(1)>", "<<aimg src=x onerror=alert(1)>", "&lt;3 &amp; <svg onload=alert(1)>", "<b onclick=alert(1)>x</b>", "<em onclick=alert(1)>x</em>", "<i onmouseover=alert(1)>x</i>", "<scr<script>ipt>alert(1)</scr</script>ipt>"):
        for page in ("hello.html", "order.html"):
            got = box.attempt("render_page", page, {"name": text, "note": "hi", "items": []}).value
            assert not foreign(got, "h1 p ul li li")
            got = box.attempt("render_page", page, {"name": "Ida", "note": text, "items": ["eggs", text]}).value
            assert not foreign(got, "h1 p ul li li")


def test_comment_that_hides_what_follows(box):
    for text in ("<!--", "<!-- kit", "<!x", "<?x", "</ x", "</3", "<![CDATA[x", "<!doctype x"):
        assert not foreign(box.attempt("render_page", "hello.html", {"name": text, "note": text}).value, "h1 p")
        assert not foreign(box.attempt("render_page", "order.html", {"name": text, "items": ["eggs", text]}).value, "p ul li li")


def test_element_behind_a_comment(box):
    for start in ("<!-->", "<!--->", "<!-- --!>", "<![CDATA[>", "<?>", "</!>"):
        text = start + "<img src=x onerror=alert(1)>?>]]>-->"
        assert not foreign(box.attempt("render_page", "hello.html", {"name": text, "note": text}).value, "h1 p")
        assert not foreign(box.attempt("render_page", "order.html", {"name": text, "items": ["eggs", text]}).value, "p ul li li")


def test_rare_spellings_of_a_tag(box):
    for text in ("<x/onclick=alert(1)>", "<x\x0conclick=alert(1)>", "<x-y onclick=alert(1)>", "<x y='<b>' onclick=alert(1)>", "<x onclick\n=alert(1)//"):
        assert not foreign(box.attempt("render_page", "hello.html", {"name": text, "note": text}).value, "h1 p")
        assert not foreign(box.attempt("render_page", "order.html", {"name": text, "items": ["eggs", text]}).value, "p ul li li")


def test_signs_that_become_a_tag(box):
    for text in ("<\x01x onclick=alert(1)>", "＜x onclick=alert(1)＞", "&#60;x onclick=alert(1)>", "&amp;lt;x onclick=alert(1)>"):
        assert not foreign(box.attempt("render_page", "hello.html", {"name": text, "note": text}).value, "h1 p")
        assert not foreign(box.attempt("render_page", "order.html", {"name": text, "items": ["eggs", text]}).value, "p ul li li")


def test_tags_of_the_page_itself(box):
    for text in ("</p>", "</li><li>beans", "</h1><h1>Bye", "<br kite=y>"):
        assert not foreign(box.attempt("render_page", "hello.html", {"name": text, "note": text}).value, "h1 p")
        assert not foreign(box.attempt("render_page", "order.html", {"name": text, "items": ["eggs", text]}).value, "p ul li li")
