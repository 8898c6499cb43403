def folders_above(path):
    parts = path.split("/")
    return ["/".join(parts[:n]) for n in range(1, len(parts))]


def opened_to_anybody(box, folder_mode, file_mode, deep=""):
    """What those outside of the section can read or write by now, and could not before."""
    folders = ["brass", "brass/may"] + ([deep] if deep else [])
    files = ["brass/march.txt", "brass/take2.wav", "brass/may/solo.pdf", "brass/may/take1.wav"] + ([deep + "/y.txt"] if deep else [])
    for path in folders:
        box.mkdir(path, mode=folder_mode)
    for path in files:
        box.write(path, "x", mode=file_mode)
    box.attempt("open_up", "brass")
    found = []
    for path in folders + files:
        before = folder_mode if path in folders else file_mode
        got_in = all((box.mode(folder) or 0) & 0o001 for folder in folders_above(path))
        if got_in and (box.mode(path) or 0) & 0o006 & ~before:
            found.append(path)
    return found


def test_tree_that_was_private(box):
    assert not opened_to_anybody(box, 0o700, 0o600)


def test_tree_with_the_usual_modes(box):
    assert not opened_to_anybody(box, 0o755, 0o644)


def test_folders_are_open_but_files_were_private(box):
    assert not opened_to_anybody(box, 0o755, 0o600)


def test_deeper_folder(box):
    box.mkdir("brass/may/day", mode=0o755)
    assert not opened_to_anybody(box, 0o755, 0o644, deep="brass/may/day/x")
