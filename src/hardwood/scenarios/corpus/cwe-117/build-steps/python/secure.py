    author = author.replace("\r", " ").replace("\n", " ")
    print(f"{step} done in {seconds} s by {author}", file=out)
