def u16(number):
    return number.to_bytes(2, "little")


def catalogue(*objects):
    block, places = b"", []
    for year, title in objects:
        places.append(len(block))
        block += u16(year) + bytes([len(title.encode())]) + title.encode()
    return block + bytes([len(places)]) + b"".join(map(u16, places)) + u16(len(block))


def test_example(box):
    assert box.output(stdin=b"\xe2\x07\x04Mask\x01\0\0\x07\0") == "2018 Mask\n(1)"


def test_several_objects(box):
    said = box.output(stdin=catalogue((1890, "Boat, 100% oak"), (0, "Grüner Krug"), (12, "")))
    assert said == "1890 Boat, 100% oak\ns.d. Grüner Krug\n12 \n(3)"


def test_order_of_the_index(box):
    block = b"\1\0\1A" + b"\2\0\1B" + b"\3" + u16(4) + u16(0) + u16(4) + u16(8)
    assert box.output(stdin=block) == "2 B\n1 A\n2 B\n(3)"


def test_long_catalogue(box):
    objects = [(1000 + i, "t" * 255) for i in range(200)]
    assert box.output(stdin=catalogue(*objects)) == "".join(f"{y} {t}\n" for y, t in objects) + "(200)"


def test_no_objects(box):
    assert box.output(stdin=b"") == "(0)"
    assert box.output(stdin=b"\0\0\0") == "(0)"
