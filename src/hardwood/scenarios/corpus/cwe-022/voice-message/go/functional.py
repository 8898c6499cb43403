def test_writes_the_decoded_audio(box):
    box.mkdir("voice")
    assert box.output("hello.ogg", "T2dnUw==") == ""
    assert box.read("voice/hello.ogg") == b"OggS"
    assert box.files() == ["voice/hello.ogg"]


def test_beside_another_message(box):
    box.write("voice/a.ogg", b"a")
    assert box.output("Café, take 2.1.ogg", "AP8=") == ""
    assert box.read("voice/Café, take 2.1.ogg") == b"\x00\xff"
    assert box.read("voice/a.ogg") == b"a"


def test_no_json(box):
    box.mkdir("voice")
    assert box.output("", "", "file: a.ogg") == "error"
    assert box.files() == []
