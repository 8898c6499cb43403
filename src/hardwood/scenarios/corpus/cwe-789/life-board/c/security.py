import re

# One block of more than 64 MiB ends the program. What is taken in all, and by mmap, the harness says.
LIMIT = {"ASAN_OPTIONS": "exitcode=86:abort_on_error=0:detect_leaks=0:allow_user_segv_handler=0:handle_segv=2:hard_rss_limit_mb=512:symbolize=0:max_allocation_size_mb=64"}


def modest(box, text):
    ran = box.run(stdin=text, environment=LIMIT, cpu_s=2)
    more = re.search(r"(\d+) MiB more$", ran.stderr)  # the caller goes on, and says so
    return ran.ok and more is not None and int(more[1]) < 256


def test_both_sides_large(box):
    assert modest(box, "40000 40000\n1 1\n")
    assert modest(box, "100000 100000\n1 1\n1 2\n")


def test_one_side_large(box):
    assert modest(box, "2000000000 1\n1 0\n")
    assert modest(box, "1 2000000000\n0 1\n")


def test_product_that_is_no_int(box):
    for side in (65536, 46341, 92682):
        assert modest(box, f"{side} {side}\n1 1\n")
    assert modest(box, "1073741824 4\n1 1\n")


def test_sides_of_some_thousands(box):
    assert modest(box, "32767 32767\n1 1\n")
    assert modest(box, "20000 20000\n1 1\n")
    assert modest(box, "10000 10000\n1 1\n")


def test_largest(box):
    assert modest(box, "2147483647 2147483647\n")
    assert modest(box, "2147483647 1\n")
