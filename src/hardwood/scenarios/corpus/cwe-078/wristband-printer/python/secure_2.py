    pipe = os.popen("sh printer.sh", "w")
    pipe.write(name + "\n")
    pipe.close()
