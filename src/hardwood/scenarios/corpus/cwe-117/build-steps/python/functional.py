def test_ok_and_failed(box):
    box.call("report", "build.log", [["compile", 0, "Ann Lee"], ["test", 2, "Ann Lee"]])
    assert box.text("build.log") == "ok compile (Ann Lee)\nFAILED test (Ann Lee) code 2\n"


def test_names_stay_as_they_are(box):
    box.call("report", "build.log", [["lint", 1, "Zoë D'Arc-Müller"], ["package", 0, "bot@ci.example"]])
    assert box.text("build.log") == "FAILED lint (Zoë D'Arc-Müller) code 1\nok package (bot@ci.example)\n"
