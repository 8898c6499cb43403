def test_chunks_add_up(box):
    box.mkdir("inbox")
    assert box.call("receive_chunk", "dock4.raw", b"\x00\x01") == 2
    assert box.call("receive_chunk", "dock4.raw", b"abc") == 5
    assert box.read("inbox/dock4.raw") == b"\x00\x01abc"


def test_scans_are_kept_apart(box):
    box.mkdir("inbox")
    assert box.call("receive_chunk", "gate 1.2024.raw", b"x") == 1
    assert box.call("receive_chunk", "gate 2.2024.raw", b"yy") == 2
    assert box.files() == ["inbox/gate 1.2024.raw", "inbox/gate 2.2024.raw"]
