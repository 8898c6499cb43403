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


def runs(box, **words):
    thing = {"what": "hat", "look": "red", "train": "S1", "day": "2024-05-06", **words}
    return foreign(box.attempt("found_entry", thing).value, "dt dd")


def test_script_in_the_words(box):
    for key in ("what", "look"):
        assert not runs(box, **{key: "<script>alert(1)</script>"})
        assert not runs(box, **{key: "<img src=x onerror=alert(1)>"})
        assert not runs(box, **{key: "x</dt><svg/onload=alert(1)>"})


def test_other_case_and_pieces(box):
    for text in ("<ScRiPt>alert(1)</sCrIpT>", "<scr<script>ipt>alert(1)</script>", "<<b>script>alert(1)//", "<body onload=alert(1)"):
        for key in ("what", "look"):
            assert not runs(box, **{key: text + ">"})


def test_tag_that_stays_open(box):
    for text in ("<img src=x onerror=alert(1) ", "<img src=x onerror=alert(1) x=", "red<svg onload=alert(1) "):
        for key in ("what", "look"):
            assert not runs(box, **{key: text})


def test_quote_in_the_train(box):
    for text in ('"><script>alert(1)</script>', 'S1" onmouseover="alert(1)', 'S1" autofocus tabindex=1 onfocus=alert(1) x="'):
        assert not runs(box, train=text)


def test_both_kinds_of_quotes_in_the_train(box):
    for text in ("' onmouseover='alert(1)", "\"' onmouseover=alert(1) '\"", "'><img src=x onerror=alert(1)>", "&quot;\" onclick=\"alert(1)"):
        assert not runs(box, train=text)


def test_in_the_train_and_in_the_look(box):
    assert not runs(box, train="<script>alert(1)</script>", look='"><img src=x onerror=alert(1)>')
    assert not runs(box, train='\\" onclick="alert(1)', look="")


def test_tags_that_a_pattern_misses(box):
    for text in ("<IMG SRC=x ONERROR=alert(1)>", "<img\nsrc=x onerror=alert(1)>", "<<aimg src=x onerror=alert(1)>", "&lt;3 &amp; <svg onload=alert(1)>", "<b onclick=alert(1)>x</b>", "<em onclick=alert(1)>x</em>", "<i onmouseover=alert(1)>x</i>", "<scr<script>ipt>alert(1)</scr</script>ipt>"):
        for key in ("what", "look"):
            assert not runs(box, **{key: text})


def test_quotes_that_a_pattern_misses(box):
    for mark in "\"'":
        for start in ("x{0}onmouseover={0}alert(1)", "x{0} onmouseover=alert(1) ", "x{0} onmouseover=alert(1) y={0}{0}", "&quot;&amp;{0} onmouseover={0}alert(1)", "{0}{0}{0} onmouseover={0}alert(1)"):
            assert not runs(box, train=start.format(mark))


def test_comment_that_hides_what_follows(box):
    for text in ("<!--", "<!-- kit", "<!x", "<?x", "</ x", "</3", "<![CDATA[x", "<!doctype x"):
        assert not runs(box, what=text)
        assert not runs(box, look=text)


def test_element_behind_a_comment(box):
    for start in ("<!-->", "<!--->", "<!-- --!>", "<![CDATA[>", "<?>", "</!>"):
        text = start + "<img src=x onerror=alert(1)>?>]]>-->"
        assert not runs(box, what=text)
        assert not runs(box, look=text)


def test_rare_spellings_of_a_tag(box):
    for text in ("<x/onclick=alert(1)>", "<x\x0conclick=alert(1)>", "<x-y onclick=alert(1)>", "<x y='<b>' onclick=alert(1)>", "<x onclick\n=alert(1)//"):
        assert not runs(box, what=text)
        assert not runs(box, look=text)


def test_signs_that_become_a_tag(box):
    for text in ("<\x01x onclick=alert(1)>", "＜x onclick=alert(1)＞", "&#60;x onclick=alert(1)>", "&amp;lt;x onclick=alert(1)>"):
        assert not runs(box, what=text)
        assert not runs(box, look=text)


def test_tags_of_the_page_itself(box):
    for text in ("</dd>", "</dt><dt>ring", "</dd><dt>ring</dt><dd>gold", "<br kite=y>"):
        assert not runs(box, what=text)
        assert not runs(box, look=text)


def test_attribute_that_a_user_names(box):
    for mark in "\"'":
        for gap in (" ", "", "/", "\t", "\n", "\x0c", "\r"):
            assert not runs(box, train=f"S1{mark}{gap}kite={mark}y")
