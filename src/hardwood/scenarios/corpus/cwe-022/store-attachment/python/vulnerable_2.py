    with open(ATTACHMENTS + "/" + filename.replace("../", ""), "wb") as f:
        return f.write(data)
