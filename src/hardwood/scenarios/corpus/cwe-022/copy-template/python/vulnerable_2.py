    try:
        shutil.copy(f"{starters}/{choice}", target)
        return True
    except FileNotFoundError:
        return False
