    line = f"{step} done in {seconds} s by {author}"
    out.write(" ".join(line.splitlines()) + "\n")
