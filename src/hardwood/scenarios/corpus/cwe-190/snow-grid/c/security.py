# The options of every other run, and a malloc that has 256 MB at most to give.
LITTLE_MEMORY = {
    "ASAN_OPTIONS": "exitcode=86:abort_on_error=0:detect_leaks=0:allow_user_segv_handler=0:handle_segv=2:hard_rss_limit_mb=512:"
    "symbolize=0:allocator_may_return_null=1:max_allocation_size_mb=256"
}


def within(box, width, height):
    """Every cell of the grid that was given out is in its block."""
    ran = box.run(str(width), str(height), environment=LITTLE_MEMORY)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_cells_beyond_an_int(box):
    assert within(box, 46341, 46341)
    assert within(box, 50000, 60000)


def test_cells_that_wrap_to_few(box):
    assert within(box, 65536, 65536)
    assert within(box, 65537, 65536)
    assert within(box, 134217728, 33)


def test_bytes_that_wrap_to_few(box):
    assert within(box, 32768, 32769)
    assert within(box, 1073741825, 1)
    assert within(box, 1, 1073741825)
