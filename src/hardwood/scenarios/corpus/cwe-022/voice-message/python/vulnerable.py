    path = os.path.join(VOICE_DIR, message["file"])
    with open(path, "wb") as f:
        f.write(base64.b64decode(message["audio"]))
