    fields = [pupil, " ".join(comment.split()), str(old), str(new)]
    return "\t".join(fields) + "\n"
