    os.system(f"echo {quote(name)} | sh printer.sh")
