def test_first_case_is_confidential(box):
    box.mkdir("cases")
    box.run("cases/C-2024-17")
    assert not (box.mode("cases/C-2024-17") or 0) & 0o077


def test_later_case_is_confidential(box):
    box.mkdir("cases/C-2024-17", mode=0o700)
    box.run("cases/C-2025-300")
    assert not (box.mode("cases/C-2025-300") or 0) & 0o077
