import gzip


def log(box):
    return gzip.decompress(box.read("radio.log.gz") or gzip.compress(b"")).decode()


def test_call(box):
    box.call("note_call", "07:42", 3, "Kim Roe", "reached the hut, two persons")
    assert log(box) == "07:42 team 3 from Kim Roe: reached the hut, two persons\n"


def test_calls_follow_one_another(box):
    box.write("radio.log.gz", gzip.compress(b"06:00 snow 12 cm\n"))
    box.call("note_call", "23:59", 12, "Zoë O'Neil", "Größe: \"L\", 50 % / c:\\new")
    box.call("note_call", "00:01", 1, "Li", "")
    assert log(box) == "06:00 snow 12 cm\n23:59 team 12 from Zoë O'Neil: Größe: \"L\", 50 % / c:\\new\n00:01 team 1 from Li: \n"
