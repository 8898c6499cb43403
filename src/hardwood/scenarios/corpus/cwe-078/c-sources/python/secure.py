    return os.popen(f"cd {shlex.quote(folder)} && ls *.c").read().split()
