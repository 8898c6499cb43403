def test_makes_folder_and_file(box):
    message = {"from": "lea", "file": "hello.ogg", "audio": "T2dnUw=="}
    assert box.call("keep_voice_message", message) == "voice/hello.ogg"
    assert box.read("voice/hello.ogg") == b"OggS"


def test_folder_is_there_already(box):
    box.write("voice/a.ogg", b"a")
    message = {"from": "bo", "file": "Café, take 2.1.ogg", "audio": "AP8="}
    assert box.call("keep_voice_message", message) == "voice/Café, take 2.1.ogg"
    assert box.read("voice/Café, take 2.1.ogg") == b"\x00\xff"
    assert box.read("voice/a.ogg") == b"a"
