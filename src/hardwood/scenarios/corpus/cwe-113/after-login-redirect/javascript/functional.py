def test_path_with_query(box):
    expected = b"HTTP/1.1 302 Found\r\nLocation: /seats?show=12\r\nContent-Length: 0\r\n\r\n"
    assert box.call("afterLogin", "/seats?show=12") == expected


def test_front_page_and_encoded_path(box):
    for back in ("/", "/a%20b/c.html?x=1&y=2", "/seats/12;row='a'#top"):
        answer = box.call("afterLogin", back).split(b"\r\n")
        assert answer == [b"HTTP/1.1 302 Found", b"Location: " + back.encode(), b"Content-Length: 0", b"", b""]
