# As in a plain build, where a write behind the block goes unseen: what the text says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def text(box, caption):
    ran = box.run(caption, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_all_four(box):
    assert text(box, 'Vase & "lid"') == "(Vase &amp; &quot;lid&quot;)"
    assert text(box, "<1200> B.C.") == "(&lt;1200&gt; B.C.)"


def test_only_those(box):
    assert text(box, "Käfig, 3'4; 50 %") == "(Käfig, 3'4; 50 %)"
    assert text(box, "&amp;") == "(&amp;amp;)"


def test_short(box):
    assert text(box, "") == "()"
    assert text(box, '"') == "(&quot;)"
    assert text(box, "&<>") == "(&amp;&lt;&gt;)"
