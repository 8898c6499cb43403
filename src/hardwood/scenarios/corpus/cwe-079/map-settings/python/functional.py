import json
import re


def settings(markup):
    return json.loads(re.fullmatch(r"<script>\s*window\.SETTINGS = (.*?);?\s*</script>", markup, re.S)[1])


def test_settings_of_the_docstring(box):
    given = {"name": "Alps", "zoom": 9}
    assert settings(box.call("settings_script", given)) == given


def test_signs_and_nested_values(box):
    given = {"name": "Tom's <3 & \"Küste\"", "points": [[1.5, 2], [3, None]], "dark": True}
    assert settings(box.call("settings_script", given)) == given
