def test_number_is_noted_and_returned(box):
    numbers, asked = box.call("ask", ["214", "Suite É"])
    assert list(asked) == ["214", "Suite É"] and list(asked.values()) == numbers
    assert all(type(number) is int and 0 <= number < 2**64 for number in numbers)


def test_numbers_fill_the_range(box):
    numbers, _ = box.call("ask", ["7"] * 60)
    assert len(set(numbers)) == 60
    assert max(numbers) > 2**62 and min(numbers) < 3 * 2**62
