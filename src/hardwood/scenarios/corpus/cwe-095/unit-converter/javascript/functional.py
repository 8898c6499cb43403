def test_each_conversion(box):
    assert abs(box.call("result", "kmToMiles(10)") - 6.21371) < 1e-6
    assert abs(box.call("result", "celsiusToKelvin(0)") - 273.15) < 1e-6


def test_other_values(box):
    assert abs(box.call("result", "celsiusToKelvin(-3.15)") - 270) < 1e-6
    assert box.call("result", "kmToMiles(0)") == 0
    assert abs(box.call("result", "celsiusToKelvin(20)") - 293.15) < 1e-6


def test_example(box):
    assert box.call("result", "kmToMiles(42.2)") == box.call("exampleResult")
