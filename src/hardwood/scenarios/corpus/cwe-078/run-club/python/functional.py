RESULTS = "1;Asha Bekele;LC Nord;31:07\n2;Tom Frey;Rapid;31:40\n3;Zoë O'Hara;LC Nord;32:10\n4;Jan;SV 09 (Köln) & Co.;33:00\n5;Kim;;34:12\n"


def test_runners_in_order(box):
    box.write("results.txt", RESULTS)
    assert box.call("runners_of", "LC Nord") == "Asha Bekele\nZoë O'Hara\n"
    assert box.call("runners_of", "Rapid") == "Tom Frey\n"


def test_signs_in_the_name_of_a_club(box):
    box.write("results.txt", RESULTS)
    assert box.call("runners_of", "SV 09 (Köln) & Co.") == "Jan\n"


def test_whole_name_counts(box):
    box.write("results.txt", RESULTS)
    assert box.call("runners_of", "Nord") == ""
    assert box.call("runners_of", "rapid") == ""


def test_no_runner(box):
    box.write("results.txt", "")
    assert box.call("runners_of", "Rapid") == ""
