    return json.loads((SAVES / f"{slot}.json").read_text())
