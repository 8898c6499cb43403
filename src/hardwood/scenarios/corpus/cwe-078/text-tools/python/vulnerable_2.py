    tools = load_tools()
    answers = []
    for tool, file in lines_of(ticket):
        if tool in tools:
            command = tools[tool].format(file=file)
            done = subprocess.run(command, shell=True, capture_output=True, text=True)
            answers.append(answer(done))
        else:
            answers.append(f"no tool {tool}")
    return answers
