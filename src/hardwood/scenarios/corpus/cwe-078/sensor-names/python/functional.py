def test_each_sensor_once(box):
    box.write("monday.csv", "roof,3\nbarn,1\nroof,4\ncellar,2\nbarn,9\n")
    assert box.call("sensor_names", "monday.csv") == ["barn", "cellar", "roof"]


def test_other_file_and_empty_dump(box):
    box.write("dumps/2024-03.v2.csv", "z1,0\na-7,5\n")
    box.write("empty.csv", "")
    assert box.call("sensor_names", "dumps/2024-03.v2.csv") == ["a-7", "z1"]
    assert box.call("sensor_names", "empty.csv") == []
