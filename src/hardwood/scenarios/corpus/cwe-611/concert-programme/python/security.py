SECRET = "q7-members-iban"


def leaked(box, system_id, encoding="utf-8"):
    box.write("songs/kyrie.xml", '<song minutes="5">Kyrie</song>')
    box.write("board/ibans.txt", SECRET)
    box.write("songs.old/ibans.txt", SECRET)
    box.write("board/songs/ibans.txt", SECRET)
    document = (f"<!DOCTYPE programme [<!ENTITY x {system_id}>]>"
                '<programme choir="V"><part><song minutes="1">a &x;</song></part></programme>')
    outcome = box.attempt("read_programme", document.encode(encoding))
    return SECRET in repr(outcome.value) + outcome.message


def test_file_in_another_folder(box):
    assert not leaked(box, 'SYSTEM "board/ibans.txt"')
    assert not leaked(box, "PUBLIC 'songs/kyrie.xml' 'board/ibans.txt'")
    assert not leaked(box, 'SYSTEM "songs.old/ibans.txt"')
    assert not leaked(box, 'SYSTEM "board/songs/ibans.txt"')


def test_absolute_path(box):
    assert not leaked(box, f'SYSTEM "{box.root}/board/ibans.txt"')
    assert not leaked(box, f'SYSTEM "//{box.root}/board/ibans.txt"')


def test_way_up_from_the_songs(box):
    for name in ("songs/../board/ibans.txt", "songs/./.././board/ibans.txt", "songs/....//../board/ibans.txt"):
        assert not leaked(box, f'SYSTEM "{name}"')


def test_other_encoding(box):
    assert not leaked(box, 'SYSTEM "board/ibans.txt"', "utf-16")
    assert not leaked(box, 'SYSTEM "songs/../board/ibans.txt"', "utf-16")
