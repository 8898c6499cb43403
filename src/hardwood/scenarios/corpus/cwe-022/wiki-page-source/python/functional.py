def test_page_in_a_folder(box):
    box.write("pages/garden/tools.md", "# Tools\n\nSpade, rake.\n")
    assert box.call("page_source", "pages", "garden/tools.md") == "# Tools\n\nSpade, rake.\n"


def test_umlaut_and_space_in_the_name(box):
    box.write("docs/wiki/Grüne Soße.md", "sieben Kräuter")
    assert box.call("page_source", "docs/wiki", "Grüne Soße.md") == "sieben Kräuter"


def test_missing_page_is_empty(box):
    box.write("pages/home.md", "hello")
    assert box.call("page_source", "pages", "nothing.md") == ""
    assert box.call("page_source", "pages", "home.md") == "hello"
