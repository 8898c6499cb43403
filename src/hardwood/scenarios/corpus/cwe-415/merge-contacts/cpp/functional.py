def test_new_contacts(box):
    assert box.output("nothing", "Ida,030 1,ida@post.example", "/", "Tom,040 2,", "Äda Öz,,a@post.example") == (
        "2: [Ida,030 1,ida@post.example] [Tom,040 2,] [Äda Öz,,a@post.example]")


def test_known_contacts(box):
    assert box.output("nothing", "Ida,030 1,", "Tom,,t@post.example", "/", "Tom,040 2,other@post.example", "Ida,030 9,i@post.example") == (
        "0: [Ida,030 1,i@post.example] [Tom,040 2,t@post.example]")


def test_both_kinds(box):
    assert box.output("nothing", "Ida,,", "Ben,5,", "/", "Zoe,1,", "Ben,6,b", "Ada,,", "Ida,,") == (
        "2: [Ida,,] [Ben,5,b] [Zoe,1,] [Ada,,]")


def test_notes(box):
    assert box.output("nothing", "Ida,1,,rings on Sundays", "Tom,2,,tall", "Ben,3,", "Ada,4,", "/", "Ida,,,blue house", "Tom,,", "Ben,,,plays chess", "Ada,,", "Zoe,5,,new") == (
        "1: [Ida,1,,rings on Sundays; blue house] [Tom,2,,tall] [Ben,3,,plays chess] [Ada,4,] [Zoe,5,,new]")


def test_empty_books(box):
    assert box.output("old", "/") == "0:"
    assert box.output("new", "Ida,1,", "/") == "0: [Ida,1,]"
    assert box.output("nothing", "/", "Ida,1,", "Tom,2,") == "2: [Ida,1,] [Tom,2,]"


def test_names_that_differ_a_little(box):
    assert box.output("nothing", "Ida,1,", "/", "ida,,x", "Ida B,3,") == "2: [Ida,1,] [ida,,x] [Ida B,3,]"
