def test_writes_the_decoded_audio(box):
    box.mkdir("voice")
    box.call("keepVoiceMessage", {"from": "lea", "file": "hello.ogg", "audio": "T2dnUw=="})
    assert box.read("voice/hello.ogg") == b"OggS"
    assert box.files() == ["voice/hello.ogg"]


def test_beside_another_message(box):
    box.write("voice/a.ogg", b"a")
    box.call("keepVoiceMessage", {"from": "bo", "file": "Café, take 2.1.ogg", "audio": "AP8="})
    assert box.read("voice/Café, take 2.1.ogg") == b"\x00\xff"
    assert box.read("voice/a.ogg") == b"a"
