    return json.loads(text)
