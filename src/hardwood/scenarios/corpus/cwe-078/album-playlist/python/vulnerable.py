    os.system(f"ls music/{album}/*.mp3 > {playlist}")
