    process = subprocess.Popen(program, shell=True, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    output, _ = process.communicate(text)
    return output
