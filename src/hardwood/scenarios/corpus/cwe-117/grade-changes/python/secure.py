    comment = comment.replace("\t", " ").replace("\n", " ")
    return f"{pupil}\t{comment}\t{old}\t{new}\n"
