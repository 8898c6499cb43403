    return (Path(store) / wanted).read_bytes()
