def test_page_in_a_folder(box):
    box.write("pages/garden/tools.md", "# Tools\n\nSpade, rake.\n")
    assert box.output("pages", "garden/tools.md") == "# Tools\n\nSpade, rake.\n|"


def test_umlaut_and_space_in_the_name(box):
    box.write("docs/wiki/Grüne Soße 1.5.md", "sieben Kräuter")
    assert box.output("docs/wiki", "Grüne Soße 1.5.md") == "sieben Kräuter|"


def test_missing_page_is_empty(box):
    box.write("pages/home.md", "hello")
    assert box.output("pages", "nothing.md") == "|"
    assert box.output("pages", "garden/nothing.md") == "|"
    assert box.output("pages", "home.md") == "hello|"
