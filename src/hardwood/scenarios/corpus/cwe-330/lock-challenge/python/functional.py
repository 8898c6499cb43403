def test_int_in_range(box):
    number = box.call("next_number")
    assert type(number) is int and 0 <= number < 2**64


def test_numbers_fill_the_range(box):
    numbers = box.call("run", "next_number", [[]] * 60)
    assert len(set(numbers)) == 60 and 0 <= min(numbers) and max(numbers) < 2**64
    assert max(numbers) > 2**62 and min(numbers) < 3 * 2**62
