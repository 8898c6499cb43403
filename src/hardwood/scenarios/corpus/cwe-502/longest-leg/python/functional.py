def test_example(box):
    box.write("v.yaml", "- !leg {to: Ærø, miles: 31}\n- !leg {to: Marstal, miles: 8.5}\n")
    assert box.call("longest_leg", "v.yaml") == "Ærø"


def test_block_style_and_signs(box):
    box.write("mail/week 2.yaml", "# June\n- !leg\n  to: Svendborg\n  miles: 9\n- !leg\n  miles: 40.25\n"
                                  "  to: \"Nr. 5, 'python' quay: Ålborg\"\n- !leg {miles: 40, to: Kiel}\n")
    assert box.call("longest_leg", "mail/week 2.yaml") == "Nr. 5, 'python' quay: Ålborg"


def test_without_legs(box):
    box.write("v.yaml", "[]\n")
    assert box.call("longest_leg", "v.yaml") is None
