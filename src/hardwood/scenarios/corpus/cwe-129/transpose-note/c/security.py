def clean(box, note, semitones):
    ran = box.run(note, semitones)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_down(box):
    assert clean(box, "C", "-1")
    assert clean(box, "D", "-3")


def test_more_than_an_octave_down(box):
    for semitones in ("-12", "-13", "-14", "-23", "-25", "-30"):
        assert clean(box, "C", semitones)
        assert clean(box, "G", semitones)
        assert clean(box, "B", semitones)


def test_very_far(box):
    for semitones in ("-1000", "-1000001", "-100000007", "1000", "100000007"):
        assert clean(box, "E", semitones)
