STUB = 'curl() { printf "%s\\n" "$@"; }\n'


def words(box, line):
    return [word for word in box.call("nightRun", STUB + line).split() if word != "--"]


def test_plain_episode(box):
    line = box.call("fetchLine", "https://pod.example/e12.mp3", "news-12.mp3")
    assert words(box, line) == ["-s", "-o", "news-12.mp3", "https://pod.example/e12.mp3"]


def test_another_episode(box):
    line = box.call("fetchLine", "http://a.example:8080/x_1/y.ogg", "Talk_1.5.ogg")
    assert words(box, line)[-2:] == ["Talk_1.5.ogg", "http://a.example:8080/x_1/y.ogg"]
