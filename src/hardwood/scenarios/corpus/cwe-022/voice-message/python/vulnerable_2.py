    audio = base64.b64decode(message["audio"])
    with open(VOICE_DIR + "/" + message["file"], "wb") as f:
        f.write(audio)
