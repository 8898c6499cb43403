def test_chunks_add_up(box):
    box.mkdir("inbox")
    box.call("append_chunk", "dock4.raw", b"\x00\x01")
    box.call("append_chunk", "dock4.raw", b"abc")
    assert box.read("inbox/dock4.raw") == b"\x00\x01abc"


def test_scans_are_kept_apart(box):
    box.mkdir("inbox")
    box.call("append_chunk", "gate 1.2024.raw", b"x")
    box.call("append_chunk", "gate 2.2024.raw", b"yy")
    assert box.files() == ["inbox/gate 1.2024.raw", "inbox/gate 2.2024.raw"]
    assert box.read("inbox/gate 2.2024.raw") == b"yy"
