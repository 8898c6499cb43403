    pupils = set()
    for path in (first, second):
        with open(path) as handle:
            pupils.update(handle.read().splitlines())
    with open("merged.txt", "w") as handle:
        handle.writelines(pupil + "\n" for pupil in sorted(pupils))
