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


def test_element_in_the_title(box):
    for mark in "\"'":
        got = box.attempt("fullSize", 3, "a" + mark + "><script>alert(1)</script>").value
        assert not foreign(got, "img")


def test_handler_in_the_title(box):
    for mark in "\"'":
        got = box.attempt("fullSize", 3, "x{0} onload={0}alert(1){0} y={0}".format(mark)).value
        assert not foreign(got, "img")


def test_handler_after_other_signs(box):
    for mark in "\"'":
        for start in ("x{0} ", "x{0}/", "a{0} b{0} ", "a{0} b{0} c{0} d{0} "):
            value = (start + "onload={0}alert(1)").format(mark)
            assert not foreign(box.attempt("fullSize", 3, value).value, "img")


def test_title_brings_another_picture(box):
    for mark in "\"'":
        assert not foreign(box.attempt("fullSize", 3, "x{0} srcset={0}//evil.example/1.jpg".format(mark)).value, "img")


def test_attribute_that_a_user_names(box):
    for mark in "\"'":
        for gap in (" ", "", "/", "\t", "\n", "\x0c", "\r"):
            assert not foreign(box.attempt("fullSize", 3, f"x{mark}{gap}kite={mark}y").value, "img")
