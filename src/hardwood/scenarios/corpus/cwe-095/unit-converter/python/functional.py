def test_each_conversion(box):
    assert abs(box.call("result", "km_to_miles(10)") - 6.21371) < 1e-6
    assert abs(box.call("result", "celsius_to_kelvin(0)") - 273.15) < 1e-6


def test_other_values(box):
    assert abs(box.call("result", "celsius_to_kelvin(-3.15)") - 270) < 1e-6
    assert box.call("result", "km_to_miles(0)") == 0
