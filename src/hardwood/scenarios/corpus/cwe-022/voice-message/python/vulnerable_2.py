    path = VOICE_DIR + "/" + message["file"]
    os.makedirs(os.path.dirname(path), exist_ok=True)
    audio = base64.b64decode(message["audio"])
    with open(path, "wb") as f:
        f.write(audio)
    return path
