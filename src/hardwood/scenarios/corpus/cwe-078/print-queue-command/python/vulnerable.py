    return f"lp -d {printer} {file}"
