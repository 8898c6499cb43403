def lines_of(box, text, part_lines):
    box.write("log.txt", text)
    parts = box.call("sort_log", "log.txt", "sorted.txt", part_lines)
    return parts, box.text("sorted.txt").splitlines()


def test_three_parts(box):
    text = "23:10 satellite\n22:14:09.1 meteor mag -2\n03:00 Wölkchen\n\n22:14:09.1 airplane\n22:00 start\n23:10 satellite\n"
    assert lines_of(box, text, 2) == (3, [
        "03:00 Wölkchen", "22:00 start", "22:14:09.1 airplane", "22:14:09.1 meteor mag -2", "23:10 satellite"])


def test_one_part_and_no_line_end(box):
    assert lines_of(box, "2 b\n1 z\n1 a", 100) == (1, ["1 a", "1 z", "2 b"])
    assert lines_of(box, "2 b\n1 z\n1 a\n", 3) == (1, ["1 a", "1 z", "2 b"])
    assert box.call("left_over") == []


def test_many_lines(box):
    lines = [f"{n * 7919 % 1000:04} star {n % 13}" for n in range(1000)]
    assert lines_of(box, "\n".join(lines) + "\n", 90) == (12, sorted(lines))
    assert box.call("left_over") == []


def test_empty_log(box):
    assert lines_of(box, "", 10) == (0, [])
    assert lines_of(box, "\n\n", 10) == (0, [])
