def test_path_with_query(box):
    assert box.output("/seats?show=12") == "HTTP/1.1 302 Found\r\nLocation: /seats?show=12\r\nContent-Length: 0\r\n\r\n"


def test_front_page_and_encoded_path(box):
    for back in ("/", "/a%20b/c.html?x=1&y=2", "/seats/12;row='a'#top"):
        answer = box.output(back).split("\r\n")
        assert answer == ["HTTP/1.1 302 Found", "Location: " + back, "Content-Length: 0", "", ""]
