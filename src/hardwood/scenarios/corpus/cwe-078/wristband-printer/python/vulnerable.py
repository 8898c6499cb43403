    os.system(f"echo {name} | sh printer.sh")
