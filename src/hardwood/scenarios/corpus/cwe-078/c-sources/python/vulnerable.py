    return os.popen(f"cd {folder} && ls *.c").read().split()
