    pupils = set()
    for name in files:
        with open(name) as handle:
            pupils.update(handle.read().splitlines())
    with open(target, "w") as handle:
        handle.writelines(pupil + "\n" for pupil in sorted(pupils))
