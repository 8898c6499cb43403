def curve(box, query, *readings):
    out = box.output(query, stdin="\n".join(f"{second} {power}" for second, power in readings).encode()).splitlines()
    assert out[0] == f"points {len(out) - 1}"
    return out[1:]


def test_four_pieces(box):
    found = curve(box, "meter=17&points=4", (0, 100.5), (21599, 101.5), (21600, 40.0), (70000, 8.25))
    assert found == ["101.0000", "40.0000", "40.0000", "8.2500"]


def test_hours(box):
    found = curve(box, "meter=17", (3600, 12.0), (86399, 24.0))
    assert found == ["0.0000"] + ["12.0000"] * 22 + ["24.0000"]


def test_gaps_and_megawatts(box):
    assert curve(box, "points=3&fill=gap", (30000, 7.5), (30001, 8.5)) == ["gap", "8.0000", "gap"]
    assert curve(box, "points=2&unit=mw", (1, 2500.0), (2, 3500.0)) == ["3.0000", "3.0000"]
    assert curve(box, "points=1", (1, 2500.0), (80000, 0.0)) == ["1250.0000"]


def test_widest_screen(box):
    found = curve(box, "meter=17&points=3840", (86399, 5.0), (0, 1.0))
    assert found == ["1.0000"] * 3839 + ["5.0000"]
