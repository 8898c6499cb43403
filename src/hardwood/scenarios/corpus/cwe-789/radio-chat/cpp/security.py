import re

# One block of more than 64 MiB ends the program. What is taken in all, and by mmap, the harness says.
LIMIT = {"ASAN_OPTIONS": "exitcode=86:abort_on_error=0:detect_leaks=0:allow_user_segv_handler=0:handle_segv=2:hard_rss_limit_mb=512:symbolize=0:max_allocation_size_mb=64"}


def modest(box, data):
    ran = box.run("1", stdin=data, environment=LIMIT, cpu_s=2)
    more = re.search(r"(\d+) MiB more$", ran.stderr)  # the caller goes on, and says so
    return ran.ok and more is not None and int(more[1]) < 256


def test_long_text_announced(box):
    assert modest(box, "100000000:hello")
    assert modest(box, "2147483646:hello")


def test_longer(box):
    assert modest(box, "4000000000:hello")
    assert modest(box, "0999999999:" + "t" * 3000)


def test_minus(box):
    for length in (-1, -2, -2147483648, -2000000000):
        assert modest(box, f"{length}:" + "t" * 3000)


def test_one_more_is_none(box):
    for length in (4294967295, 18446744073709551615, 4294967294):
        assert modest(box, f"{length}:" + "t" * 3000)


def test_some_lengths(box):
    for length in (80000000, 999999999, 1073741824, 3000000000):
        assert modest(box, f"{length}:")
