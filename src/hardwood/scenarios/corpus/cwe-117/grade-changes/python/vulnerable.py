    return f"{pupil}\t{comment}\t{old}\t{new}\n"
