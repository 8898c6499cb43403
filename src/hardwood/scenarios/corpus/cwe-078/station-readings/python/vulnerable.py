    return sed(f"/{station}/p")
