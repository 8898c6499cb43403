def test_in_their_order(box):
    out = box.output("5000", stdin="chalk;12;250\npiano;1;250000\nmap of the Alps;2;400\n")
    assert out.split("\n") == ["approved chalk 3000", "refused piano", "approved map of the Alps 800", "left 1200", ""]


def test_to_the_last_cent(box):
    out = box.output("1000", stdin="ink;10;99\nglue;1;10\nnail;1;1\n")
    assert out.split("\n") == ["approved ink 990", "approved glue 10", "refused nail", "left 0", ""]


def test_unclear_lines(box):
    out = box.output("100", stdin="ink;ten;5\nink;1;20\n\nink;0;20\n")
    assert out.split("\n") == ["unclear", "approved ink 20", "unclear", "unclear", "left 80", ""]


def test_no_requests(box):
    assert box.output("77", stdin="") == "left 77\n"


def test_a_rich_school(box):
    out = box.output("2147483647", stdin="bus;214;9999999\nbus;1;9999999\n")
    assert out.split("\n") == ["approved bus 2139999786", "refused bus", "left 7483861", ""]
