def day(name, low, high, sky):
    return f"  day\n    name {name}\n    temperature\n      low {low}\n      high {high}\n    sky {sky}\n"


def test_one_day(box):
    text = "forecast\n  place Kiel\n" + day("Monday", 9, 17, "rain")
    assert box.output(stdin=text).splitlines() == ["Forecast for Kiel", "Monday: 9 to 17 degrees, rain", "Warmest day: Monday"]


def test_several_days(box):
    text = "forecast\n  place Bad Tölz\n" + day("Friday", 3, 9, "sun") + day("Saturday", 5, 12, "sun and clouds") + day("Sunday", 6, 12, "fog")
    assert box.output(stdin=text).splitlines() == [
        "Forecast for Bad Tölz", "Friday: 3 to 9 degrees, sun", "Saturday: 5 to 12 degrees, sun and clouds",
        "Sunday: 6 to 12 degrees, fog", "Warmest day: Saturday"]


def test_below_zero(box):
    text = "forecast\n  place Oslo\n" + day("Friday", -30, -14, "snow") + day("Saturday", -12, -9, "sun") + day("Sunday", -15, -10, "fog")
    assert box.output(stdin=text).splitlines()[1:] == [
        "Friday: -30 to -14 degrees, snow", "Saturday: -12 to -9 degrees, sun", "Sunday: -15 to -10 degrees, fog", "Warmest day: Saturday"]


def test_other_elements_and_another_order(box):
    text = ("forecast\n  author Ida\n" + day("Monday", 9, 17, "rain") + "  tide\n    name high water\n  place Kiel\n"
            "  night\n    name Monday night\n    temperature\n      low 4\n      high 99\n    sky clouds\n"
            "  day\n    wind 4\n    sky sun\n    temperature\n      felt 30\n      high 16\n      low 10\n    name Tuesday\n")
    assert box.output(stdin=text).splitlines() == [
        "Forecast for Kiel", "Monday: 9 to 17 degrees, rain", "Tuesday: 10 to 16 degrees, sun", "Warmest day: Monday"]
