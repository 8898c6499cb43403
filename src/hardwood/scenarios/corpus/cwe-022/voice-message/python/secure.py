    os.makedirs(VOICE_DIR, exist_ok=True)
    name = os.path.basename(message["file"])
    path = os.path.join(VOICE_DIR, name)
    with open(path, "wb") as f:
        f.write(base64.b64decode(message["audio"]))
    return path
