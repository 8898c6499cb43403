    return f"lp -d {printer} {' '.join(files)}"
