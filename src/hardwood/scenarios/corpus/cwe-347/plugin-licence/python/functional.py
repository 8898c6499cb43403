import hashlib
import hmac


def licence(text):
    return f"{text};{hmac.new(b'Nachhall/3/maker', text.encode(), hashlib.sha256).hexdigest()[:24]}"


def test_example(box):
    assert box.call("read_licence", licence("Ann Weber;studio;3")) == {"name": "Ann Weber", "edition": "studio", "seats": 3}


def test_names_with_signs(box):
    for name in ("Zoë \"Zo\" O'Neill", "Müller & Söhne, Köln", "a.b-c_d|e:f", "李 小龍"):
        assert box.call("read_licence", licence(f"{name};lite;120")) == {"name": name, "edition": "lite", "seats": 120}


def test_blanks_around_and_no_seats(box):
    assert box.call("read_licence", "  " + licence("Bo;school;0") + "\r\n") == {"name": "Bo", "edition": "school", "seats": 0}


def test_line_of_make_licence(box):
    line = box.call("make_licence", "Ida", "studio", 1)
    assert box.call("read_licence", line) == {"name": "Ida", "edition": "studio", "seats": 1}


def test_empty_line(box):
    assert box.call("read_licence", "") is None
