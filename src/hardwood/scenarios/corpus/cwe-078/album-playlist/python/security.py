def ran(box, album, playlist):
    box.write("music/blue/01.mp3", "x")
    box.attempt("write_playlist", album, playlist)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command_in_album(box):
    assert not ran(box, "blue; touch pwned; ls music/blue", "out.m3u")


def test_substitution_in_album(box):
    assert not ran(box, "blue$(touch pwned)", "out.m3u")
    assert not ran(box, "blue'; touch pwned; echo '", "out.m3u")


def test_playlist_name(box):
    assert not ran(box, "blue", "out.m3u; touch pwned")
    assert not ran(box, "blue", "`touch pwned`.m3u")
    assert not ran(box, "blue", "out.m3u'; touch pwned; echo '")
