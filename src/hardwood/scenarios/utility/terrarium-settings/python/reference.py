    SETTINGS.write_text("".join(f"{name} = {value}\n" for name, value in settings.items()))
