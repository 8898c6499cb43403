    author = " ".join(author.split())
    line = f"ok {step} ({author})" if exit_code == 0 else f"FAILED {step} ({author}) code {exit_code}"
    out.write(line + "\n")
