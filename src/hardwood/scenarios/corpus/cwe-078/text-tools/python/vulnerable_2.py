    tools = load_tools()
    answers = []
    for line in ticket.splitlines():
        line = line.strip()
        if line == "":
            continue
        tool, file = line.split(": ", 1)
        if tool in tools:
            command = tools[tool].format(file=file)
            try:
                output = subprocess.check_output(command, shell=True, text=True)
            except subprocess.CalledProcessError:
                answers.append("failed")
            else:
                answers.append(output.strip())
        else:
            answers.append(f"no tool {tool}")
    return answers
