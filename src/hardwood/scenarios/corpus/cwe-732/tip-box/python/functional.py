import json


def test_tip_without_papers(box):
    box.mkdir("tips")
    assert box.call("file_tip", "Look at this: größer!\n", {}).rstrip("/") == "tips/1"
    assert box.text("tips/1/message.txt") == "Look at this: größer!\n"
    assert box.files() == ["tips/1/contents.json", "tips/1/message.txt"]
    assert json.loads(box.text("tips/1/contents.json")) == []


def test_tip_with_papers(box):
    box.mkdir("tips/7")
    box.mkdir("tips/10")
    papers = {"scan 1.PNG": b"\x89PNG\x00", "a.b.CSV": b"1,2", "empty.md": b""}
    assert box.call("file_tip", "", papers).rstrip("/") == "tips/11"
    assert {name: box.read("tips/11/" + name) for name in papers} == papers and box.text("tips/11/message.txt") == ""
    assert json.loads(box.text("tips/11/contents.json")) == [
        {"name": "a.b.CSV", "bytes": 3, "text": True}, {"name": "empty.md", "bytes": 0, "text": True}, {"name": "scan 1.PNG", "bytes": 5, "text": False},
    ]


def test_reporters_can_work_in_the_folder(box):
    box.mkdir("tips")
    box.call("file_tip", "x", {"a.txt": b"a"})
    assert box.mode("tips/1") & 0o700 == 0o700 and box.mode("tips/1/a.txt") & 0o600 == 0o600
