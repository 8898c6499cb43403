    Path(name).mkdir(mode=0o700, parents=True, exist_ok=True)
