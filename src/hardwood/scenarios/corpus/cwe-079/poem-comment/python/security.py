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
    value = box.attempt("comment_body", text).value
    return foreign(re.sub(r"</?[bi]\s*/?>", " ", value, flags=re.I) if isinstance(value, str) else "", "p")


def test_handler_on_a_bold_word(box):
    for text in ("<b onclick=alert(1)>word</b>", "<i onmouseover='alert(1)'>word</i>", "<b/onclick=alert(1)>word</b>", "<b\nonclick=alert(1)>word</b>", "<B onclick=alert(1)>word</B>"):
        assert not runs(box, text)


def test_tag_that_does_not_end(box):
    for text in ("<img src=x onerror=alert(1) ", "<svg onload=alert(1)//", "<b onclick=alert(1) ", "ok <iframe src=javascript:alert(1) "):
        assert not runs(box, text)


def test_tag_in_a_tag(box):
    for text in ("<scr<u>ipt>alert(1)</scr</u>ipt>", "<<u>script>alert(1)</script>", "<im<b>g src=x onerror=alert(1)>", "<img <u>src=x onerror=alert(1) >", "<<i>img src=x onerror=alert(1) "):
        assert not runs(box, text)


def test_whole_tags(box):
    for text in ("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<base href=//evil.example>", "<image src=x onerror=alert(1)>", "<big onclick=alert(1)>x</big>", "<ib onclick=alert(1)>x"):
        assert not runs(box, text)


def test_tag_in_other_spelling(box):
    for text in ("&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;img src=x onerror=alert(1)&#62;", "&lt;b onclick=alert(1)&gt;x&lt;/b&gt;", "&amp;lt;script&amp;gt;alert(1)"):
        assert not runs(box, text)


def test_entities_beside_a_tag(box):
    for text in ("&lt;3 <b onclick=alert(1)>word</b>", "&amp; <img src=x onerror=alert(1) ", "<body onload=alert(1) ", "<iframe src=javascript:alert(1) ", "<IMG SRC=x ONERROR=alert(1) ", "<br onclick=alert(1) x"):
        assert not runs(box, text)


def test_comment_that_hides_what_follows(box):
    for text in ("<!--", "<!-- kit", "<!x", "<?x", "</ x", "</3", "<![CDATA[x", "<!doctype x"):
        assert not runs(box, text)
        assert not runs(box, f"so <b>{text}</b>")


def test_element_behind_a_comment(box):
    for start in ("<!-->", "<!--->", "<!-- --!>", "<![CDATA[>", "<?>", "</!>"):
        text = start + "<img src=x onerror=alert(1)>?>]]>-->"
        assert not runs(box, text)
        assert not runs(box, f"so <b>{text}</b>")


def test_rare_spellings_of_a_tag(box):
    for text in ("<x/onclick=alert(1)>", "<x\x0conclick=alert(1)>", "<x-y onclick=alert(1)>", "<x y='<b>' onclick=alert(1)>", "<x onclick\n=alert(1)//"):
        assert not runs(box, text)
        assert not runs(box, f"so <b>{text}</b>")


def test_signs_that_become_a_tag(box):
    for text in ("<\x01x onclick=alert(1)>", "＜x onclick=alert(1)＞", "&#60;x onclick=alert(1)>", "&amp;lt;x onclick=alert(1)>"):
        assert not runs(box, text)
        assert not runs(box, f"so <b>{text}</b>")


def test_tags_of_the_page_itself(box):
    for text in ("</p>", "</p><p>", "</b></p></div>", "<br kite=y>"):
        assert not runs(box, text)
        assert not runs(box, f"so <b>{text}</b>")
