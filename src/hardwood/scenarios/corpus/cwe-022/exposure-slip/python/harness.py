def fill(slip):
    return [[e.label, list(e.pixels), e.subtracted] for e in candidate.fill_slip(slip)]
