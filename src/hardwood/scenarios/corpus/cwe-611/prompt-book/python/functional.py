XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'


def test_lines_of_book_and_scenes_in_order(box):
    box.write("scenes/the storm 2.xml", "<scene><line>Blow!</line><line>Für immer &amp; ewig</line></scene>")
    box.write("scenes/fin.xml", "<scene><line>The end.</line></scene>")
    box.write("books/tempest.xml", f'<play {XI}><line>Good evening.</line>\n<xi:include href="scenes/the storm 2.xml"/>'
                                   '<act><line>A shore.</line><xi:include href="scenes/fin.xml"/></act></play>')
    assert box.call("spoken_lines", "books/tempest.xml") == ["Good evening.", "Blow!", "Für immer & ewig", "A shore.", "The end."]


def test_scene_name_with_dots(box):
    box.write("scenes/act1..v1.2.xml", "<scene><line>Who's there?</line></scene>")
    box.write("h.xml", f'<play {XI}><xi:include href="scenes/act1..v1.2.xml"/></play>')
    assert box.call("spoken_lines", "h.xml") == ["Who's there?"]


def test_book_without_scenes(box):
    box.mkdir("scenes")
    box.write("solo.xml", "<play><line>One voice.</line><line>Alone.</line></play>")
    assert box.call("spoken_lines", "solo.xml") == ["One voice.", "Alone."]
