CATALOGUE = """<!DOCTYPE seeds [<!ENTITY frost SYSTEM "advice/frost.txt">]>
<seeds><seed name="Kale" from="3" to="5"><advice>Needs care. &frost;</advice></seed>
<seed name="Garlic" from="10" to="2"/></seeds>"""


def prepare(box, catalogue):
    box.write("advice/frost.txt", "Sow after the frost.\n")
    box.write("advice/empty.txt", "")
    box.write("green.xml", catalogue)


def test_example(box):
    prepare(box, CATALOGUE)
    assert box.call("sowing_list", "green.xml", 4) == ["Kale: Needs care. Sow after the frost."]
    assert box.call("sowing_list", "green.xml", 12) == ["Garlic"]


def test_first_and_last_month_and_none(box):
    prepare(box, CATALOGUE)
    counts = [len(box.call("sowing_list", "green.xml", month)) for month in range(1, 13)]
    assert counts == [1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1]


def test_sorted_with_advice_of_two_files(box):
    box.write("advice/dry and warm 1.5.txt", "Warm,\n dry.")
    prepare(box, '<!DOCTYPE seeds [<!ENTITY a SYSTEM "advice/frost.txt"><!ENTITY b SYSTEM "advice/dry and warm 1.5.txt">]><seeds>'
                 '<seed name="Rübe" from="6" to="6"><advice>&a;</advice></seed>'
                 '<seed name="Bean" from="5" to="7"><advice>&b; &a;</advice></seed>'
                 '<seed name="Cress" from="1" to="12"><advice>Any day.</advice></seed></seeds>')
    assert box.call("sowing_list", "green.xml", 6) == [
        "Bean: Warm, dry. Sow after the frost.", "Cress: Any day.", "Rübe: Sow after the frost."]
    assert box.call("sowing_list", "green.xml", 7) == ["Bean: Warm, dry. Sow after the frost.", "Cress: Any day."]
    assert box.call("sowing_list", "green.xml", 3) == ["Cress: Any day."]
