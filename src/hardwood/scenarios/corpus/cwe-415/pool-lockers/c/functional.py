def test_give_back(box):
    assert box.output("open", "+Ida", "+Jörg K.", "-0") == "pool: 0 1 yes [1 Jörg K.]"
    assert box.output("open", "+Ida", "+Tom", "-1", "-0") == "pool: 0 1 yes yes"


def test_the_next_guest_gets_it(box):
    assert box.output("open", "+Ida", "+Tom", "+Lea", "-1", "+Ben", "+Ada") == "pool: 0 1 2 yes 1 3 [0 Ida] [1 Ben] [2 Lea] [3 Ada]"
    full = [f"+G{n}" for n in range(20)]
    assert box.output("open", *full, "+x", "-19", "+y").startswith("pool: " + " ".join(map(str, range(20))) + " -1 yes 19 [0 G0]")


def test_not_taken(box):
    assert box.output("close", "-0") == "pool: no"
    assert box.output("open", "+Ida", "-1", "-0", "-0") == "pool: 0 no yes no"


def test_no_such_locker(box):
    assert box.output("close", "+Ida", "-20", "--1", "-1000", "-19") == "pool: 0 no no no no [0 Ida]"


def test_numbers_below_zero(box):
    full, numbers = [f"+G{n}" for n in range(20)], (1, 3, 4, 6, 7, 8, 16, 100, 1000)
    assert box.output("close", *full, *[f"--{n}" for n in numbers]).startswith("pool: " + " ".join(map(str, range(20))) + " no" * len(numbers) + " [0 G0]")


def test_the_name_is_freed(box):
    assert box.output("open", "=" + "Ida " * 1000, "=" + "Tom " * 2000) == "pool: yes freed yes freed"
