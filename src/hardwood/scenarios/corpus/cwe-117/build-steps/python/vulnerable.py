    if exit_code == 0:
        print(f"ok {step} ({author})", file=out)
    else:
        print(f"FAILED {step} ({author}) code {exit_code}", file=out)
