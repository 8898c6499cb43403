import gzip


def test_landing(box):
    box.write("flights/spring-4b.gz", gzip.compress(b"11:42 47.81 13.04 8120\n13:20 47.93 13.61 512\n"))
    box.write("flights/spring-4.gz", gzip.compress(b"10:00 1 1 1\n"))
    assert box.call("landing", "spring-4b") == "13:20 47.93 13.61 512"
    assert box.call("landing", "spring-4") == "10:00 1 1 1"


def test_names_with_dots_and_umlauts(box):
    box.write("flights/2024.v2_höher.gz", gzip.compress(b"a\nb 2\nc 3"))
    assert box.call("landing", "2024.v2_höher") == "c 3"


def test_no_flight(box):
    box.write("flights/a.gz", gzip.compress(b""))
    assert box.call("landing", "a") == ""
    assert box.call("landing", "b") == ""
