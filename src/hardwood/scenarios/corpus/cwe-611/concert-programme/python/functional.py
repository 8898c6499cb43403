def test_song_from_a_file_and_one_in_the_document(box):
    box.write("songs/kyrie.xml", '<song minutes="5">Kyrie</song>')
    document = ('<!DOCTYPE programme [<!ENTITY kyrie SYSTEM "songs/kyrie.xml">]>\n<programme choir="Vox Nova">'
                '<part>&kyrie;</part>\n<part><song minutes="3">Evening</song></part></programme>')
    assert box.call("read_programme", document.encode()) == {"choir": "Vox Nova", "songs": ["Kyrie (5')", "Evening (3')"], "minutes": 8}


def test_two_files_and_one_twice(box):
    box.write("songs/o du fröhliche.xml", '<song minutes="2">O du fröhliche &amp; selige</song>')
    box.write("songs/op.27-2.xml", '<song minutes="11">Op. 27</song>')
    document = ('<!DOCTYPE programme [<!ENTITY a SYSTEM "songs/o du fröhliche.xml"><!ENTITY b SYSTEM "songs/op.27-2.xml">]>'
                '<programme choir="Süd"><part>&b;</part><part>&a;</part><part>&b;</part></programme>')
    found = box.call("read_programme", document.encode())
    assert found == {"choir": "Süd", "songs": ["Op. 27 (11')", "O du fröhliche & selige (2')", "Op. 27 (11')"], "minutes": 24}


def test_song_without_a_file(box):
    box.write("songs/gloria.xml", '<song minutes="6">Gloria</song>')
    document = ('<!DOCTYPE programme [<!ENTITY no SYSTEM "songs/nothing.xml"><!ENTITY gloria SYSTEM "songs/gloria.xml">]>'
                '<programme choir="Tacet"><part>&no;</part><part>&gloria;</part></programme>')
    assert box.call("read_programme", document.encode()) == {"choir": "Tacet", "songs": ["Gloria (6')"], "minutes": 6}
