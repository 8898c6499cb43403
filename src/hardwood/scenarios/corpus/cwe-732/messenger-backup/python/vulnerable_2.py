    Path(name).mkdir(parents=True, exist_ok=True)
