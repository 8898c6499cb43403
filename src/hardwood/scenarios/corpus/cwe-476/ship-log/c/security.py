def clean(box, year):
    ran = box.run(year)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_no_file_for_the_year(box):
    box.write("log/1923.txt", "= 14 May, 06:30\nWind SW 4.\n")
    assert clean(box, "1922")
    assert clean(box, "-1")


def test_no_log_at_all(box):
    assert clean(box, "1923")


def test_dead_link(box):
    box.mkdir("log")
    box.symlink("log/1923.txt", "1923-old.txt")
    assert clean(box, "1923")
