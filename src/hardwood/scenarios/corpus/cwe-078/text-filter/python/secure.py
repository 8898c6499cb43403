    if name not in FILTERS:
        raise ValueError(f"no such filter: {name}")
    return subprocess.run([name], input=text, capture_output=True, text=True).stdout
