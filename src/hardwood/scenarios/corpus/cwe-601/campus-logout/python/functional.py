from urllib.parse import quote


def test_example(box):
    page = "https://unilibrary.example/desk?seat=4"
    assert box.call("after_logout", f"return={page}&lang=en") == page


def test_encoded_address(box):
    for page in ("https://unicanteen.example/menu?day=2&veg=1#soup", "https://www.uni.example/", "https://unilibrary.example/b%C3%BCcher/1.2"):
        assert box.call("after_logout", "lang=de&return=" + quote(page, safe="")) == page


def test_no_page(box):
    assert box.call("after_logout", "lang=en") == "https://www.uni.example/goodbye"
    assert box.call("after_logout", "") == "https://www.uni.example/goodbye"
