LINE = [f"AB{number:06}" for number in range(100)]


def test_goes_in(box):
    assert box.call("step", LINE, 3, "place=AB000002&to=/sales/the-owls/seats") == ["/sales/the-owls/seats?pass=AB000002", 0]
    assert box.call("step", LINE, 1, "place=AB000000&to=%2Fsales%2Fthe.owls%2Fseats%3Fblock%3DC") == ["/sales/the.owls/seats?block=C&pass=AB000000", 0]


def test_goes_in_without_a_page(box):
    assert box.call("step", LINE, 100, "place=AB000099") == ["/sales?pass=AB000099", 0]


def test_waits(box):
    assert box.call("step", LINE, 3, "place=AB000003&to=/sales/the-owls") == ["/wait?place=AB000003&to=/sales/the-owls", 60]
    assert box.call("step", LINE, 0, "place=AB000039") == ["/wait?place=AB000039", 60]
    assert box.call("step", LINE, 0, "place=AB000040") == ["/wait?place=AB000040", 120]
    assert box.call("step", LINE, 10, "place=AB000099&to=/x%3Fy") == ["/wait?place=AB000099&to=/x%3Fy", 180]


def test_not_in_line(box):
    assert box.call("step", LINE, 3, "place=AB000100&to=/sales") == ["/wait/new", 0]
    assert box.call("step", LINE, 3, "to=/sales") == ["/wait/new", 0]
    assert box.call("step", ["x", *LINE], 3, "place=x") == ["/wait/new", 0]
    assert box.call("step", ["x", *LINE], 2, "place=AB000000") == ["/sales?pass=AB000000", 0]
