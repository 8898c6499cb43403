    return os.popen(f"cd {quote(folder)} && ls *.c").read().split()
