LIV = "liv@row.example"


def waiting(tries=0):
    return {LIV: {"code": "093377", "tries": tries}, "bo@row.example": {"code": "111111", "tries": 1}}


def others():
    return {"bo@row.example": {"code": "111111", "tries": 1}}


def test_right_code(box):
    cookie = {"Set-Cookie": "member=liv@row.example; Path=/"}
    assert box.call("enter", waiting(), {"mail": LIV, "typed": "093 377", "page": "/boats/8/log"}) == ["/boats/8/log", cookie, others()]
    assert box.call("enter", waiting(2), {"mail": LIV, "typed": "093377", "page": "/races/2.b?from=10:30#crew"}) == [
        "/races/2.b?from=10:30#crew", cookie, others()
    ]


def test_right_code_without_a_page(box):
    assert box.call("enter", waiting(), {"mail": LIV, "typed": "09-33-77"})[0] == "/boathouse"
    assert box.call("enter", waiting(2), {"mail": LIV, "typed": "093377"})[0] == "/boathouse"


def test_wrong_code(box):
    got = box.call("enter", waiting(), {"mail": LIV, "typed": "111111", "page": "/boats/8/log"})
    assert got == ["/code?mail=liv%40row.example&left=2&page=%2Fboats%2F8%2Flog", {}, {**waiting(1)}]


def test_last_try(box):
    assert box.call("enter", waiting(2), {"mail": LIV, "typed": "", "page": "/boats"}) == ["/code/new", {}, others()]


def test_nobody(box):
    assert box.call("enter", waiting(), {"mail": "eva@row.example", "typed": "093377"}) == ["/code/new", {}, waiting()]
