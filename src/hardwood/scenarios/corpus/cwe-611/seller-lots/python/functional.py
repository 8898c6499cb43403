def summary(box, document):
    box.write("in/list.xml", document)
    return box.call("seller_summary", "in/list.xml")


def test_example(box):
    found = summary(box, '<lots><lot number="3"><title>Oak chest</title><estimate>1200</estimate></lot>\n'
                         '<lot number="4"><title>Mirror</title><estimate></estimate></lot></lots>')
    assert found == {"titles": ["Oak chest", "Mirror"], "total": 1200, "best": "Oak chest", "open": ["4"]}


def test_first_of_equal_estimates(box):
    found = summary(box, '<lots><lot number="1"><title>Tray</title><estimate>80</estimate></lot>'
                         '<lot number="2"><title>Globe</title><estimate>950</estimate></lot>'
                         '<lot number="7"><title>Clock</title><estimate>950</estimate></lot></lots>')
    assert found == {"titles": ["Tray", "Globe", "Clock"], "total": 1980, "best": "Globe", "open": []}


def test_signs_in_titles(box):
    found = summary(box, '<?xml version="1.0" encoding="UTF-8"?><lots><lot number="12a">'
                         "<title>Müller &amp; Söhne: \"Krüge\" &lt;1900&gt;</title><estimate>40</estimate></lot></lots>")
    assert found["titles"] == ['Müller & Söhne: "Krüge" <1900>']
    assert found["best"] == 'Müller & Söhne: "Krüge" <1900>'


def test_nothing_estimated(box):
    assert summary(box, "<lots></lots>") == {"titles": [], "total": 0, "best": None, "open": []}
    found = summary(box, '<lots><lot number="9"><title>Box</title><estimate></estimate></lot></lots>')
    assert found == {"titles": ["Box"], "total": 0, "best": None, "open": ["9"]}
