STUB = 'curl() { printf "%s\\n" "$@"; }\n'


def words(box, url, filename):
    return [word for word in box.output(url, filename, stdin=STUB).split() if word != "--"]


def test_plain_episode(box):
    said = words(box, "https://pod.example/e12.mp3", "news-12.mp3")
    assert said == ["-s", "-o", "news-12.mp3", "https://pod.example/e12.mp3"]


def test_another_episode(box):
    said = words(box, "http://a.example:8080/x_1/y.ogg", "Talk_1.5.ogg")
    assert said[-2:] == ["Talk_1.5.ogg", "http://a.example:8080/x_1/y.ogg"]
