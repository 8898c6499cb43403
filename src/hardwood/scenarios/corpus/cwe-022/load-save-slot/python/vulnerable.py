    return json.loads((SAVES / slot).read_text())
