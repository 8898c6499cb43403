import xml.etree.ElementTree as ET


def boxes(box):
    try:
        return [e.get("box") for e in ET.fromstring("<r>" + (box.text("visits.xml") or "") + "</r>").iter("visit")]
    except ET.ParseError:
        return []


def test_name_adds_no_visit(box):
    box.attempt("add_visit", 17, 'Eve</visit><visit box="99">Omar')
    assert "99" not in boxes(box)


def test_name_holds_no_visit(box):
    box.attempt("add_visit", 17, 'Eve<visit box="55"/>')
    assert "55" not in boxes(box)


def test_name_in_pieces_adds_no_visit(box):
    box.attempt("add_visit", 17, 'Eve<vis<visitit box="66"/>')
    assert "66" not in boxes(box)


def test_name_in_another_spelling_adds_no_visit(box):
    box.attempt("add_visit", 17, "Eve<visit box = '77'/>")
    assert "77" not in boxes(box)


def test_name_leaves_no_cdata(box):
    box.attempt("add_visit", 17, 'Eve]]><visit box="88"/><![CDATA[')
    assert "88" not in boxes(box)


def test_name_leaves_the_log_readable(box):
    box.attempt("add_visit", 17, "Marks & Co")
    box.attempt("add_visit", 18, "Eve <3")
    ET.fromstring("<r>" + (box.text("visits.xml") or "") + "</r>")
