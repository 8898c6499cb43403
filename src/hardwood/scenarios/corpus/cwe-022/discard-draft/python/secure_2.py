    for path in DRAFTS.rglob("*.txt"):
        if str(path.relative_to(DRAFTS)) == name:
            path.unlink()
