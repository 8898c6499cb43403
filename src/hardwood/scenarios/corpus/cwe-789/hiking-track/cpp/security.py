import re
from struct import pack

# One block of more than 64 MiB ends the program. What is taken in all, and by mmap, the harness says.
LIMIT = {"ASAN_OPTIONS": "exitcode=86:abort_on_error=0:detect_leaks=0:allow_user_segv_handler=0:handle_segv=2:hard_rss_limit_mb=512:symbolize=0:max_allocation_size_mb=64"}


def modest(box, data):
    ran = box.run(stdin=data, environment=LIMIT, cpu_s=2)
    more = re.search(r"(\d+) MiB more$", ran.stderr)  # the caller goes on, and says so
    return ran.ok and more is not None and int(more[1]) < 256


def test_millions_of_points(box):
    assert modest(box, pack("=I", 10000000))
    assert modest(box, pack("=I", 100000000) + b"p" * 120)


def test_largest_count(box):
    assert modest(box, pack("=I", 4294967295))
    assert modest(box, pack("=I", 4294967295) + b"p" * 12000)


def test_count_by_the_sign(box):
    assert modest(box, pack("=I", 2147483647) + b"p" * 12)
    assert modest(box, pack("=I", 2147483648) + b"p" * 12)
