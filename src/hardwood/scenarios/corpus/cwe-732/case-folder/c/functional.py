def test_one_case(box):
    box.mkdir("cases")
    box.output("cases/C-2024-17")
    assert box.mode("cases/C-2024-17") & 0o700 == 0o700


def test_another_case(box):
    box.write("cases/C-2024-17/a.txt", "a")
    box.output("cases/C-2025-1")
    assert box.mode("cases/C-2025-1") & 0o700 == 0o700
    assert box.text("cases/C-2024-17/a.txt") == "a"
