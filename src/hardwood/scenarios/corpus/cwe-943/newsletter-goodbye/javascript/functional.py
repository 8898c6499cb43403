ROWS = [["mia@example.org", "k3vq9"], ["o'neil@example.org", "k3vq"], ["jürgen@example.org", "Z-_0=="]]


def test_one_reader(box):
    box.call("fill", ROWS)
    assert box.call("goodbye", '{"token": "k3vq9"}') is True
    assert box.call("mails") == ["o'neil@example.org", "jürgen@example.org"]


def test_another_reader_then_again(box):
    box.call("fill", ROWS)
    assert box.call("goodbye", '{"token": "Z-_0=="}') is True
    assert box.call("goodbye", '{"token": "Z-_0=="}') is False
    assert box.call("mails") == ["mia@example.org", "o'neil@example.org"]


def test_nobody(box):
    box.call("fill", ROWS)
    assert box.call("goodbye", '{"token": "K3VQ9"}') is False
    assert box.call("goodbye", '{"token": "k3"}') is False
    assert len(box.call("mails")) == 3
