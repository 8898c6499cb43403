def test_one_step(box):
    box.output("compile", "41", "Ann Lee")
    assert box.text("build.log") == "compile done in 41 s by Ann Lee\n"


def test_names_stay_as_they_are(box):
    box.output("lint", "1", "Zoë D'Arc-Müller", "package", "0", "bot@ci.example 100 %s")
    assert box.text("build.log") == "lint done in 1 s by Zoë D'Arc-Müller\npackage done in 0 s by bot@ci.example 100 %s\n"
