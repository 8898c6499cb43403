def test_three_fields(box):
    said = box.output(stdin=b"N\x08Ada LindZ\x03\x01\x02\x0eP\x02\x01\x18")
    assert said == "name: Ada Lind\nzones: 1 2 14\nprice: 2.80\n(3)"


def test_other_order_and_values(box):
    said = box.output(stdin=b"P\x02\xff\xffZ\x01\xc8N\x08J\xc3\xb6 100%P\x02\x00\x05")
    assert said == "price: 655.35\nzones: 200\nname: Jö 100%\nprice: 0.05\n(4)"


def test_fields_of_the_company(box):
    said = box.output(stdin=b"B\x04NZP\x02n\x00N\x02Mox\x01Z")
    assert said == "name: Mo\n(1)"


def test_empty_fields(box):
    assert box.output(stdin=b"N\x00B\x00N\x02Mo") == "name: \nname: Mo\n(2)"
    assert box.output(stdin=b"N\x02MoZ\x00") == "name: Mo\nzones:\n(2)"


def test_long_field(box):
    assert box.output(stdin=b"N\xff" + b"n" * 255 + b"P\x02\x00\x64") == "name: " + "n" * 255 + "\nprice: 1.00\n(2)"


def test_empty_chip(box):
    assert box.output(stdin=b"") == "(0)"
