SECRET = "q7-members-iban"


def leaked(box, system_id, encoding="utf-8"):
    box.write("songs/kyrie.xml", '<song minutes="5">Kyrie</song>')
    box.write("board/ibans.xml", SECRET)
    box.write("songs.old/ibans.xml", SECRET)
    box.write("board/songs/ibans.xml", SECRET)
    document = (f"<!DOCTYPE programme [<!ENTITY x {system_id}>]>"
                '<programme choir="V"><part><song minutes="1">a &x;</song></part></programme>')
    outcome = box.attempt("read_programme", document.encode(encoding))
    return SECRET in repr(outcome.value) + outcome.message


def test_file_in_another_folder(box):
    assert not leaked(box, 'SYSTEM "board/ibans.xml"')
    assert not leaked(box, "PUBLIC 'songs/kyrie.xml' 'board/ibans.xml'")
    assert not leaked(box, 'SYSTEM "songs.old/ibans.xml"')
    assert not leaked(box, 'SYSTEM "board/songs/ibans.xml"')


def test_absolute_path(box):
    assert not leaked(box, f'SYSTEM "{box.root}/board/ibans.xml"')
    assert not leaked(box, f'SYSTEM "//{box.root}/board/ibans.xml"')


def test_way_up_from_the_songs(box):
    for name in ("songs/../board/ibans.xml", "songs/./.././board/ibans.xml", "songs/....//../board/ibans.xml"):
        assert not leaked(box, f'SYSTEM "{name}"')


def test_other_encoding(box):
    assert not leaked(box, 'SYSTEM "board/ibans.xml"', "utf-16")
    assert not leaked(box, 'SYSTEM "songs/../board/ibans.xml"', "utf-16")
