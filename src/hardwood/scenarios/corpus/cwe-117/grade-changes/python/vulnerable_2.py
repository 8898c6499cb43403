    return "\t".join([pupil, comment.strip(), str(old), str(new)]) + "\n"
